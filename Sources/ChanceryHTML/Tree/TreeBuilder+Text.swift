extension TreeBuilder {
  /// The first byte of a piece of text.
  @inline(__always) func firstByte(of piece: HTMLTextPiece) -> UInt8 {
    piece.isVerbatim
      ? tokenizer.bytes[Int(piece.sourceStart)]
      : tokenizer.replacements[Int(piece.replacementStart)]
  }

  /// How many bytes at the start of a piece are white space.
  func leadingSpace(of piece: HTMLTextPiece) -> Int {
    let start =
      piece.isVerbatim
      ? tokenizer.bytes + Int(piece.sourceStart)
      : UnsafePointer(tokenizer.replacements.start) + Int(piece.replacementStart)
    var index = 0
    while index < piece.count, isSpace(start[index]) { index += 1 }
    return index
  }

  @inline(__always) private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0C || byte == 0x0D
  }

  /// Whether a piece is white space and nothing else.
  func isSpace(_ piece: HTMLTextPiece) -> Bool { leadingSpace(of: piece) == piece.count }

  /// Cuts the white space off the start of the token's text.
  ///
  /// - Returns: The white space, if there was any; the token keeps the rest.
  mutating func takeLeadingSpace() -> HTMLTextPiece? {
    let piece = tokenizer.token.piece
    let count = leadingSpace(of: piece)
    if count == 0 { return nil }
    // What was written for a reference is white space as a whole or not at all.
    guard piece.isVerbatim else {
      tokenizer.token.piece.replacementCount = 0
      return piece
    }
    let middle = Int(piece.sourceStart) + count
    tokenizer.token.piece.sourceStart = Int32(middle)
    tokenizer.token.start = middle
    return HTMLTextPiece(Int(piece.sourceStart), middle)
  }

  /// Whether nothing is left of the token's text.
  var textIsUsedUp: Bool { tokenizer.token.piece.count == 0 }

  /// A replacement character in the place of a NUL.
  var substitute: HTMLTextPiece {
    let start = tokenizer.token.start
    return HTMLTextPiece(start, start + 1, replacement: Tokenizer.substitute, count: 3)
  }
}
