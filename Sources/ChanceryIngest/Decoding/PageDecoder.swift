internal import ChanceryHTML
internal import ChanceryText
internal import Glibc

/// Turns the bytes of a web page into text: by its byte order mark, by what the server said, by what
/// the page says, and otherwise by the guess that every text gets.
///
/// What the bytes prove goes before what anyone declares: a page that is declared Latin-1 and is
/// well-formed UTF-8 is UTF-8, and a page declared UTF-8 whose bytes are Latin-1 is Latin-1. Either
/// leaves a finding.
enum PageDecoder {
  /// Decodes a page.
  ///
  /// - Parameters:
  ///   - bytes: The whole page.
  ///   - label: The character set that the server named, if it named one.
  /// - Returns: The text, empty for no bytes.
  /// - Throws: ``IngestProblem/refused(_:)`` for binary data,
  ///   ``IngestProblem/unknownCharacterSet`` when neither a declaration nor a guess is any good,
  ///   ``IngestProblem/refusedCharacterSet`` for a set that is never read, and
  ///   ``IngestProblem/noConverter(charset:)`` when the C library lacks the one that is needed.
  /// - Complexity: O(*n*); one validation for UTF-8.
  static func decode(
    _ bytes: ArraySlice<UInt8>, label: String?
  ) throws(IngestProblem) -> TextDecoder.Decoded {
    if HTMLEncoding.marked(by: bytes) != nil { return try TextDecoder.decode(bytes) }
    if let text = wellFormed(bytes) { return try agreed(text, bytes, label) }
    let census = ByteCensus(of: bytes)
    if let order = census.utf16Order {
      return TextDecoder.utf16(bytes, order: order, isGuess: label == nil)
    }
    let page = DeclaredPage(bytes: bytes, census: census, label: label)
    return try page.decoded()
  }

  /// The text, when it is UTF-8 and nothing in it asks for a second look.
  ///
  /// NULs may be UTF-16, and an escape may be ISO-2022-JP: both are well-formed UTF-8.
  private static func wellFormed(_ bytes: ArraySlice<UInt8>) -> String? {
    guard !bytes.containsByte(0), !bytes.containsByte(0x1B) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// UTF-8, with a finding where another set is declared that would have read it differently.
  private static func agreed(
    _ text: String, _ bytes: ArraySlice<UInt8>, _ label: String?
  ) throws(IngestProblem) -> TextDecoder.Decoded {
    var decoded = TextDecoder.Decoded(text: text)
    let declared = label.flatMap { HTMLEncoding(label: $0) } ?? HTMLEncoding.declared(in: bytes)
    // Of these some are pure ASCII, and no text in it.
    if declared == .replacement { throw .refusedCharacterSet }
    guard let declared, declared != .utf8, bytes.contains(where: { $0 >= 0x80 }) else {
      return decoded
    }
    decoded.findings = [DeclaredPage.contradiction(of: declared.name, read: "UTF-8")]
    return decoded
  }
}

extension ArraySlice<UInt8> {
  /// Whether a byte occurs, by the vectorised search of the C library.
  fileprivate func containsByte(_ byte: UInt8) -> Bool {
    withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return false }
      return memchr(start, Int32(byte), buffer.count) != nil
    }
  }
}
