internal import ChanceryText

/// Turns references (`&amp;`, `&#233;`, `&eacute;`) into the characters that they stand for.
///
/// The names are those of XML, of HTML 4, which feeds use without declaring them, and of the
/// document's own short entities. Any other `&` stays as it is.
struct XMLReferences {
  /// The document's own entities; they never hold a reference.
  private let declared: [String: [UInt8]]
  /// How many bytes the document's own entities may still add.
  private var allowance: Int
  /// How many references were left because the allowance was spent.
  private(set) var refused = 0

  /// Knows the entities of a document type and how many bytes they may add in all.
  init(declared: [String: [UInt8]] = [:], allowance: Int = 0) {
    self.declared = declared
    self.allowance = allowance
  }

  /// Appends text with its references resolved.
  ///
  /// - Complexity: O(length of the range), and what the allowance permits.
  mutating func append(_ range: Range<Int>, of bytes: [UInt8], to output: inout [UInt8]) {
    var place = range.lowerBound
    while let mark = bytes[place..<range.upperBound].firstIndex(of: UInt8(ascii: "&")) {
      output.append(contentsOf: bytes[place..<mark])
      place = reference(at: mark, of: bytes[..<range.upperBound], to: &output)
    }
    output.append(contentsOf: bytes[place..<range.upperBound])
  }

  /// The text of a range with its references resolved.
  mutating func text(_ range: Range<Int>, of bytes: [UInt8]) -> String {
    var output: [UInt8] = []
    append(range, of: bytes, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends what the `&` at a place stands for.
  ///
  /// - Returns: The place behind it.
  private mutating func reference(
    at mark: Int, of bytes: ArraySlice<UInt8>, to output: inout [UInt8]
  ) -> Int {
    let rest = bytes[(mark + 1)...].prefix(Self.longest)
    let name = rest.prefix { $0 > 0x20 && $0 != Self.semicolon }
    let close = name.endIndex
    guard close < bytes.endIndex, bytes[close] == Self.semicolon, !name.isEmpty,
      let value = value(of: name)
    else {
      output.append(UInt8(ascii: "&"))
      return mark + 1
    }
    output.append(contentsOf: value)
    return close + 1
  }

  private mutating func value(of name: ArraySlice<UInt8>) -> [UInt8]? {
    if name.first == UInt8(ascii: "#") { return Self.character(numbered: name.dropFirst()) }
    let word = String(decoding: name, as: UTF8.self)
    if let scalar = NamedCharacters.table[word] { return Array(String(scalar).utf8) }
    guard let value = declared[word] else { return nil }
    guard value.count <= allowance else {
      refused += 1
      return nil
    }
    allowance -= value.count
    return value
  }

  /// The character for `233` or `xE9`.
  ///
  /// As in HTML, 128–159 mean the signs of windows-1252, and what is no character becomes U+FFFD.
  private static func character(numbered digits: ArraySlice<UInt8>) -> [UInt8]? {
    let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard let number = UInt32(text, radix: isHexadecimal ? 16 : 10), text.utf8.first != plus else {
      return nil
    }
    if (0x80...0x9F).contains(number) {
      return Array(String(SingleByteCharset.windows1252.scalar(of: UInt8(number))).utf8)
    }
    let scalar = number == 0 ? nil : Unicode.Scalar(number)
    return Array(String(scalar ?? "\u{FFFD}").utf8)
  }

  private static let longest = 64
  private static let semicolon = UInt8(ascii: ";")
  private static let plus = UInt8(ascii: "+")
}
