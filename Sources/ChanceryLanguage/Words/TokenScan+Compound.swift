extension TokenScan {
  /// What becomes of the sign between two pieces.
  private enum Cut {
    /// One word: « porte-parole ».
    case joined
    /// The sign ends the word before: « l’ ».
    case after
    /// The sign begins the word after: « -il ».
    case before
    /// The sign is a token: "well", "-", "known".
    case apart
  }

  /// Reads a compound and returns where it ends.
  mutating func readCompound(at start: Int, in bytes: borrowing Span<UInt8>) -> Int {
    readPieces(at: start, in: bytes)
    if let end = addressEnd(in: bytes) {
      append(start..<end)
      return end
    }
    let clitics = pieces.count > 1 ? firstClitic(in: bytes) : 1
    var index = 0
    while index < pieces.count {
      index = readToken(from: index, clitics: clitics, in: bytes)
    }
    return tokens.last.map { Int($0.end) } ?? start
  }

  private mutating func readPieces(at start: Int, in bytes: borrowing Span<UInt8>) {
    pieces.removeAll(keepingCapacity: true)
    var position = start
    while true {
      var piece = Piece(at: position, in: bytes)
      let next = Piece.joint(after: piece, in: bytes)
      piece.joint = next.joint
      pieces.append(piece)
      guard next.joint != .none else { return }
      position = piece.end + next.length
    }
  }

  /// Reads the token that begins with a piece, and the sign after it; returns the next piece.
  private mutating func readToken(
    from first: Int, clitics: Int, in bytes: borrowing Span<UInt8>
  ) -> Int {
    let last = pieces.count - 1
    let start = pieces[first].start
    if first < last, marks(of: start..<pieces[last].end, in: bytes).contains(.whole) {
      readEnd(first, last, in: bytes)
      return last + 1
    }
    var index = first
    while index < last {
      switch cut(first, index, clitics, in: bytes) {
      case .joined:
        index += 1
        continue
      case .after: append(start..<pieces[index + 1].start)
      case .before:
        appendWord(first, index, in: bytes)
        readClitics(from: index + 1, in: bytes)
        return last + 1
      case .apart: appendApart(first, index, in: bytes)
      }
      return index + 1
    }
    readEnd(first, last, in: bytes)
    return last + 1
  }

  private mutating func appendApart(_ first: Int, _ index: Int, in bytes: borrowing Span<UInt8>) {
    var end = pieces[index].end
    if pieces[index].joint == .periodHyphen {
      append(pieces[first].start..<end + 1)
      end += 1
    } else {
      appendWord(first, index, in: bytes)
    }
    append(end..<pieces[index + 1].start)
  }

  private func cut(
    _ first: Int, _ index: Int, _ clitics: Int, in bytes: borrowing Span<UInt8>
  ) -> Cut {
    let piece = pieces[index]
    let next = pieces[index + 1]
    switch piece.joint {
    case .apostrophe: return apostrophe(first, index, in: bytes)
    case .hyphen, .periodHyphen: return hyphen(first, index, clitics, in: bytes)
    case .period: return period(first, index, in: bytes)
    case .slash:
      return piece.isNumberOrCapital && next.isNumberOrCapital ? .joined : .apart
    case .ampersand, .star: return piece.isLetters && next.isLetters ? .joined : .apart
    case .comma: return rules.spelling.commaIsDecimal || next.isGroup ? .joined : .apart
    case .colon, .at, .none: return .joined
    }
  }

  /// « l’|eau », « jusqu’|ici »; not in « Maud’Huy », « N’Djamena », "don’t".
  private func apostrophe(
    _ first: Int, _ index: Int, in bytes: borrowing Span<UInt8>
  ) -> Cut {
    let piece = pieces[index]
    if piece.isNumber, pieces[index + 1].beginsWithDigit { return .apart }
    guard index == first, !isNameWithApostrophe(index, in: bytes) else { return .joined }
    return marks(of: piece.start..<piece.end, in: bytes).contains(.elision) ? .after : .joined
  }

  /// Two capitals, the second before no vowel: « N’Djamena », "D’Souza".
  private func isNameWithApostrophe(_ index: Int, in bytes: borrowing Span<UInt8>) -> Bool {
    let next = pieces[index + 1]
    guard pieces[index].isCapital, next.isCapital, next.hasSmall else { return false }
    let letter = Glyph(at: next.start, in: bytes)
    return !marks(of: next.start..<next.start + letter.length, in: bytes).contains(.vowel)
  }

  /// « porte-parole » but « dit|-il »; "well|-|known" but "non-Arab" and "555-0123".
  private func hyphen(
    _ first: Int, _ index: Int, _ clitics: Int, in bytes: borrowing Span<UInt8>
  ) -> Cut {
    if index + 1 == clitics { return .before }
    let piece = pieces[index]
    guard rules.spelling.hyphen == .parts else { return isSpan(index) ? .apart : .joined }
    if piece.isNumber, pieces[index + 1].isNumber { return isNumbered(index) ? .joined : .apart }
    guard index == first, index == 0 || pieces[index - 1].joint != .hyphen else { return .apart }
    return marks(of: piece.start..<piece.end, in: bytes).contains(.prefix) ? .joined : .apart
  }

  /// Whether a hyphen stands between two measures: « 9h-18h ».
  private func isSpan(_ index: Int) -> Bool {
    let ends = (pieces[index], pieces[index + 1])
    return ends.0.beginsWithDigit && ends.1.beginsWithDigit
      && !(ends.0.isNumber && ends.1.isNumber)
  }

  /// Whether numbers with hyphens are one: a date, a telephone number, and no range.
  private func isNumbered(_ index: Int) -> Bool {
    func isNumber(_ place: Int) -> Bool {
      pieces.indices.contains(place) && pieces[place].isNumber
    }
    func isJoined(_ place: Int) -> Bool {
      isNumber(place) && isNumber(place + 1) && pieces[place].joint == .hyphen
    }
    if isJoined(index - 1) || isJoined(index + 1) { return true }
    let counts = (pieces[index].count, pieces[index + 1].count)
    return counts == (3, 4) || counts == (5, 4)
  }

  /// "3.5", "U.S", "v2.0"; but "Dr.|Roe", and a full stop without its space: "end|.|So".
  private func period(_ first: Int, _ index: Int, in bytes: borrowing Span<UInt8>) -> Cut {
    let piece = pieces[index]
    let next = pieces[index + 1]
    if piece.isOneLetter, next.isOneLetter { return .joined }
    let isShort = next.count <= 2 || next.count == 3 && !next.hasSmall
    if piece.isOneLetter, piece.isCapital == next.isCapital, isShort { return .joined }
    if piece.endsWithDigit, next.beginsWithDigit { return .joined }
    let known = marks(of: pieces[first].start..<piece.end, in: bytes)
    if known.contains(.abbreviation) { return .after }
    return piece.isOneLetter && piece.isCapital ? .after : .apart
  }
}

extension TokenScan {
  /// The place of the first of the clitics that end the compound, the number of pieces when none do.
  ///
  /// « donne-le-moi » ends in two, « a-t-il » in one with its link; « Jean-Marie » in none.
  private func firstClitic(in bytes: borrowing Span<UInt8>) -> Int {
    var first = pieces.count
    while first > 1, pieces[first - 2].joint == .hyphen, pieces.count - first < 3,
      isWord(first - 1, .clitic, in: bytes)
    {
      first -= 1
      if first > 1, pieces[first - 2].joint == .hyphen, isWord(first - 1, .link, in: bytes) {
        return first - 1
      }
    }
    return first
  }

  private func isWord(_ index: Int, _ mark: WordMark, in bytes: borrowing Span<UInt8>) -> Bool {
    let piece = pieces[index]
    guard piece.isLetters, !piece.isCapital || !pieces[index - 1].hasSmall else { return false }
    return marks(of: piece.start..<piece.end, in: bytes).contains(mark)
  }

  private mutating func readClitics(from first: Int, in bytes: borrowing Span<UInt8>) {
    var index = first
    while index < pieces.count {
      let start = pieces[index - 1].end
      if index + 1 < pieces.count, isWord(index, .link, in: bytes) { index += 1 }
      append(start..<pieces[index].end)
      index += 1
    }
  }
}
