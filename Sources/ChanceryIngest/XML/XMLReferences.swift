internal import ChanceryHTML

/// Turns references (`&amp;`, `&#233;`, `&eacute;`) into the characters that they stand for.
///
/// The names are those of the document's own short entities, of XML, and of HTML, which feeds use
/// without declaring them; numbers mean what they mean in HTML. Any other `&` stays as it is.
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
    if let (value, place) = declaredValue(at: mark, of: bytes) {
      output.append(contentsOf: value)
      return place
    }
    guard let reference = CharacterReference(closedAt: mark, of: bytes) else {
      output.append(UInt8(ascii: "&"))
      return mark + 1
    }
    reference.encode { output.append($0) }
    return mark + reference.length
  }

  /// What an entity of the document stands for, and the place behind it: itself, when the allowance
  /// is spent.
  private mutating func declaredValue(
    at mark: Int, of bytes: ArraySlice<UInt8>
  ) -> (value: [UInt8], after: Int)? {
    guard !declared.isEmpty else { return nil }
    let rest = bytes[(mark + 1)...].prefix(Self.longest)
    guard let close = rest.firstIndex(of: UInt8(ascii: ";")),
      let value = declared[String(decoding: rest[..<close], as: UTF8.self)]
    else { return nil }
    guard value.count <= allowance else {
      refused += 1
      return (Array(bytes[mark...close]), close + 1)
    }
    allowance -= value.count
    return (value, close + 1)
  }

  private static let longest = 64
}
