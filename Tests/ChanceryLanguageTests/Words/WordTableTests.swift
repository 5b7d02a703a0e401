import Testing

@testable import ChanceryLanguage

/// Words looked up without regard to capitals and apostrophes.
@Suite("A word table")
struct WordTableTests {
  @Test(
    "finds a word however it is written",
    arguments: [("quelqu'un", "Quelqu’un"), ("états", "ÉTATS"), ("n°", "N°"), ("n't", "N`T")])
  func variants(_ entry: String, _ written: String) {
    var table = WordTable()
    table.update(entry) { $0.marks = .whole }
    #expect(marks(of: written, in: table) == .whole)
    #expect(marks(of: written + "s", in: table) == [])
    #expect(marks(of: String(written.dropLast()), in: table) == [])
  }

  @Test("keeps all entries as it grows, each with all its marks")
  func growth() {
    var table = WordTable()
    for number in 0..<1000 { table.update("mot\(number)") { $0.marks.formUnion(.unit) } }
    for number in 0..<1000 { table.update("MOT\(number)") { $0.marks.formUnion(.clitic) } }
    for number in 0..<1000 { #expect(marks(of: "mot\(number)", in: table) == [.unit, .clitic]) }
    #expect(marks(of: "mot1000", in: table) == [])
  }

  @Test("has nothing for the empty word")
  func empty() {
    var table = WordTable()
    table.update("") { $0.marks = .whole }
    #expect(marks(of: "", in: table) == [])
  }

  private func marks(of word: String, in table: WordTable) -> WordMark {
    let bytes = Array(word.utf8)
    return table.lookup(0..<bytes.count, in: bytes.span).marks
  }
}
