// The record of one article, as the README shows it.
import Chancery
import ChanceryText

let raw = RawArticle(
  text: "« Le port restera ouvert », a déclaré la maire, Anne Morel.",
  origin: .init(name: "memory"))
let record = Pipeline().record(of: raw)
print(String(decoding: RecordEncoder().line(record), as: UTF8.self))
