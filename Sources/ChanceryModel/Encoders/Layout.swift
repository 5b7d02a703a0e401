/// Sentences that are computed together: their words as numbers, one after another.
struct Layout {
  /// The pieces of all words.
  private(set) var pieces: [Int32] = []
  /// Where the pieces of a word start, and the end of the last.
  private(set) var pieceStarts: [Int] = [0]
  /// The letter features of all words.
  private(set) var letters: [Int32] = []
  /// Where the letter features of a word start, and the end of the last.
  private(set) var letterStarts: [Int] = [0]
  /// The words of each sentence.
  private(set) var sentences: [Range<Int>] = []

  /// The number of words.
  var words: Int { pieceStarts.count - 1 }

  /// Adds a word to the sentence that is being built.
  mutating func add(pieces: [Int32], letters: [Int32]) {
    self.pieces += pieces
    self.letters += letters
    pieceStarts.append(self.pieces.count)
    letterStarts.append(self.letters.count)
  }

  /// Ends a sentence: the words since the last.
  mutating func end() {
    sentences.append((sentences.last?.upperBound ?? 0)..<words)
  }
}

/// Turns words into vectors that know their sentence.
protocol Encoder: Sendable {
  /// The width of the vectors.
  var width: Int { get }

  /// One vector a word.
  func states(_ layout: Layout) -> Rows
}
