/// How a string is written inside the marks of JSON.
enum JSONEscape {
  /// Appends a string, escaped, to bytes.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func append(_ string: String, to bytes: inout [UInt8]) {
    var string = string
    string.withUTF8 { text in
      var index = 0
      var copied = 0
      while index < text.count {
        let length = self.length(ofEscapedAt: index, in: text)
        if length > 0 {
          bytes.append(contentsOf: text[copied..<index])
          appendEscape(of: text[index..<(index + length)], to: &bytes)
          copied = index + length
        }
        index += max(1, length)
      }
      bytes.append(contentsOf: text[copied...])
    }
  }

  /// How many bytes at an index make a character that is written as an escape; 0 for none.
  @inline(__always)
  private static func length(
    ofEscapedAt index: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    switch text[index] {
    case 0..<0x20, 0x22, 0x5C, 0x7F: 1
    case 0xC2 where index + 1 < text.count && text[index + 1] < 0xA0: 2
    case 0xE2 where index + 2 < text.count && isUnruly(text[index + 1], text[index + 2]): 3
    default: 0
    }
  }

  /// Whether E2 and these two bytes are U+2028 to U+202E or U+2066 to U+2069.
  private static func isUnruly(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0x80 && (0xA8...0xAE).contains(third)
      || second == 0x81 && (0xA6...0xA9).contains(third)
  }

  private static func appendEscape(
    of character: Slice<UnsafeBufferPointer<UInt8>>, to bytes: inout [UInt8]
  ) {
    bytes.append(UInt8(ascii: "\\"))
    let first = character[character.startIndex]
    if let short = shortEscape(of: first) { return bytes.append(short) }
    bytes.append(UInt8(ascii: "u"))
    let scalar = String(decoding: character, as: UTF8.self).unicodeScalars.first?.value ?? 0
    let digits = Array("0123456789abcdef".utf8)
    for shift in [12, 8, 4, 0] { bytes.append(digits[Int(scalar >> UInt32(shift)) & 15]) }
  }

  private static func shortEscape(of byte: UInt8) -> UInt8? {
    switch byte {
    case 0x08: UInt8(ascii: "b")
    case 0x09: UInt8(ascii: "t")
    case 0x0A: UInt8(ascii: "n")
    case 0x0C: UInt8(ascii: "f")
    case 0x0D: UInt8(ascii: "r")
    case 0x22, 0x5C: byte
    default: nil
    }
  }
}
