// fuzz: ChanceryText ChanceryHTML ChanceryIngest
import ChanceryIngest
import ChanceryText

/// What the first byte chooses as the name of the file, and with it as the reader.
private let names = [
  "a.warc", "a.warc.gz", "a.warc.zst", "a.arc", "a.wacz", "a.mhtml", "a.html.gz", "a.jsonl.zst",
  "a.jsonl", "a",
]

/// Limits that a small input can reach.
private let settings = Ingestor.Settings(
  maximumArticleBytes: 1 << 12,
  archives: Ingestor.ArchiveLimits(
    maximumBytes: 1 << 20, maximumRatio: 50, maximumHeaderBytes: 1 << 9, maximumEntries: 9,
    maximumRevisitBytes: 1 << 12, maximumWholeBytes: 1 << 14))

/// Reads archives, compressed files and saved pages: the first byte is the kind, the rest the file.
///
/// There is always an item, no article is larger than allowed, and no more of them come out than
/// bytes can have unpacked.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzWARC(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let choice = bytes.first else { return 0 }
  let name = names[Int(choice) % names.count]
  var items = 0
  Ingestor(settings: settings).ingest(.bytes(Array(bytes.dropFirst()), named: name)) { item in
    items += 1
    guard case .article(let article) = item else { return }
    let size = article.text.utf8.count
    precondition(size <= 3 * settings.maximumArticleBytes + 3, "an article is over the limit")
    precondition(article.findings.allSatisfy { $0.range.end <= size }, "a finding lies outside")
  }
  let isBlankLines = names[Int(choice) % names.count].hasPrefix("a.jsonl") || name == "a"
  precondition(items > 0 || isBlankLines, "an input was lost")
  precondition(items <= 1 << 20, "items without end")
  return 0
}
