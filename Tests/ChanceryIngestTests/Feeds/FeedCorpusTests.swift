import Foundation
import Testing

@testable import ChanceryIngest

/// Where the test feeds of others are.
enum FeedCorpus {
  /// The folder of the archives, `nil` where there is none.
  static let archives: URL? = {
    let given = ProcessInfo.processInfo.environment["CHANCERY_SHARED"]
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let shared = given.map { URL(filePath: $0) } ?? root.appending(path: "../shared").standardized
    let folder = shared.appending(path: "data/hostile")
    let first = folder.appending(path: "feedparser.tar.xz").path
    return FileManager.default.fileExists(atPath: first) ? folder : nil
  }()
}

/// The test feeds of feedparser, of the feed validator of the W3C and of gofeed, which lie beside the
/// repository and are not part of it.
@Suite(.enabled(if: FeedCorpus.archives != nil, "needs ../shared/data/hostile"))
struct FeedCorpusTests {
  /// How many entries are found at least, and in how many files that are feeds.
  ///
  /// feedparser 6.0.14 finds 2,948 entries, none of them in JSON.
  @Test(arguments: [
    ("feedparser", 1_213, 2_080), ("feedvalidator", 1_468, 1_880), ("gofeed", 288, 565),
  ])
  func findsTheEntries(name: String, entries: Int, feeds: Int) throws {
    var found = (entries: 0, feeds: 0)
    let folder = FileManager.default.temporaryDirectory.appending(path: "chancery-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in try Self.files(of: name, unpackedInto: folder) {
      guard let feed = try? FeedReader.read([UInt8](Data(contentsOf: file))) else { continue }
      found.feeds += 1
      found.entries += feed.entries.count
    }
    #expect(found.entries >= entries)
    #expect(found.feeds >= feeds)
  }

  /// The files of an archive that may be feeds.
  private static func files(of name: String, unpackedInto folder: URL) throws -> [URL] {
    let archive = try #require(FeedCorpus.archives).appending(path: "\(name).tar.xz")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let tar = Process()
    tar.executableURL = URL(filePath: "/usr/bin/env")
    tar.arguments = ["tar", "-xJf", archive.path, "-C", folder.path]
    try tar.run()
    tar.waitUntilExit()
    try #require(tar.terminationStatus == 0, "tar could not unpack \(archive.path)")
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let endings: Set<String> = ["xml", "json", "opml", "html", "rss", "atom"]
    return (all?.allObjects as? [URL] ?? []).filter { endings.contains($0.pathExtension) }
  }
}
