/// The SHA-256 of a text in UTF-8: the identity of an article's content.
///
/// ```swift
/// ContentHash(of: "abc".utf8).hexadecimal
/// // "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
/// ```
public struct ContentHash: Hashable, Sendable {
  /// The 32 bytes of the digest.
  public let bytes: [UInt8]

  /// Hashes bytes.
  ///
  /// - Parameter content: The text's UTF-8 bytes.
  /// - Complexity: O(*n*).
  public init(of content: some Sequence<UInt8>) {
    var state = SHA256()
    if content.withContiguousStorageIfAvailable({ state.update($0) }) == nil {
      Array(content).withUnsafeBufferPointer { state.update($0) }
    }
    bytes = state.finish()
  }

  /// Reads 64 hexadecimal digits.
  ///
  /// - Returns: `nil` for anything else.
  public init?(hexadecimal: String) {
    let digits = hexadecimal.utf8.compactMap(Self.value(ofDigit:))
    guard digits.count == 64, hexadecimal.utf8.count == 64 else { return nil }
    bytes = stride(from: 0, to: 64, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  /// The digest as 64 lower-case hexadecimal digits.
  public var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private static func value(ofDigit byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
