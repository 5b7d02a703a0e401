// fuzz: ChanceryText ChanceryHTML ChanceryClean
import ChanceryClean
import ChanceryText

/// Any page must give an article whose every block has its place in the page, whose removals lie in
/// it, and which is the same when it is asked for again.
///
/// Run it with scripts/fuzz Page SECONDS.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  let raw = RawArticle(text: text, mediaType: .html, origin: .init(name: "page"))
  let article = Cleaner().clean(raw)
  let end = text.utf8.count
  precondition(article.map.cleanCount == article.text.utf8.count, "the map is of another text")
  for block in article.blocks {
    precondition(!block.range.isEmpty, "an empty block")
    for source in article.map.sources(of: block.range) {
      precondition(source.start >= 0 && source.end <= end, "a block outside of the page")
    }
  }
  for removal in article.removals { precondition(removal.range.end <= end, "a removal outside") }
  let again = Cleaner().clean(raw)
  precondition(again.text == article.text && again.blocks == article.blocks, "another article")
  return 0
}
