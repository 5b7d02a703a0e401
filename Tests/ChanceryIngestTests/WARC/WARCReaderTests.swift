import Testing

@testable import ChanceryIngest

/// Records of web archives in every packing, and what is found again where they are damaged.
@Suite struct WARCReaderTests {
  /// What a reader made of an archive: `label type target length`, or `label problem`.
  static func steps(
    _ stream: ArchiveStream, limits: WARCReader.Limits = .init(header: 1 << 16, block: 1 << 20)
  ) -> [String] {
    var lines: [String] = []
    do throws(IngestProblem) {
      var reader = try WARCReader(stream, limits: limits)
      while let step = try reader.next() {
        switch step {
        case .record(let record):
          let marks = (record.isDamaged ? " damaged" : "") + (record.isWhole ? "" : " beginning")
          lines.append("\(record.label) \(record.kind) \(record.block.count)\(marks)")
        case .problem(let label, let problem): lines.append("\(label) \(problem.code)")
        }
      }
    } catch {
      lines.append(error.code)
    }
    return lines
  }

  static func plain(
    _ text: String, limits: WARCReader.Limits = .init(header: 1 << 16, block: 1 << 20),
    inPiecesOf size: Int = 1 << 18
  ) -> [String] {
    steps(ArchiveStream(plain: pieces(Array(text.utf8), of: size)), limits: limits)
  }

  static func packed(_ bytes: [UInt8], _ compression: Compression = .gzip) -> [String] {
    let limits = UnpackLimits(bytes: 1 << 30, ratio: 200)
    return steps(ArchiveStream(MemberReader(compression, limits: limits, read: pieces(bytes))))
  }

  private static let records = ["eins", "", "drei und vier", "WARC/1.0 im Text"].map {
    ArchiveText.record("resource", $0)
  }

  @Test(arguments: [1, 13, 1 << 18]) func readsOneRecordAfterAnother(size: Int) {
    let starts =
      [0]
      + Self.records.map(\.utf8.count).reduce(into: []) { sums, count in
        sums.append((sums.last ?? 0) + count)
      }
    #expect(
      Self.plain(Self.records.joined(), inPiecesOf: size) == [
        "0 resource 4", "\(starts[1]) resource 0", "\(starts[2]) resource 13",
        "\(starts[3]) resource 16",
      ])
  }

  @Test(arguments: [Compression.gzip, .zstd])
  func namesRecordsByTheirMembers(compression: Compression) {
    let members = Self.records.map { Packing.pack(Array($0.utf8), compression) }
    let steps = Self.packed(members.flatMap { $0 }, compression)
    let second = members[0].count
    #expect(steps.count == 4)
    #expect(steps.prefix(2) == ["0 resource 4", "\(second) resource 0"])
  }

  @Test(arguments: [Compression.gzip, .zstd])
  func namesRecordsWithinOneMemberByHowFarIn(compression: Compression) {
    let steps = Self.packed(
      Packing.pack(Array(Self.records.joined().utf8), compression), compression)
    #expect(steps.prefix(2) == ["0 resource 4", "0+\(Self.records[0].utf8.count) resource 0"])
    #expect(steps.count == 4)
  }

  @Test func readsRecordsThatReachOverMembers() {
    let bytes = Array(Self.records.joined().utf8)
    let members = stride(from: 0, to: bytes.count, by: 50).flatMap {
      Packing.gzip(Array(bytes[$0..<min($0 + 50, bytes.count)]))
    }
    let kinds = Self.packed(members).map { $0.drop { $0 != " " } }
    #expect(kinds == [" resource 4", " resource 0", " resource 13", " resource 16"])
  }

  @Test func readsLinesThatEndWithLFAlone() {
    let text = ArchiveText.record("resource", "abc", lineEnd: "\n")
    #expect(Self.plain(text + text).map { $0.suffix(10) } == ["resource 3", "resource 3"])
  }

  @Test(arguments: ["WARC/0.17", "WARC/0.18", "WARC/1.0", "WARC/1.1"])
  func readsVersions(version: String) {
    #expect(Self.plain(ArchiveText.record("resource", "abc", version: version)).count == 1)
    #expect(
      Self.plain(ArchiveText.record("resource", "a", version: "WARC/9.9")) == ["0 bad-record"])
  }

  @Test(arguments: [
    "-1", "abc", "", "12, 12", "3\r\nContent-Length: 4", "999999999999999999999999", "0x4",
    "1000000000000000",
  ])
  func goesOnAfterALengthThatIsNone(length: String) {
    let bad = ArchiveText.record("resource", "Text mit\nWARC/ darin", length: length)
    #expect(
      Self.plain(bad + Self.records[0]) == ["0 bad-record", "\(bad.utf8.count) resource 4"])
  }

  @Test func takesTheSameLengthTwice() {
    let text = ArchiveText.record("resource", "abcd", length: "4\r\nContent-Length: 4")
    #expect(Self.plain(text) == ["0 resource 4"])
  }

  @Test(arguments: ["5", "0", "13", "900", "90000", "600000"])
  func cutsAContentAtTheNextRecordWhenItsLengthIsWrong(length: String) {
    let bad = ArchiveText.record("resource", "vierzehn Bytes", length: length)
    #expect(
      Self.plain(bad + Self.records[0] + Self.records[2]) == [
        "0 resource 14 damaged", "\(bad.utf8.count) resource 4",
        "\(bad.utf8.count + Self.records[0].utf8.count) resource 13",
      ])
  }

  @Test func givesTheRestWhenTheFileEndsWithinARecord() {
    let record = Array(Self.records[2].utf8)
    for (dropped, step) in [(4, "0 resource 13"), (9, "0 resource 8 damaged")] {
      let stream = ArchiveStream(plain: pieces(record.dropLast(dropped)))
      #expect(Self.steps(stream) == [step])
    }
    #expect(Self.plain("WARC/1.0\r\nWARC-Type: resp") == ["0 bad-record"])
  }

  @Test func passesOverWhatIsNoRecord() {
    let junk = "junk\r\n\r\nmehr junk WARC/1.0\n"
    #expect(
      Self.plain(junk + Self.records[0] + junk + Self.records[0]) == [
        "0 bad-record", "\(junk.utf8.count) resource 4",
        "\(junk.utf8.count + Self.records[0].utf8.count) bad-record",
        "\(2 * junk.utf8.count + Self.records[0].utf8.count) resource 4",
      ])
  }

  @Test func holdsHeadersToTheLimit() {
    let long = ArchiveText.record(
      "resource", "a", fields: ["X: " + String(repeating: "x", count: 900)])
    let limits = WARCReader.Limits(header: 800, block: 100)
    #expect(
      Self.plain(long + Self.records[0], limits: limits) == [
        "0 bad-record", "\(long.utf8.count) resource 4",
      ])
  }

  @Test func stepsOverWhatIsTooLongAndGivesItsBeginning() {
    let long = ArchiveText.record("resource", String(repeating: "x", count: 700_000))
    let limits = WARCReader.Limits(header: 800, block: 1_000)
    #expect(
      Self.plain(long + Self.records[0], limits: limits) == [
        "0 resource 800 beginning", "\(long.utf8.count) resource 4",
      ])
    let cut = Self.plain(String(long.dropLast(99)), limits: limits)
    #expect(cut == ["0 resource 800 damaged beginning"])
  }

  @Test func goesOnWithTheMemberAfterADamagedOne() {
    var members = Self.records.map { Packing.gzip($0) }
    members[1][30] ^= 0xFF
    members[1][60] ^= 0xFF
    let steps = Self.packed(members.flatMap { $0 })
    let third = members[0].count + members[1].count
    #expect(steps.first == "0 resource 4")
    #expect(steps.contains("\(members[0].count) bad-compression"))
    #expect(steps.contains("\(third) resource 13"))
  }

  @Test func givesTheBeginningOfARecordWhoseMemberIsCut() {
    let record = ArchiveText.record("resource", (0..<900).map { "Zeile \($0)\n" }.joined())
    let cut = Packing.gzip(record).dropLast(300)
    let steps = Self.packed(cut + Packing.gzip(Self.records[0]))
    #expect(steps.first?.hasSuffix("damaged") == true)
    #expect(steps.last == "\(cut.count) resource 4")
  }

  @Test func isEmptyForAnEmptyArchive() {
    #expect(Self.plain("").isEmpty)
    #expect(Self.plain("\r\n\r\n\n").isEmpty)
  }

  @Test(.timeLimit(.minutes(1))) func staysLinearOnManyRecordsThatClaimTheRest() {
    let bad = ArchiveText.record("resource", "x", length: "900000")
    #expect(Self.plain(String(repeating: bad, count: 5_000)).count == 5_000)
    let member = Packing.gzip(bad)
    #expect(Self.packed((0..<5_000).flatMap { _ in member }).count == 5_000)
  }
}
