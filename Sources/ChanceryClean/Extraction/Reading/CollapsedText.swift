internal import ChanceryHTML
internal import ChanceryText

/// Text with its blanks collapsed, and its map to the page.
struct CollapsedText {
  private let replacements: [UInt8]
  private let source: [UInt8]
  private var builder: TextMap.Builder
  /// A run of blanks that is written as one when a word follows in the line.
  private var blank: Range<Int>?

  /// Begins with nothing written.
  init(_ document: HTMLDocument) {
    source = document.source
    replacements = document.replacements
    builder = TextMap.Builder(source: document.source)
  }

  /// The bytes written so far.
  var count: Int { builder.count }

  /// Writes the pieces of a text.
  ///
  /// - Parameters:
  ///   - pieces: The text.
  ///   - isPreformatted: Whether ends of lines stay.
  ///   - continuesLine: Whether the line has a word already, so that blanks before this one count.
  /// - Returns: Where the first word was written, `nil` when there is none.
  /// - Complexity: O(*n*).
  mutating func write(
    _ pieces: ArraySlice<HTMLTextPiece>, isPreformatted: Bool, continuesLine: Bool
  ) -> Int? {
    var hasLine = continuesLine
    var first: Int?
    for piece in pieces {
      if piece.isVerbatim {
        write(piece.source, isPreformatted, &hasLine, &first)
      } else {
        write(replaced: piece, isPreformatted, &hasLine, &first)
      }
    }
    return first
  }

  /// Whether anything but no-break and zero-width blanks was written from an offset on.
  ///
  /// - Complexity: O(*n*) in the blanks at the start.
  func hasWord(from start: Int) -> Bool {
    var rest = builder.written(from: start).makeIterator()
    var decoder = UTF8()
    while true {
      switch decoder.decode(&rest) {
      case .scalarValue(let scalar) where scalar.properties.isWhitespace: continue
      case .scalarValue(let scalar) where Self.isUnseen(scalar): continue
      case .scalarValue, .error: return true
      case .emptyInput: return false
      }
    }
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// Forgets blanks at the end of a line.
  mutating func endLine() { blank = nil }

  /// Ends the work.
  consuming func finish() -> (text: [UInt8], map: TextMap) { builder.finish() }

  private mutating func write(
    _ range: Range<Int>, _ isPreformatted: Bool, _ hasLine: inout Bool, _ first: inout Int?
  ) {
    var at = range.lowerBound
    while at < range.upperBound {
      let start = at
      if Self.isBlank(source[at]) {
        while at < range.upperBound, Self.isBlank(source[at]) { at += 1 }
        if hasLine { blank = (blank?.lowerBound ?? start)..<at }
        continue
      }
      // One blank between two words stays, so that a paragraph is one piece of the map.
      while at < range.upperBound, !Self.isBlank(source[at]) || isSingle(at, in: range) { at += 1 }
      writeBlank(isPreformatted)
      if first == nil { first = builder.count }
      builder.keep(start..<at)
      hasLine = true
    }
  }

  /// Whether a blank is one space between two words.
  private func isSingle(_ at: Int, in range: Range<Int>) -> Bool {
    source[at] == 0x20 && at + 1 < range.upperBound && !Self.isBlank(source[at + 1])
  }

  private mutating func write(
    replaced piece: HTMLTextPiece, _ isPreformatted: Bool, _ hasLine: inout Bool,
    _ first: inout Int?
  ) {
    let bytes = replacements[piece.replacement]
    guard !bytes.allSatisfy(Self.isBlank) else {
      if hasLine {
        blank = (blank?.lowerBound ?? piece.source.lowerBound)..<piece.source.upperBound
      }
      return
    }
    // A no-break space alone begins no line.
    if !hasLine, bytes.elementsEqual([0xC2, 0xA0]) { return }
    writeBlank(isPreformatted)
    if first == nil { first = builder.count }
    builder.replace(piece.source, with: bytes)
    hasLine = true
  }

  private mutating func writeBlank(_ isPreformatted: Bool) {
    guard let range = blank else { return }
    blank = nil
    if range.count == 1, source[range.lowerBound] == 0x20 { return builder.keep(range) }
    let isLineEnd = isPreformatted && source[range].contains(0x0A)
    builder.replace(range, with: CollectionOfOne<UInt8>(isLineEnd ? 0x0A : 0x20))
  }

  @inline(__always)
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte <= 0x20 && (byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C)
  }
}
