import ChanceryTestSupport
import ChanceryText
import Testing

@testable import ChanceryIngest

/// WACZ files: web archives in a zip archive, and zip archives that are out for harm.
@Suite struct WACZTests {
  private static let record = ArchiveText.response(ArchiveText.http())

  private static func items(
    _ entries: [ZIPText.Entry], isLong: Bool = false, _ settings: Ingestor.Settings = .init()
  ) -> Items {
    Items(.bytes(ZIPText.archive(entries, isLong: isLong), named: "a.wacz"), settings)
  }

  @Test(arguments: [0, 8], [false, true]) func readsItsWebArchivesInOrder(method: Int, isLong: Bool)
  {
    var first = ZIPText.Entry("archive/b.warc.gz", Packing.gzip(Self.record))
    first.method = method
    var second = ZIPText.Entry("archive/a.warc", Self.record + Self.record)
    second.method = method
    second.extra = [0x55, 0x54, 1, 0, 0]
    let items = Self.items(
      [
        ZIPText.Entry("datapackage.json", "{}"), first, second,
        ZIPText.Entry("pages/pages.jsonl", "{}"),
      ],
      isLong: isLong)
    #expect(
      items.articles.map(\.origin.name) == [
        "a.wacz/archive/b.warc.gz@0", "a.wacz/archive/a.warc@0",
        "a.wacz/archive/a.warc@\(Self.record.utf8.count)",
      ])
    #expect(items.aside.isEmpty)
  }

  @Test func readsAFileFromTheDisk() throws {
    try Folder.with { folder in
      let bytes = ZIPText.archive([ZIPText.Entry("archive/a.warc", Self.record)])
      try folder.write("a.wacz", bytes: bytes)
      #expect(folder.items().articles.map(\.text) == [ArchiveText.page])
    }
  }

  @Test(arguments: [
    "../a.txt", "/etc/passwd", "a/../../b", "..\\b", "C:x", "archive/../../x.warc", "a\0b",
  ])
  func refusesAnArchiveWithANameThatLeadsOut(name: String) {
    let items = Self.items([
      ZIPText.Entry(name, "x"), ZIPText.Entry("archive/a.warc", Self.record),
    ])
    #expect(items.aside.map(\.code) == ["bad-archive"])
    #expect(items.articles.isEmpty)
  }

  @Test func stopsABombBeforeAndWhileItUnpacks() {
    let zeros = [UInt8](repeating: 0, count: 20 << 20)
    var honest = ZIPText.Entry("archive/a.warc", zeros)
    #expect(Self.items([honest]).aside.map(\.code) == ["unpacks-too-large"])
    honest.statedSize = 100
    #expect(Self.items([honest]).aside.last?.code == "unpacks-too-large")
    let limits = Ingestor.ArchiveLimits(maximumBytes: 1_000)
    let entries = (0..<5).map { ZIPText.Entry("archive/\($0).warc", Self.record) }
    let items = Self.items(entries, .init(archives: limits))
    #expect(items.articles.count == 2)
    #expect(items.aside.map(\.code) == Array(repeating: "unpacks-too-large", count: 3))
  }

  @Test func holdsTheNumberOfEntriesToTheLimit() {
    let entries = (0..<9).map { ZIPText.Entry("archive/\($0).warc", "") }
    let limits = Ingestor.ArchiveLimits(maximumEntries: 8)
    let aside = Self.items(entries, .init(archives: limits)).aside
    #expect(aside.map(\.code) == ["bad-archive"])
    #expect(aside.first?.reason.contains("more than 8 entries") == true)
    #expect(Self.items(entries).aside.map(\.code) == ["no-pages"])
  }

  @Test func namesTheEntryThatIsNotRead() {
    var encrypted = ZIPText.Entry("archive/a.warc", Self.record)
    encrypted.flags = 1
    var strange = ZIPText.Entry("archive/b.warc", Self.record)
    strange.method = 93
    var wrong = ZIPText.Entry("archive/c.warc", Self.record)
    wrong.checksum = 1
    let items = Self.items([encrypted, strange, wrong])
    #expect(items.aside.map(\.code) == ["bad-archive", "bad-archive", "bad-archive"])
    #expect(
      items.aside.map(\.origin.name) == ["a", "b", "c"].map { "a.wacz/archive/\($0).warc" })
    #expect(items.articles.count == 1)
  }

  @Test func saysWhatToDoWithOtherZipArchivesAndStreams() {
    #expect(Self.items([ZIPText.Entry("word/document.xml", "x")]).aside.map(\.code) == ["zip"])
    let packed = Packing.gzip(ZIPText.archive([ZIPText.Entry("archive/a.warc", Self.record)]))
    #expect(Items(.bytes(packed, named: "a.wacz.gz")).aside.map(\.code) == ["nested"])
    var codes: [String] = []
    let bytes = ZIPText.archive([ZIPText.Entry("archive/a.warc", Self.record)])
    InputReader(name: "stdin", ending: "", settings: .init()).read(from: pieces(bytes)) { item in
      if case .setAside(let input) = item { codes.append(input.code) }
    }
    #expect(codes == ["needs-file"])
  }

  @Test(arguments: UInt64(1)...200) func setsAsideWhatIsBroken(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var bytes = ZIPText.archive(
      [ZIPText.Entry("archive/a.warc", Self.record), ZIPText.Entry("b", "x")],
      isLong: Bool.random(using: &random))
    if Bool.random(using: &random) {
      bytes.removeLast(Int.random(in: 1..<bytes.count, using: &random))
    }
    for _ in 0..<4 {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
    }
    #expect(!Items(.bytes(bytes, named: "a.wacz")).all.isEmpty)
  }
}
