import Chancery
import ChanceryRecordSupport
import ChanceryText
import Testing

@Suite struct PipelineTests {
  private let raw = RawArticle(
    text: "Un accord a été signé\n\nLe ministère a confirmé la nouvelle mardi matin à Lisbonne.",
    origin: .init(name: "a.txt"),
    metadata: .init(published: PublicationDate("2020-01-01"), language: .french))

  @Test func theInputsDateStandsUnlessOneIsSet() {
    #expect(Pipeline().record(of: raw).header.published?.iso == "2020-01-01")
    let settings = Pipeline.Settings(published: PublicationDate("2022-09-15"))
    #expect(Pipeline(settings: settings).record(of: raw).header.published?.iso == "2022-09-15")
  }

  @Test func settingADateChangesNothingElse() {
    let settings = Pipeline.Settings(published: PublicationDate("2022-09-15"))
    let dated = Pipeline(settings: settings).record(of: raw)
    let plain = Pipeline().record(of: raw)
    #expect(dated.header.id == plain.header.id)
    #expect(dated.header.hash == plain.header.hash)
    #expect(dated.body == plain.body)
  }

  @Test(arguments: ["", " ", "\n\n\n", "\0", "«", String(repeating: "a", count: 100_000)])
  func anyTextGivesARecordThatDecodes(text: String) throws {
    let record = Pipeline().record(of: RawArticle(text: text, origin: .init(name: "a")))
    let decoded = try StrictRecord.decode(RecordEncoder().line(record))
    #expect(decoded.article.sha256 == record.header.hash.hexadecimal)
  }

  @Test func aRecordIsTheSameEachTime() {
    let encoder = RecordEncoder()
    let pipeline = Pipeline()
    #expect(encoder.line(pipeline.record(of: raw)) == encoder.line(pipeline.record(of: raw)))
  }
}
