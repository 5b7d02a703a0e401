import Testing

@testable import ChanceryClean

/// What is counted in a line.
@Suite struct LineScannerTests {
  @Test func countsWordsAndCapitals() {
    let line = counts("Le Maire de PARIS a parlé.")
    #expect(line.words == 6)
    #expect(line.capitalised == 3)
    #expect(line.shouted == 1)
    #expect(line.capitals == 7)
    #expect(line.ending == .terminal)
    #expect(line.start == .upper)
  }

  @Test(arguments: [
    ("Fin.", LineCounts.Ending.terminal), ("Fin. »", .terminal), ("Fin :", .colon),
    ("Fin,", .comma), ("Fin (bis)", .bracket), ("Fin", .open), ("Fin…", .terminal),
  ])
  func knowsTheEnding(text: String, ending: LineCounts.Ending) {
    #expect(counts(text).ending == ending)
  }

  @Test(arguments: [
    ("Fin", LineCounts.Start.upper), ("fin", .lower), ("3 fins", .digit), ("« Fin »", .quotation),
    ("• Fin", .other), ("Œuvre", .upper), ("Été", .upper),
  ])
  func knowsTheStart(text: String, start: LineCounts.Start) {
    #expect(counts(text).start == start)
  }

  @Test(arguments: [
    ("La suite...", true), ("La suite…", true), ("La suite.", false), ("La... suite", false),
  ])
  func knowsALineCutShort(text: String, isCutShort: Bool) {
    #expect(counts(text).isCutShort == isCutShort)
  }

  @Test(arguments: [
    ("à 12h30", 1), ("12:30 – 14:05", 2), ("le 12.30", 1), ("120:30", 0), ("12 : 30", 0), ("3", 0),
  ])
  func findsTimesOfDay(text: String, times: Int32) {
    #expect(counts(text).times == times)
  }

  @Test(arguments: [("© 2019", 1), ("1998-2004", 2), ("12019", 0), ("2100", 0), ("en 20", 0)])
  func findsYears(text: String, years: Int32) {
    #expect(counts(text).years == years)
  }

  @Test func findsGluedWords() {
    #expect(counts("S'abonnerSe connecterMenu").glued == 2)
    #expect(counts("Se connecter Menu").glued == 0)
  }

  @Test func countsSentencesInside() {
    #expect(counts("Il part. Elle reste. À 3.5 km.").innerSentences == 2)
  }

  @Test(arguments: ["Partager", "PARTAGER", "partagez", "Teilen", "print"])
  func knowsAWordOfAClass(word: String) {
    #expect(counts(word).classes[WordClass.share.rawValue] == 1)
    #expect(counts(word).firstClasses >> UInt16(WordClass.share.rawValue) & 1 == 1)
  }

  @Test(arguments: ["Confidentialité", "CONFIDENTIALITE", "confidentialite"])
  func doesNotHearAccents(word: String) {
    #expect(counts(word).classes[WordClass.legal.rawValue] == 1)
  }

  @Test func givesTheSameKeyToTheSameWords() {
    #expect(counts("Lire la suite »").key == counts("LIRE LA SUITE").key)
    #expect(counts("Lire la suite").key != counts("Lire une suite").key)
  }

  @Test func countsScriptsWithoutBlanks() {
    let line = counts("新しい橋の工事は四月に始まる。")
    #expect(line.words >= 7)
    #expect(line.ending == .terminal)
  }

  private func counts(_ text: String) -> LineCounts {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      LineAlphabet.ascii.withUnsafeBufferPointer { ascii in
        LineScanner.counts(
          of: 0..<bytes.count, in: bytes, words: .embedded, ascii: ascii)
      }
    }
  }
}
