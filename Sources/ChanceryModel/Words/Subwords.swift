/// Splits words into subword pieces by a Unigram model: the path with the best sum of scores.
///
/// Kudo 2018, “Subword Regularization”; the pieces and scores are those of multilingual-e5-small that
/// French and English need. Piece 0 stands for what no piece covers.
struct Subwords: Sendable {
  private let text: [UInt8]
  private let starts: [UInt32]
  private let scores: [Double]
  private let slots: [UInt32]
  /// The bytes of the longest piece, and at least those of the longest character.
  private let longest: Int
  /// What a character costs that no piece covers.
  private let floor: Double

  /// The number of pieces.
  var count: Int { scores.count }

  /// Reads the entries `pieces` (one a line) and `pieces.score`.
  init(_ file: ModelFile) throws(ModelError) {
    text = Array(try file.text("pieces"))
    scores = try file.floats("pieces.score").map(Double.init)
    var starts: [UInt32] = [0]
    for (place, byte) in text.enumerated() where byte == 10 {
      starts.append(UInt32(truncatingIfNeeded: place + 1))
    }
    starts.append(UInt32(truncatingIfNeeded: text.count + 1))
    guard starts.count == scores.count + 1, scores.count > 3, text.count < Int32.max else {
      throw .entry(name: file.name, entry: "pieces", problem: "do not match their scores")
    }
    self.starts = starts
    floor = (scores.min() ?? 0) - 10
    (slots, longest) = Self.table(text, starts)
  }

  /// An open hash table from the bytes of a piece to its number plus one, and the bytes of the longest.
  ///
  /// The first three pieces are marks of the encoder and not to be found.
  private static func table(_ text: [UInt8], _ starts: [UInt32]) -> ([UInt32], Int) {
    let count = starts.count - 1
    var size = 1
    while size < count * 3 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    var longest = 4
    for piece in 3..<count {
      let range = Int(starts[piece])..<Int(starts[piece + 1]) - 1
      guard !range.isEmpty else { continue }
      longest = max(longest, range.count)
      var hash = FNV()
      for byte in text[range] { hash.add(byte) }
      var slot = Int(hash.value) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt32(piece + 1)
    }
    return (slots, longest)
  }

  /// The pieces of a normal form.
  ///
  /// - Parameters:
  ///   - normal: What ``Normaliser`` makes of a word; an empty one is read as a blank.
  ///   - limit: How many pieces there may be; the rest is left out.
  /// - Returns: At least one piece, 0 for each character that no piece covers.
  /// - Complexity: O(length · longest piece).
  func pieces(_ normal: [UInt8], limit: Int) -> [Int32] {
    let word = Self.marked(normal)
    var best = [Double](repeating: -1e30, count: word.count + 1)
    var back = [(start: Int, piece: Int32)](repeating: (0, 0), count: word.count + 1)
    best[0] = 0
    for start in 0..<word.count where best[start] > -1e29 {
      extend(word, from: start, &best, &back)
    }
    var found: [Int32] = []
    var end = word.count
    while end > 0 {
      found.append(back[end].piece)
      end = back[end].start
    }
    found.reverse()
    return found.count > limit ? Array(found.prefix(limit)) : found
  }

  /// Tries every piece that starts at a byte.
  private func extend(
    _ word: [UInt8], from start: Int, _ best: inout [Double],
    _ back: inout [(start: Int, piece: Int32)]
  ) {
    var hash = FNV()
    let first = start + Self.scalarLength(word[start])
    for end in start + 1...min(word.count, start + longest) {
      hash.add(word[end - 1])
      guard end == word.count || word[end] & 0xC0 != 0x80 else { continue }
      let piece = find(word[start..<end], hash)
      guard piece != nil || end == first else { continue }
      let score = best[start] + (piece.map { scores[Int($0)] } ?? floor)
      if score > best[end] {
        best[end] = score
        back[end] = (start, piece ?? 0)
      }
    }
  }

  private func find(_ bytes: ArraySlice<UInt8>, _ hash: FNV) -> Int32? {
    var slot = Int(hash.value) & (slots.count - 1)
    while slots[slot] != 0 {
      let piece = Int(slots[slot] - 1)
      let range = Int(starts[piece])..<Int(starts[piece + 1]) - 1
      if range.count == bytes.count, text[range].elementsEqual(bytes) { return Int32(piece) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The word with the mark of a space before it where it starts with a letter or figure.
  private static func marked(_ normal: [UInt8]) -> [UInt8] {
    guard let first = String(decoding: normal.prefix(4), as: UTF8.self).unicodeScalars.first else {
      return spaceMark
    }
    return first.isLetterOrFigure ? spaceMark + normal : normal
  }

  private static let spaceMark: [UInt8] = [0xE2, 0x96, 0x81]

  private static func scalarLength(_ first: UInt8) -> Int {
    first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter or stands for a number.
  var isLetterOrFigure: Bool { isLetter || properties.numericType != nil }

  /// Whether its general category is one of letters.
  var isLetter: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }
}
