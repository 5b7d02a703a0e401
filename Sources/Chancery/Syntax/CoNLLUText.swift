/// The text of a sentence in CoNLL-U, and where its tokens stand in it.
struct CoNLLUText {
  /// The text in UTF-8.
  private(set) var bytes: [UInt8] = []
  /// The bytes of each token.
  private(set) var ranges: [Range<Int>] = []

  /// Takes the text that a comment states where it agrees with forms and `SpaceAfter`; else makes one
  /// of these, with a blank between tokens that have no `SpaceAfter=No`.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(of tokens: [CoNLLUSentence.Token], stated: String?) {
    if let stated, let ranges = Self.ranges(of: tokens, in: Array(stated.utf8)) {
      bytes = Array(stated.utf8)
      self.ranges = ranges
      return
    }
    for (index, token) in tokens.enumerated() {
      let start = bytes.count
      bytes += token.form.utf8
      ranges.append(start..<bytes.count)
      if token.isSpaced, index + 1 < tokens.count { bytes.append(UInt8(ascii: " ")) }
    }
  }

  /// Where tokens stand in a text; `nil` when it is not theirs.
  private static func ranges(
    of tokens: [CoNLLUSentence.Token], in text: [UInt8]
  ) -> [Range<Int>]? {
    var ranges: [Range<Int>] = []
    var place = 0
    for (index, token) in tokens.enumerated() {
      let form = token.form.utf8
      guard text[place...].starts(with: form) else { return nil }
      ranges.append(place..<(place + form.count))
      place += form.count
      guard token.isSpaced, index + 1 < tokens.count else { continue }
      let blanks = blanks(at: place, in: text)
      if blanks == 0 { return nil }
      place += blanks
    }
    return place == text.count ? ranges : nil
  }

  /// The bytes of the blanks that begin at a place.
  private static func blanks(at start: Int, in text: [UInt8]) -> Int {
    var place = start
    while place < text.count {
      var end = place + 1
      while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
      let scalar = String(decoding: text[place..<end], as: UTF8.self).unicodeScalars.first
      guard let scalar, scalar.properties.isWhitespace else { break }
      place = end
    }
    return place - start
  }
}
