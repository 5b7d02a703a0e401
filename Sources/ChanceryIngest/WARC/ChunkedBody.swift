/// The body of an answer that was sent in chunks (RFC 9112, section 7.1).
struct ChunkedBody {
  /// What the chunks hold together.
  private(set) var bytes: [UInt8] = []
  /// Whether the last chunk was missing or a chunk was broken; what came before is kept.
  private(set) var isDamaged = false

  /// Joins chunks.
  ///
  /// Archives also hold bodies that are called chunked and are not: these are taken as they are.
  ///
  /// - Complexity: O(*n*).
  init(_ body: ArraySlice<UInt8>) {
    var rest = body
    var isChunked = false
    while let size = Self.size(&rest) {
      if size == 0 { return }
      isChunked = true
      let chunk = rest.prefix(size)
      bytes += chunk
      rest = rest[chunk.endIndex...]
      if chunk.count < size { break }
      if rest.first == 0x0D { rest = rest.dropFirst() }
      if rest.first == 0x0A { rest = rest.dropFirst() }
    }
    bytes += rest
    isDamaged = isChunked
  }

  /// Takes the line before a chunk; leaves all in place when it is none.
  private static func size(_ rest: inout ArraySlice<UInt8>) -> Int? {
    guard let end = rest.prefix(1 << 12).firstIndex(of: 0x0A) else { return nil }
    var size = 0
    var digits = 0
    for byte in rest[..<end] {
      guard let digit = hexadecimal(byte) else {
        // An extension or blanks may follow the size; a word means that these are no chunks.
        guard [0x3B, 0x20, 0x09, 0x0D].contains(byte), isExtension(rest[..<end], after: digits)
        else { return nil }
        break
      }
      guard size < 1 << 48 else { return nil }
      size = size << 4 | digit
      digits += 1
    }
    guard digits > 0 else { return nil }
    rest = rest[(end + 1)...]
    return size
  }

  /// Whether nothing but blanks, or an extension, follows the digits of a size.
  private static func isExtension(_ line: ArraySlice<UInt8>, after digits: Int) -> Bool {
    let rest = line.dropFirst(digits).drop { $0 == 0x20 || $0 == 0x09 }
    return rest.isEmpty || rest.first == 0x3B || rest.elementsEqual([0x0D])
  }

  private static func hexadecimal(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30
    case 0x41...0x46: Int(byte) - 0x37
    case 0x61...0x66: Int(byte) - 0x57
    default: nil
    }
  }
}
