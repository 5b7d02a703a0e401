import Testing

@testable import ChanceryIngest

/// Bytes in memory that are unpacked as far as they go.
@Suite struct UnpackedTests {
  private static let text = Array(String(repeating: "Le ministre a parlé. ", count: 400).utf8)
  private static let limits = UnpackLimits(bytes: 1 << 20, ratio: 200)

  @Test(arguments: [Compression.gzip, .zlib, .deflate, .zstd])
  func unpacks(compression: Compression) {
    let unpacked = Unpacked(
      Packing.pack(Self.text, compression)[...], compression, limits: Self.limits)
    #expect(unpacked.bytes == Self.text)
    #expect(unpacked.fault == nil)
    #expect(!unpacked.isCut)
  }

  @Test(arguments: [Compression.gzip, .zlib, .deflate, .zstd])
  func keepsWhatCameOutBeforeTheEnd(compression: Compression) {
    let packed = Packing.pack(Self.text, compression)
    let unpacked = Unpacked(packed.dropLast(5)[...], compression, limits: Self.limits)
    #expect(unpacked.fault == .truncated)
    #expect(Self.text.starts(with: unpacked.bytes))
  }

  @Test func joinsMembersAndNamesWhatFollows() {
    let two = Packing.gzip("a") + Packing.gzip("b")
    #expect(Unpacked(two[...], .gzip, limits: Self.limits).bytes == Array("ab".utf8))
    let more = Unpacked((two + Array("xyz".utf8))[...], .gzip, limits: Self.limits)
    #expect(more.bytes == Array("ab".utf8))
    #expect(more.fault == .trailing)
  }

  @Test(arguments: [(8_800, false), (8_799, true), (0, true)])
  func isCutOneByteAboveTheLimit(limit: Int, isCut: Bool) {
    let limits = UnpackLimits(bytes: limit, ratio: 200)
    #expect(Self.text.count == 8_800)
    let unpacked = Unpacked(Packing.gzip(Self.text)[...], .gzip, limits: limits)
    #expect(unpacked.isCut == isCut)
    #expect(unpacked.bytes.count <= limit + 1)
  }

  @Test func givesNothingForNoBytes() {
    #expect(Unpacked([], .gzip, limits: Self.limits).fault == .truncated)
    #expect(Unpacked([1, 2, 3], .gzip, limits: Self.limits).fault == .damaged)
  }

  @Test(arguments: [
    (16 << 20, 1, false), ((16 << 20) + 1, 1, true), (200 << 20, 1 << 20, false),
    ((200 << 20) + 1, 1 << 20, true), (Int.max, Int.max, false),
  ])
  func growthCountsOnlyFromSixteenMebibytes(unpacked: Int, packed: Int, isExceeded: Bool) {
    #expect(Self.limits.isExceeded(packed: packed, unpacked: unpacked) == isExceeded)
  }
}
