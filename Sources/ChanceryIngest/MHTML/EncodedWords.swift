/// Header values with words in other characters than ASCII: `=?utf-8?Q?D=C3=A9mission?=` (RFC 2047).
enum EncodedWords {
  /// Decodes a value; what is no encoded word stays as it is.
  ///
  /// - Complexity: O(*n*).
  static func decode(_ value: String) -> String {
    let words = value.split(separator: " ", omittingEmptySubsequences: true)
    var text = ""
    var pending: (bytes: [UInt8], charset: String)?
    var isAfterPlain = false
    for word in words.map({ Array($0.utf8) }) {
      guard let encoded = Self.encoded(word) else {
        text += flushed(&pending, isAfterPlain: isAfterPlain)
        text += (text.isEmpty ? "" : " ") + String(decoding: word, as: UTF8.self)
        isAfterPlain = true
        continue
      }
      if let before = pending, before.charset == encoded.charset {
        // A character may be divided between two words.
        pending = (before.bytes + encoded.bytes, before.charset)
      } else {
        let isFirst = pending == nil
        text += flushed(&pending, isAfterPlain: isAfterPlain)
        if !isFirst { isAfterPlain = false }
        pending = encoded
      }
    }
    return text + flushed(&pending, isAfterPlain: isAfterPlain)
  }

  private static func flushed(
    _ pending: inout (bytes: [UInt8], charset: String)?, isAfterPlain: Bool
  ) -> String {
    guard let words = pending else { return "" }
    pending = nil
    let decoded = try? PageDecoder.decode(words.bytes[...], label: words.charset)
    return (isAfterPlain ? " " : "") + (decoded?.text ?? "")
  }

  private static func encoded(_ word: [UInt8]) -> (bytes: [UInt8], charset: String)? {
    guard word.starts(with: "=?".utf8), word.reversed().starts(with: "?=".utf8.reversed()),
      word.count > 6
    else { return nil }
    let parts = word[2..<(word.count - 2)].split(
      separator: UInt8(ascii: "?"), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let letter = parts[1].first, parts[1].count == 1 else { return nil }
    let charset = String(decoding: parts[0].prefix { $0 != UInt8(ascii: "*") }, as: UTF8.self)
    switch letter | 0x20 {
    case UInt8(ascii: "b"): return (Array(TransferEncoding.base64.decode(parts[2])), charset)
    case UInt8(ascii: "q"):
      let blanks = parts[2].map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
      return (Array(TransferEncoding.quotedPrintable.decode(blanks[...])), charset)
    default: return nil
    }
  }
}
