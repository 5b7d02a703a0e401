internal import ChanceryText

/// Turns the bytes of a file into text: by its byte order mark, as UTF-8, or by a judged guess.
///
/// Guesses are made among UTF-16 without a mark, UTF-8 with a few broken bytes, windows-1252 and
/// ISO-8859-15, and each leaves a finding. Nothing else is changed: line ends, NULs and text that was
/// wrongly decoded before it came here stay as they are.
struct TextDecoder {
  /// The text and what was seen while decoding.
  struct Decoded {
    /// The text, without a byte order mark.
    let text: String
    /// What was guessed or replaced.
    var findings: [Finding] = []
  }

  /// Decodes bytes.
  ///
  /// - Parameter bytes: The whole content of a file.
  /// - Returns: The text, empty for no bytes.
  /// - Throws: ``IngestProblem/refused(_:)`` for binary data,
  ///   ``IngestProblem/unknownCharacterSet`` when no guess is any good.
  static func decode(_ bytes: ArraySlice<UInt8>) throws(IngestProblem) -> Decoded {
    guard !bytes.starts(with: [0xFF, 0xFE, 0, 0]) else { throw .unknownCharacterSet }
    if let marked = markedDecoding(of: bytes) { return marked }
    let census = ByteCensus(of: bytes)
    if let order = census.utf16Order {
      return utf16(bytes, order: order, isGuess: true)
    }
    guard !census.isBinary else { throw .refused(.binary) }
    if let text = String(validating: bytes, as: UTF8.self) { return Decoded(text: text) }
    return try guessed(bytes, census)
  }

  /// What a byte order mark settles.
  static func markedDecoding(of bytes: ArraySlice<UInt8>) -> Decoded? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return repaired(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return utf16(bytes.dropFirst(2), order: .littleEndian, isGuess: false)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return utf16(bytes.dropFirst(2), order: .bigEndian, isGuess: false)
    }
    return nil
  }

  /// Reads bytes that are meant to be UTF-8, putting U+FFFD for what is not.
  static func repaired(_ bytes: ArraySlice<UInt8>) -> Decoded {
    let census = ByteCensus(of: bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    return Decoded(text: text, findings: damageFindings(census.broken, in: "UTF-8"))
  }

  /// Judges what bytes are in that are neither UTF-16 nor UTF-8 as a whole.
  static func guessed(
    _ bytes: ArraySlice<UInt8>, _ census: ByteCensus
  ) throws(IngestProblem) -> Decoded {
    if census.sequences >= 4 * census.broken { return repaired(bytes) }
    guard census.looksWestern else { throw .unknownCharacterSet }
    let charset = SingleByteCharset.judged(for: bytes)
    let finding = Finding(
      .guessedCharacterSet, at: SourceRange(0..<0),
      "the character set is not stated; it was read as \(charset.name)")
    return Decoded(text: charset.decode(bytes), findings: [finding])
  }

  /// What is said of bytes that were replaced.
  static func damageFindings(_ count: Int, in charset: String) -> [Finding] {
    guard count > 0 else { return [] }
    let words = "\(count) places were not \(charset) and were replaced by U+FFFD"
    return [Finding(.damagedEncoding, at: SourceRange(0..<0), words)]
  }
}

extension TextDecoder {
  /// Reads UTF-16, putting U+FFFD for halves of characters and for an odd byte at the end.
  static func utf16(
    _ bytes: ArraySlice<UInt8>, order: UTF16Order, isGuess: Bool
  ) -> Decoded {
    var text = String(decoding: order.units(of: bytes), as: UTF16.self)
    if bytes.count % 2 == 1 { text.unicodeScalars.append("\u{FFFD}") }
    let broken = order.loneHalves(in: bytes) + bytes.count % 2
    var findings = damageFindings(broken, in: "UTF-16")
    if isGuess {
      let words = "the character set is not stated; it was read as \(order.name)"
      findings.append(Finding(.guessedCharacterSet, at: SourceRange(0..<0), words))
    }
    return Decoded(text: text, findings: findings)
  }
}
