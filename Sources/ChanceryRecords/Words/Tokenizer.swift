/// Cuts a clean text into words, numbers, signs and marks.
///
/// « l’autre », « a-t-il » and "Stone’s" are two words each, "don’t" and « aujourd’hui » one.
/// "Mr." and "U.S." keep their stop.
struct Tokenizer: Sendable {
  private let elisions: Set<UInt64>
  private let abbreviations: Set<UInt64>
  private let inversions: [[UInt8]]
  private let clitics: Set<UInt64>

  /// Takes a language's elided words, pronouns after a hyphen, abbreviations and endings.
  init(
    elisions: [String], inversions: [String], abbreviations: [String], clitics: [String]
  ) {
    self.clitics = Set(clitics.map { Self.hash(of: $0) })
    self.elisions = Set(elisions.map { Self.hash(of: $0) })
    self.abbreviations = Set(abbreviations.map { Self.hash(of: $0) })
    self.inversions = inversions.map { Array($0.utf8) }.sorted { $0.count > $1.count }
  }

  /// Appends the tokens of a stretch of text.
  ///
  /// - Complexity: O(*n*).
  func tokenize(
    _ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, into tokens: inout [Token]
  ) {
    var cursor = range.lowerBound
    var blank = true
    while cursor < range.upperBound {
      let glyph = Glyph(at: cursor, in: bytes, before: range.upperBound)
      if glyph.isBlank {
        cursor += glyph.count
        blank = true
        if let last = tokens.indices.last { tokens[last].precedesBlank = true }
        continue
      }
      let token: Token
      if glyph.isLetter {
        token = word(from: cursor, to: range.upperBound, of: bytes)
      } else if glyph.isApostrophe, !blank, let end = clitic(at: cursor, bytes, range.upperBound),
        tokens.last?.isWord ?? false
      {
        token = Token(kind: .word, start: Int32(cursor), end: Int32(end))
      } else {
        token = sign(glyph, at: cursor)
      }
      append(token, followingBlank: blank, from: bytes, to: &tokens)
      cursor = Int(token.end)
      blank = false
    }
  }

  /// The hashes of the words of a list's entry.
  func hashes(of entry: String) -> [UInt64] {
    if entry.hasPrefix("-") || entry.hasPrefix("'") { return [Self.hash(of: entry)] }
    var tokens: [Token] = []
    let bytes = Array(entry.utf8)
    bytes.withUnsafeBufferPointer { tokenize(0..<bytes.count, of: $0, into: &tokens) }
    return tokens.filter { $0.isWord }.map(\.hash)
  }

  private static func hash(of word: String) -> UInt64 {
    let bytes = Array(word.utf8)
    return bytes.withUnsafeBufferPointer { TokenHash.of(0..<bytes.count, in: $0) }
  }
}

extension Tokenizer {
  /// Appends a token, a word with « -t-il » as two.
  private func append(
    _ token: Token, followingBlank: Bool, from bytes: UnsafeBufferPointer<UInt8>,
    to tokens: inout [Token]
  ) {
    var token = token
    token.followsBlank = followingBlank
    token.precedesBlank = false
    guard token.isWord else {
      tokens.append(token)
      return
    }
    guard let cut = inversion(in: token.range, of: bytes) else {
      token.hash = TokenHash.of(hashed(token.range, of: bytes), in: bytes)
      tokens.append(token)
      return
    }
    var pronoun = token
    pronoun.start = Int32(cut)
    pronoun.isCapital = false
    pronoun.followsBlank = false
    token.end = Int32(cut)
    token.hash = TokenHash.of(token.range, in: bytes)
    pronoun.hash = TokenHash.of(pronoun.range, in: bytes)
    tokens.append(token)
    tokens.append(pronoun)
  }

  /// The bytes of a word that count for its hash: without the stop of an abbreviation.
  private func hashed(
    _ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    guard range.count > 1, bytes[range.upperBound - 1] == 0x2E else { return range }
    return range.lowerBound..<(range.upperBound - 1)
  }

  /// Where the pronoun of an inversion begins.
  private func inversion(
    in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard !inversions.isEmpty, range.count > 3 else { return nil }
    var hyphen = range.lowerBound
    while hyphen < range.upperBound, bytes[hyphen] != 0x2D { hyphen += 1 }
    guard hyphen < range.upperBound else { return nil }
    for ending in inversions where ending.count < range.count {
      let start = range.upperBound - ending.count
      if (0..<ending.count).allSatisfy({ bytes[start + $0] == ending[$0] }) { return start }
    }
    return nil
  }

  private func sign(_ glyph: Glyph, at start: Int) -> Token {
    Token(
      kind: glyph.isMark ? .mark : .sign, sign: glyph.sign, start: Int32(start),
      end: Int32(start + glyph.count))
  }

  /// The word or number that begins at an offset.
  private func word(
    from start: Int, to end: Int, of bytes: UnsafeBufferPointer<UInt8>
  ) -> Token {
    let first = Glyph(at: start, in: bytes, before: end)
    var cursor = start + first.count
    while cursor < end {
      cursor = letters(from: cursor, to: end, of: bytes)
      let glyph = Glyph(at: cursor, in: bytes, before: end)
      if glyph.isLetter {
        cursor += glyph.count
        continue
      }
      let next = Glyph(at: cursor + glyph.count, in: bytes, before: end)
      let step = joint(glyph, next, start..<cursor, first.isDigit, bytes, end)
      if step.takes { cursor += glyph.count }
      if !step.goesOn { break }
    }
    return Token(
      kind: first.isDigit ? .number : .word, isCapital: first.isCapital, start: Int32(start),
      end: Int32(cursor))
  }

  /// The end of an ending that begins with an apostrophe: "he’d".
  private func clitic(
    at apostrophe: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ end: Int
  ) -> Int? {
    let start = apostrophe + Glyph(at: apostrophe, in: bytes, before: end).count
    var cursor = start
    while cursor < end, cursor < start + 3, Glyph(at: cursor, in: bytes, before: end).isLetter {
      cursor += 1
    }
    guard cursor > start, !Glyph(at: cursor, in: bytes, before: end).isLetter,
      clitics.contains(TokenHash.of(start..<cursor, in: bytes))
    else { return nil }
    return cursor
  }

  /// Skips ASCII letters and digits and letters of two bytes.
  private func letters(
    from start: Int, to end: Int, of bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var cursor = start
    while cursor < end {
      let byte = bytes[cursor]
      if byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39 {
        cursor += 1
      } else if byte >= 0xC3, byte < 0xE0, cursor + 1 < end {
        cursor += 2
      } else {
        break
      }
    }
    return cursor
  }

  /// Whether a sign inside a word belongs to it, and whether the word goes on after it.
  private func joint(
    _ glyph: Glyph, _ next: Glyph, _ word: Range<Int>, _ isNumber: Bool,
    _ bytes: UnsafeBufferPointer<UInt8>, _ end: Int
  ) -> (takes: Bool, goesOn: Bool) {
    if glyph.isHyphen { return (next.isLetter, next.isLetter) }
    if glyph.isApostrophe {
      if word.count < 8, elisions.contains(TokenHash.of(word, in: bytes)) { return (true, false) }
      guard next.isLetter else { return (false, false) }
      let ends = clitic(at: word.upperBound, bytes, end) != nil
      return ends ? (false, false) : (true, true)
    }
    guard glyph.sign == Sign.fullStop || glyph.sign == Sign.comma else { return (false, false) }
    if isNumber { return (next.isDigit, next.isDigit) }
    guard glyph.sign == Sign.fullStop else { return (false, false) }
    let isInitial =
      word.count == 1 && bytes[word.lowerBound] < 0x5B
      || word.count > 2 && bytes[word.upperBound - 2] == 0x2E
    if isInitial { return (true, next.isLetter) }
    if next.isLetter, !next.isCapital, !next.isDigit { return (true, true) }
    let known = !next.isLetter && abbreviations.contains(TokenHash.of(word, in: bytes))
    return (known, false)
  }
}
