// fuzz: ChanceryText ChanceryHTML ChanceryIngest
import ChanceryText

@testable import ChanceryIngest

/// Limits that a small input can reach.
private let limits = FeedLimits(entries: 20, textBytes: 1 << 12, entityBytes: 1 << 9)

/// Reads a feed.
///
/// The limits hold, nothing is empty that could be absent, no text outgrows the file, and the same
/// bytes give the same feed.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFeed(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let feed = try? FeedReader.read(bytes, limits: limits) else { return 0 }
  precondition(feed.entries.count <= limits.entries, "too many entries")
  precondition(feed.outlines.count <= limits.entries, "too many outlines")
  var size = 0
  for entry in feed.entries {
    precondition(entry.title != "" && entry.content != "" && entry.url != "", "an empty text")
    precondition(!entry.authors.contains(""), "an author without a name")
    precondition(entry.content != nil || !entry.isSummary, "a summary of nothing")
    size += entry.content?.utf8.count ?? 0
    for date in [entry.published, entry.modified].compactMap({ $0 }) {
      precondition(PublicationDate(anyFormat: date.iso) == date, "a date that is not read back")
    }
  }
  // A byte of windows-1252 becomes at most three, and a sign in CDATA five.
  precondition(size <= 15 * count + limits.entityBytes, "the text outgrew its bytes")
  let again = try? FeedReader.read(bytes, limits: limits)
  precondition(again?.entries == feed.entries, "the same bytes gave another feed")
  return 0
}
