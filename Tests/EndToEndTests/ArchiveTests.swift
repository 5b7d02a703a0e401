import ChanceryRecordSupport
import Foundation
import Testing

/// Archives and their limits.
@Suite struct ArchiveTests {
  private let command: Command

  init() throws {
    command = try Command()
    try command.write(WebPages.archive, to: "crawl.warc")
  }

  private static let counts =
    "4 passed over (requests and notes of the crawler 1, images and other media 1, "
    + "errors and redirections 2)"

  @Test(arguments: ["read", "clean", "parse"])
  func whatIsNoPageIsCountedAndNoMistake(verb: String) throws {
    let result = try command.run(verb, "crawl.warc")
    #expect(result.status == 0)
    #expect(result.output.contains("rallume"))
    #expect(result.errors == "in crawl.warc: \(Self.counts)\n")
  }

  @Test func anImportCountsWhatItPassedOver() throws {
    let result = try command.run("import", "crawl.warc")
    #expect(result.status == 0)
    #expect(result.errors.hasPrefix("1 read: 1 new, 0 known, 0 refused"))
    #expect(result.errors.contains("\n\(Self.counts)\n"))
    #expect(try command.run("problems").output == "nothing was set aside\n")
  }

  @Test func anImportTellsItAsJSON() throws {
    let lines = try command.run("import", "crawl.warc", "--json").lines
    let events = try lines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(events.compactMap { $0["event"] as? String } == ["new", "passed-over", "end"])
    #expect(events[1]["source"] as? String == "crawl.warc")
    for event in events.dropFirst() {
      #expect(event["passed_over"] as? Int == 4)
      #expect(
        event["reasons"] as? [String: Int]
          == ["no-capture": 1, "other-media": 1, "other-status": 2])
    }
  }

  @Test func thePageOfAnArchiveKnowsItsAddress() throws {
    let line = try #require(try command.run("clean", "crawl.warc", "--json").lines.first)
    let clean = try StrictClean.decode(line.utf8)
    #expect(clean.source.hasPrefix("crawl.warc@"))
    #expect(clean.url == "https://guetteur.example/phare")
    #expect(clean.retrieved == "2024-04-19T06:00:00Z")
  }

  /// A text of 40 MB in 40 KB.
  private func pack() throws {
    let packed = try command.shell("head -c 40000000 /dev/zero | tr '\\0' 'a' | gzip > big.txt.gz")
    #expect(packed.status == 0)
  }

  @Test(arguments: [
    (["--maximum-unpacked-bytes", "1048576"], "more than 1 MiB"),
    (["--maximum-unpacked-bytes", "1000"], "more than 1000 bytes"),
    (["--maximum-article-bytes", "50000000"], "more than 200 times its size"),
    (
      ["--maximum-article-bytes", "50000000", "--maximum-ratio", "7"], "more than 7 times its size"
    ),
  ])
  func theLimitsCanBeSet(options: [String], reason: String) throws {
    try pack()
    let result = try command.run(["clean", "big.txt.gz"] + options)
    #expect(result.status == 4)
    #expect(result.errors.contains(reason), "\(result.errors)")
  }

  @Test func theLimitsCanBeRaised() throws {
    try pack()
    try command.write("maximum-ratio = 2000\n", to: "chancery.conf")
    command.environment = ["CHANCERY_MAXIMUM_ARTICLE_BYTES": "50000000"]
    let result = try command.run("clean", "big.txt.gz", "--json")
    #expect(!result.errors.contains("times its size"))
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test(arguments: ["--maximum-ratio", "--maximum-unpacked-bytes"])
  func aLimitIsANumberAboveZero(option: String) throws {
    #expect(try command.run("read", "crawl.warc", option, "0").status == 2)
    #expect(try command.run("read", "crawl.warc", option, "many").status == 2)
  }
}
