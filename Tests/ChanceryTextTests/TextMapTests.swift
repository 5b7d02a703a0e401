import ChanceryText
import Testing

/// The way from clean text to its source and back.
@Suite struct TextMapTests {
  /// A mended text with a sentence end added, over "KazakhstanEn  2013".
  let glued: TextMap = {
    var builder = TextMap.Builder(source: Array("KazakhstanEn  2013".utf8))
    builder.keep(0..<10)
    builder.insert(". ", at: 10)
    builder.keep(10..<12)
    builder.replace(12..<14, with: " ".utf8)
    builder.keep(14..<18)
    return builder.finish().map
  }()

  @Test func joinsNeighboursInTheSource() {
    #expect(glued.sources(of: 0..<14) == [SourceRange(0..<12)])
  }

  @Test func countsAReplacedPieceWhole() {
    #expect(glued.sources(of: 12..<15) == [SourceRange(10..<14)])
  }

  @Test func givesInsertedBytesNoSource() {
    #expect(glued.sources(of: 10..<12).isEmpty)
    #expect(glued.source(of: 10..<12) == nil)
  }

  @Test func comesBackToTheSameCleanBytes() {
    for start in 0..<glued.cleanCount {
      guard let source = glued.source(of: start..<(start + 1)) else { continue }
      #expect(glued.cleanRanges(of: source).contains { $0.contains(start) })
    }
  }

  @Test func keepsTheTruePlaceOfMovedWords() {
    var builder = TextMap.Builder(source: Array("one MOVED two".utf8))
    builder.keep(0..<4)
    builder.keep(10..<13)
    builder.insert(" ", at: 13)
    builder.keep(4..<9)
    let (text, map) = builder.finish()
    #expect(String(decoding: text, as: UTF8.self) == "one two MOVED")
    #expect(map.sources(of: 0..<7) == [SourceRange(0..<4), SourceRange(10..<13)])
    #expect(map.sources(of: 8..<13) == [SourceRange(4..<9)])
    #expect(map.cleanRanges(of: SourceRange(4..<9)) == [8..<13])
  }

  @Test func composesWithAnEarlierMap() {
    var first = TextMap.Builder(source: Array("lâ€™Ã‰tat, ici".utf8))
    let source = Array("lâ€™Ã‰tat, ici".utf8)
    let tail = source.count - 8
    first.keep(0..<1)
    first.replace(1..<tail, with: "’É".utf8)
    first.keep(tail..<source.count)
    let (middle, earlier) = first.finish()
    var second = TextMap.Builder(source: middle)
    second.keep(0..<9)
    second.keep(11..<14)
    let (text, later) = second.finish()
    #expect(String(decoding: text, as: UTF8.self) == "l’Étatici")
    let whole = later.composed(over: earlier)
    #expect(whole.sources(of: 1..<6) == [SourceRange(1..<tail)])
    #expect(whole.sources(of: 9..<12) == [SourceRange((source.count - 3)..<source.count)])
  }

  @Test func mapsAnEmptyText() {
    #expect(TextMap(identityOver: 0).pieces.isEmpty)
    #expect(TextMap(identityOver: 0).sources(of: 0..<0).isEmpty)
  }
}
