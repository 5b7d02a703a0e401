/// An article's text in lines, with the phrases that stand in them: what rules look at.
struct Page {
  /// A phrase of a list, where it stands in the text.
  struct Match: Hashable {
    let concept: Concept
    /// Its bytes, from its first letter to the separator after its last.
    let range: Range<Int>
  }

  /// The text in UTF-8.
  let bytes: [UInt8]
  /// Its lines that are not blank.
  var lines: [Line]
  /// All phrases found, line by line.
  private(set) var matches: [Match] = []
  /// What is known of it as a whole.
  private(set) var summary = PageSummary.empty

  /// Splits a text and looks its phrases up.
  ///
  /// - Complexity: O(*n*).
  init(_ bytes: [UInt8], phrases: PhraseAutomaton) {
    self.bytes = bytes
    lines = bytes.withUnsafeBufferPointer { LineJoiner.join(LineSplitter.lines(of: $0), in: $0) }
    findPhrases(with: phrases)
    summary = PageSummary(of: self)
  }

  /// The phrases of a line.
  func matches(in line: Line) -> ArraySlice<Match> { matches[line.matches] }

  /// The text of a range.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Where phrases are looked for in a line.
  ///
  /// A long paragraph without colon, bracket or word in capitals can hold a phrase that counts
  /// only at its start.
  private static func searched(_ line: Line, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    guard line.words > longestNotice, !line.hasShout, !line.hasOpening else { return line.range }
    var end = min(line.range.lowerBound + 120, line.range.upperBound)
    while end > line.range.lowerBound, bytes[end - 1] != 0x20 { end -= 1 }
    return end == line.range.lowerBound ? line.range : line.range.lowerBound..<end
  }

  /// The words that a notice may have and be found by a phrase in its middle.
  private static let longestNotice = 60

  private mutating func findPhrases(with automaton: PhraseAutomaton) {
    var folded = FoldedText()
    var found: [Match] = []
    bytes.withUnsafeBufferPointer { bytes in
      for index in lines.indices {
        let range = Self.searched(lines[index], bytes)
        guard automaton.hasEnding(in: range, of: bytes) else { continue }
        folded.fold(range, of: bytes)
        let first = found.count
        var concepts: ConceptSet = []
        automaton.forEachMatch(in: folded) { match in
          guard let concept = Concept(rawValue: match.list) else { return }
          concepts.insert(ConceptSet(concept))
          let start = Int(folded.offsets[match.symbols.lowerBound + 1])
          let end = Int(folded.offsets[match.symbols.upperBound - 1])
          found.append(Match(concept: concept, range: start..<end))
        }
        lines[index].concepts = concepts
        lines[index].matches = first..<found.count
      }
    }
    matches = found
  }
}

extension PhraseAutomaton {
  /// The phrases of all concepts in all languages, read once.
  static let residue = PhraseAutomaton(
    Concept.allCases.map { concept in
      PhraseList(joining: CleaningLanguages.phrases(concept.file))
    })
}
