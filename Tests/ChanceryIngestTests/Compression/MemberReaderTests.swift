import ChanceryTestSupport
import Testing

@testable import ChanceryIngest

/// Compressed files with one member or many, whole, cut, damaged and growing without end.
@Suite struct MemberReaderTests {
  private static let roomy = UnpackLimits(bytes: 1 << 30, ratio: 200)

  /// What came out of a file: its bytes, and its marks with the number of bytes before them.
  private struct Outcome {
    var bytes: [UInt8] = []
    var marks: [String] = []

    init(
      _ packed: [UInt8], _ compression: Compression, limits: UnpackLimits = roomy,
      inPiecesOf size: Int = 1 << 18
    ) {
      let reader = MemberReader(compression, limits: limits, read: pieces(packed, of: size))
      do throws(IngestProblem) {
        while let piece = try reader.next() {
          switch piece.mark {
          case .start(let offset): marks.append("\(bytes.count) start \(offset)")
          case .damage(let offset, let fault): marks.append("\(bytes.count) \(fault) \(offset)")
          case nil: break
          }
          bytes += piece.bytes
        }
      } catch {
        marks.append(error.code)
      }
    }
  }

  private static func noise(_ count: Int, seed: UInt64) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { _ in UInt8.random(in: 0x20...0x7E, using: &random) }
  }

  @Test(arguments: [Compression.gzip, .zstd], [1, 7, 1 << 18])
  func tellsWhereEachMemberBegins(compression: Compression, size: Int) {
    let members = [Self.noise(200_000, seed: 1), [], Self.noise(10, seed: 2)]
    let packed = members.map { Packing.pack($0, compression) }
    let outcome = Outcome(packed.flatMap { $0 }, compression, inPiecesOf: size)
    #expect(outcome.bytes == members.flatMap { $0 })
    #expect(
      outcome.marks == [
        "0 start 0", "200000 start \(packed[0].count)",
        "200000 start \(packed[0].count + packed[1].count)",
      ])
  }

  @Test func passesOverZerosAfterTheLastMember() {
    let outcome = Outcome(Packing.gzip("abc") + [UInt8](repeating: 0, count: 900), .gzip)
    #expect(outcome.bytes == Array("abc".utf8))
    #expect(outcome.marks == ["0 start 0"])
  }

  @Test(arguments: [Compression.gzip, .zstd])
  func saysThatSomethingElseFollows(compression: Compression) {
    let packed = Packing.pack(Array("abc".utf8), compression)
    let outcome = Outcome(packed + Array("garbage".utf8), compression)
    #expect(outcome.bytes == Array("abc".utf8))
    #expect(
      outcome.marks == [
        "0 start 0", "3 something stands where compressed data should begin \(packed.count)",
      ])
  }

  @Test func readsTheMemberAfterGarbage() {
    let first = Packing.gzip("abc")
    let outcome = Outcome(first + Array("garbage".utf8) + Packing.gzip("def"), .gzip)
    #expect(outcome.bytes == Array("abcdef".utf8))
    #expect(outcome.marks.last == "3 start \(first.count + 7)")
  }

  @Test(arguments: [Compression.gzip, .zstd])
  func readsTheMemberAfterOneThatWasCut(compression: Compression) {
    let first = Packing.pack(Self.noise(5_000, seed: 3), compression).prefix(2_000)
    let second = Packing.pack(Array("zweiter".utf8), compression)
    let outcome = Outcome(first + second, compression)
    #expect(outcome.bytes.suffix(7) == Array("zweiter".utf8)[...])
    #expect(outcome.marks.last?.hasSuffix("start 2000") == true)
  }

  @Test func noticesAWrongChecksumAfterTheBytes() {
    var packed = Packing.gzip("abc")
    packed[packed.count - 8] ^= 1
    let outcome = Outcome(packed, .gzip)
    #expect(outcome.bytes == Array("abc".utf8))
    #expect(outcome.marks == ["0 start 0", "3 its compressed data are damaged 0"])
  }

  @Test(arguments: [Compression.gzip, .zlib, .deflate, .zstd])
  func noticesAnEarlyEnd(compression: Compression) {
    let packed = Packing.pack(Self.noise(5_000, seed: 4), compression)
    let outcome = Outcome(packed.dropLast(40), compression)
    #expect(outcome.bytes.count < 5_000)
    #expect(outcome.marks.contains { $0.hasSuffix("its compressed data end too soon 0") })
  }

  @Test(arguments: [Compression.gzip, .zlib, .deflate, .zstd])
  func stopsWhereItGrowsTooMuch(compression: Compression) {
    let packed = Packing.pack([UInt8](repeating: 0, count: 40 << 20), compression)
    let outcome = Outcome(packed, compression)
    #expect(outcome.marks.last == "unpacks-too-large")
    #expect(outcome.bytes.count <= 17 << 20)
  }

  @Test func stopsWhereManyMembersGrowTooMuchTogether() {
    let member = Packing.gzip([UInt8](repeating: 0, count: 1 << 20))
    let outcome = Outcome((0..<40).flatMap { _ in member }, .gzip)
    #expect(outcome.marks.last == "unpacks-too-large")
    #expect(outcome.bytes.count <= 17 << 20)
  }

  @Test func stopsAtTheMostBytes() {
    let packed = (0..<20).flatMap { Packing.gzip(Self.noise(1_000, seed: $0)) }
    let outcome = Outcome(packed, .gzip, limits: UnpackLimits(bytes: 10_000, ratio: 200))
    #expect(outcome.marks.last == "unpacks-too-large")
    #expect(outcome.bytes.count == 10_000)
  }

  @Test func readsFramesWithTheDictionaryOfAWebArchive() {
    let dictionary = Self.noise(4_000, seed: 5)
    let text = Array(dictionary[1_000..<3_000])
    let frame = Packing.zstd(text, dictionary: dictionary)
    #expect(frame.count < 100)
    for content in [dictionary, Packing.zstd(dictionary)] {
      let outcome = Outcome(Packing.dictionaryFrame(content) + frame + frame, .zstd)
      #expect(outcome.bytes == text + text)
    }
    #expect(Outcome(frame, .zstd).bytes.isEmpty)
  }

  @Test func skipsFramesWithoutContent() {
    let skipped: [UInt8] = [0x51, 0x2A, 0x4D, 0x18] + Packing.little(300_000, bytes: 4)
    let packed = Packing.zstd("a") + skipped + Self.noise(300_000, seed: 6) + Packing.zstd("b")
    #expect(Outcome(packed, .zstd).bytes == Array("ab".utf8))
    #expect(Outcome(skipped, .zstd).marks == ["0 its compressed data end too soon 0"])
  }

  /// A beginning of a member every ten bytes must not make each be read to the end again.
  @Test(.timeLimit(.minutes(1))) func staysLinearOnManyFalseBeginnings() {
    let begin: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0, 16, 0, 0xEF, 0xFF]
    let outcome = Outcome((0..<50_000).flatMap { _ in begin }, .gzip)
    #expect(!outcome.marks.isEmpty)
  }

  @Test(arguments: UInt64(1)...150)
  func givesTheBytesBackOrSaysWhatIsWrong(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let compression: Compression = Bool.random(using: &random) ? .gzip : .zstd
    let members = (0..<3).map {
      Self.noise(Int.random(in: 0...3_000, using: &random), seed: seed + $0)
    }
    var packed = members.flatMap { Packing.pack($0, compression) }
    #expect(Outcome(packed, compression).bytes == members.flatMap { $0 })
    for _ in 0..<3 {
      packed[Int.random(in: 0..<packed.count, using: &random)] ^=
        1 << UInt8.random(in: 0...7, using: &random)
    }
    let outcome = Outcome(packed, compression)
    #expect(outcome.bytes.count <= packed.count * 1_100 + (1 << 16))
  }
}
