import Testing

@testable import ChanceryLanguage

/// Which parts of a text are read.
@Suite struct TextSampleTests {
  @Test func readsNothingOfNothing() {
    let nothing: [UInt8] = []
    #expect(TextSample.ranges(of: nothing.span).isEmpty)
  }

  @Test func readsAShortTextWhole() {
    let text = Array("Un texte court.".utf8)
    #expect(TextSample.ranges(of: text.span) == [0..<text.count])
  }

  @Test(arguments: [2_401, 5_000, 100_000, 3_000_001])
  func spreadsWindowsOverALongText(count: Int) throws {
    let text = (0..<count).map { $0 % 7 == 6 ? UInt8(0x20) : UInt8(0x61) }
    let ranges = TextSample.ranges(of: text.span)
    #expect(ranges.count == TextSample.windows)
    #expect(ranges.map(\.count).reduce(0, +) <= TextSample.whole + 8 * 48)
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
    #expect(try #require(ranges.last).upperBound == count)
    #expect(ranges.dropFirst().allSatisfy { text[$0.lowerBound] == 0x20 })
  }

  @Test func cutsBetweenScalarsWhereNoBlankIs() {
    let text = Array(String(repeating: "漢", count: 4_000).utf8)
    let ranges = TextSample.ranges(of: text.span)
    #expect(ranges.allSatisfy { $0.lowerBound % 3 == 0 && $0.upperBound % 3 == 0 })
  }
}
