internal import ChanceryText

/// Reads the parts of a model file one after another; numbers are little-endian.
///
/// The bytes must outlive the reader.
struct ModelReader {
  private let kind: String
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  /// Reads from the start of the bytes; the kind of model is named in errors.
  init(kind: String, bytes: UnsafeBufferPointer<UInt8>) {
    self.kind = kind
    self.bytes = bytes
  }

  /// Reads the four letters and the version that every format begins with.
  mutating func expect(magic: String, version: Int) throws(LanguageModelError) {
    guard bytes.prefix(4).elementsEqual(magic.utf8) else { throw .notAModel(kind: kind) }
    position = 4
    let found = Int(try number(UInt16.self))
    guard found == version else {
      throw .unsupportedVersion(kind: kind, found: found, readable: version)
    }
  }

  /// Takes bytes.
  mutating func take(_ count: Int) throws(LanguageModelError) -> Slice<UnsafeBufferPointer<UInt8>> {
    guard bytes.count - position >= count else {
      throw damage("it ends after \(bytes.count) bytes")
    }
    defer { position += count }
    return bytes[position..<position + count]
  }

  /// Reads a whole number.
  mutating func number<Number: FixedWidthInteger>(
    _ type: Number.Type
  ) throws(LanguageModelError) -> Number {
    let part = try take(Number.bitWidth / 8)
    return part.reversed().reduce(0) { $0 << 8 | Number(truncatingIfNeeded: $1) }
  }

  /// Reads a number of 32 bits with a fraction (IEEE 754).
  mutating func float() throws(LanguageModelError) -> Float {
    Float(bitPattern: try number(UInt32.self))
  }

  /// Reads a language tag: ASCII letters in a field of 8 bytes, the rest zeros.
  mutating func tag() throws(LanguageModelError) -> String {
    let text = String(decoding: try take(8).prefix { $0 != 0 }, as: UTF8.self)
    guard LanguageCode(text)?.rawValue == text else {
      throw damage("one of its languages has no tag")
    }
    return text
  }

  /// Makes sure that nothing is left.
  func expectEnd() throws(LanguageModelError) {
    guard position == bytes.count else {
      throw damage("\(bytes.count - position) bytes too many")
    }
  }

  /// An error that says what does not fit.
  func damage(_ detail: String) -> LanguageModelError { .damaged(kind: kind, detail: detail) }
}
