import Foundation
import Testing

@testable import ChanceryIngest

/// The test files of warcio and jwarc: never fewer records than warcio 1.8.1 finds in them.
@Suite(.enabled(if: SharedArchives.isThere, "needs the archives of others in ../shared"))
struct CorpusTests {
  /// How many records warcio finds before it ends, by `ArchiveIterator`.
  private static let records = [
    "bad.arc": 4, "example-bad-non-chunked.warc.gz": 1, "example-bad.warc.gz.bad": 1,
    "example-digest.warc": 4, "example-iana.org-chunked.warc": 3, "example-resource.warc.gz": 3,
    "example-space-in-target-uri.warc.gz": 2, "example-space-in-url.arc": 2,
    "example-trunc.warc": 4, "example-wget-bad-target-uri.warc.gz": 6,
    "example-wrong-chunks.warc.gz": 1, "example.arc": 2, "example.arc.gz": 2, "example.warc": 6,
    "example.warc.gz": 6, "post-test.warc.gz": 6, "cc.warc.gz": 1, "gzip_extra_sl.warc.gz": 1,
  ]

  /// Where more are found: warcio gives up on packing in one member and on a wrong length.
  private static let more = [
    "example-bad-non-chunked.warc.gz": 6, "example-bad.warc.gz.bad": 6,
    "example-wrong-chunks.warc.gz": 2,
  ]

  @Test func findsAtLeastTheRecordsOfWarcio() throws {
    try Folder.with { folder in
      for name in ["warcio", "jwarc"] {
        let archive = try #require(SharedArchives.folder).appending(path: "\(name).tar.xz").path
        try SharedArchives.run(["tar", "-xJf", archive, "-C", folder.path])
      }
      var seen = 0
      let files = try #require(FileManager.default.enumerator(atPath: folder.path))
      for case let path as String in files {
        let name = URL(filePath: path).lastPathComponent
        guard let expected = Self.records[name] else { continue }
        seen += 1
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: folder.path).appending(path: path)))
        #expect(try Self.count(bytes) == Self.more[name] ?? expected, "\(name)")
      }
      #expect(seen == Self.records.count)
    }
  }

  private static func count(_ bytes: [UInt8]) throws -> Int {
    let limits = UnpackLimits(bytes: 1 << 30, ratio: 200)
    let isPacked = Compression.gzip.begins(bytes.prefix(4))
    let stream =
      isPacked
      ? ArchiveStream(MemberReader(.gzip, limits: limits, read: pieces(bytes)))
      : ArchiveStream(plain: pieces(bytes))
    var reader = try WARCReader(stream, limits: .init(header: 1 << 16, block: 1 << 24))
    var count = 0
    while let step = try reader.next() {
      if case .record = step { count += 1 }
    }
    return count
  }
}
