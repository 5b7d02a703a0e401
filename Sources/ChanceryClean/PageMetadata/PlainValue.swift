/// A value of a page as one line of plain text.
///
/// ```swift
/// PlainValue.clean(" Le\n titre\u{200B} ")  // "Le titre"
/// ```
enum PlainValue {
  /// The most bytes that a value keeps; longer ones are cut, between words where there are any.
  static let longest = 600

  /// Blanks as single spaces, none at the ends; no controls and no marks that show nothing.
  ///
  /// - Complexity: O(length of the text), and no more than what is kept.
  static func clean(_ text: String) -> String {
    var text = text
    return text.withUTF8 { clean($0) }
  }

  private static func clean(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var output: [UInt8] = []
    var isBlankDue = false
    var lastBlank = 0
    var at = 0
    while at < bytes.count {
      let (scalar, length) = UTF8Decoding.scalar(at: at, in: bytes, end: bytes.count)
      defer { at += length }
      if Letters.isInvisible(scalar) || scalar == 0xFFFD { continue }
      if Letters.kind(of: scalar) == .blank {
        isBlankDue = !output.isEmpty
        continue
      }
      if isBlankDue {
        lastBlank = output.count
        output.append(0x20)
        isBlankDue = false
      }
      if output.count + length > longest {
        output.removeLast(output.count - (lastBlank > longest / 2 ? lastBlank : output.count))
        break
      }
      output.append(contentsOf: bytes[at..<at + length])
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The words of a text in lower case, without punctuation, with one blank between them.
  ///
  /// Texts that differ in case and punctuation alone give the same.
  static func fold(_ text: String) -> String {
    var text = text
    return text.withUTF8 { fold($0) }
  }

  private static func fold(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var isBlankDue = false
    var at = 0
    while at < bytes.count {
      let (scalar, length) = UTF8Decoding.scalar(at: at, in: bytes, end: bytes.count)
      defer { at += length }
      if scalar == 0xAD { continue }
      guard Letters.kind(of: scalar).isWord else {
        isBlankDue = !output.isEmpty
        continue
      }
      if isBlankDue {
        output.append(0x20)
        isBlankDue = false
      }
      if scalar < 0x80 {
        output.append(Letters.kind(of: scalar) == .upper ? bytes[at] | 0x20 : bytes[at])
      } else if let letter = Unicode.Scalar(scalar) {
        output.append(contentsOf: letter.properties.lowercaseMapping.utf8)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The letters and digits of a folded text, without its blanks.
  static func squeeze(_ folded: String) -> String { folded.filter { $0 != " " } }

  /// How many words a folded text has.
  static func wordCount(_ folded: String) -> Int {
    folded.isEmpty ? 0 : folded.utf8.count { $0 == 0x20 } + 1
  }
}
