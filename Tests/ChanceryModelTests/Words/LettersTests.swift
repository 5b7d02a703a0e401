import ChanceryTestSupport
import Testing

@testable import ChanceryModel

/// What the letters of a word show; `Training/parser/batches.py` gives the same.
@Suite("The letters of a word")
struct LettersTests {
  private let letters = Letters(buckets: 16384, lexicon: nil)

  @Test(
    "are the word, its shape, its beginnings and its ends",
    arguments: [
      ("a", ["wa", "hx"]), ("La", ["wla", "hXx", "pl", "sa"]),
      ("Havre", ["whavre", "hXx", "ph", "pha", "phav", "phavr", "se", "sre", "svre", "savre"]),
      ("B2-é", ["wb2-é", "hXd-x", "pb", "pb2", "pb2-", "sé", "s-é", "s2-é"]),
      ("ÉTÉ", ["wété", "hX", "pé", "pét", "sé", "sté"]),
      ("...", ["w...", "h.", "p.", "p..", "s.", "s.."]),
      ("1984", ["w1984", "hd", "p1", "p19", "p198", "s4", "s84", "s984"]),
      ("中٣½", ["w中٣½", "hxd½", "p中", "p中٣", "s½", "s٣½"]), ("Dž", ["wdž", "hXx", "pd", "sž"]),
      ("", ["w▁", "h▁"]), ("▁", ["w▁", "h▁"]), ("▁▁ab", ["wab", "hx", "pa", "sb"]),
      ("a▁", ["wa▁", "hx▁", "pa", "s▁"]),
    ])
  func features(_ word: String, _ expected: [String]) {
    #expect(letters.features(Array(word.utf8)) == expected.map(row))
  }

  @Test("say what a lexicon knows of the word")
  func classes() throws {
    let lexicon = try Lexicon(ToyModels.lexicon([], classes: [("des", 68)]).file())
    let letters = Letters(buckets: 16384, lexicon: lexicon)
    #expect(letters.features(Array("Des".utf8)).last == row("c68"))
    #expect(
      letters.features(Array("les".utf8)) == self.letters.features(Array("les".utf8)))
  }

  @Test("have rows for flags", arguments: [(0, "f0"), (1, "f1"), (2, "f2")] as [(UInt8, String)])
  func flags(_ value: UInt8, _ text: String) { #expect(letters.flag("f", value) == row(text)) }

  @Test("have rows of the table", arguments: [1, 2, 31] as [UInt32])
  func rows(_ buckets: UInt32) {
    let letters = Letters(buckets: buckets, lexicon: nil)
    let found = letters.features(Array("Prud’homme".utf8))
    #expect(found.allSatisfy { 0..<Int32(buckets) ~= $0 })
  }

  private func row(_ feature: String) -> Int32 {
    var hash = FNV()
    hash.add(feature.utf8)
    return Int32(hash.value % 16384)
  }
}
