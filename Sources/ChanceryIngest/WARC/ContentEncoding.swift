/// Undoes `Content-Encoding` (RFC 9110, section 8.4).
struct ContentEncoding {
  /// The most bytes that come out, and how much they may grow.
  let limits: UnpackLimits

  /// What came out, and whether something of it is missing.
  typealias Decoded = (bytes: ArraySlice<UInt8>, isDamaged: Bool)

  /// Decodes a body.
  ///
  /// A body that bears the name of an encoding and is plain text is left as it is: some archives
  /// decode bodies and keep the header.
  ///
  /// - Parameters:
  ///   - body: The body after the chunks were joined.
  ///   - value: The value of the field; empty for none.
  /// - Returns: What came out, and whether something of it is missing.
  /// - Throws: ``IngestProblem/unknownEncoding(_:)`` or ``IngestProblem/unpacksTooLarge(_:)``.
  func decode(_ body: ArraySlice<UInt8>, _ value: String) throws(IngestProblem) -> Decoded {
    let names = value.utf8.split { $0 == UInt8(ascii: ",") || $0 == 0x20 }
      .map { String(decoding: $0, as: UTF8.self).lowercased() }.filter { $0 != "identity" }
    var decoded: Decoded = (body, false)
    for name in names.prefix(4).reversed() {
      let step = try decode(decoded.bytes, named: name)
      decoded = (step.bytes, step.isDamaged || decoded.isDamaged)
    }
    return decoded
  }

  private func decode(
    _ body: ArraySlice<UInt8>, named name: String
  ) throws(IngestProblem) -> Decoded {
    if Self.isPlain(body) { return (body, false) }
    switch name {
    case "gzip", "x-gzip":
      return Compression.gzip.begins(body) ? try unpack(body, .gzip) : (body, false)
    case "zstd":
      return Compression.zstd.begins(body) ? try unpack(body, .zstd) : (body, false)
    case "deflate": return try unpack(body, Self.isZlib(body) ? .zlib : .deflate)
    default: throw .unknownEncoding(name)
    }
  }

  private func unpack(
    _ body: ArraySlice<UInt8>, _ compression: Compression
  ) throws(IngestProblem) -> Decoded {
    let unpacked = Unpacked(body, compression, limits: limits)
    if unpacked.bytes.count > limits.bytes { throw .tooLarge(limit: limits.bytes) }
    if unpacked.isCut { throw .unpacksTooLarge(.ratio(limits.ratio)) }
    if unpacked.bytes.isEmpty, let fault = unpacked.fault { throw .badCompression(fault) }
    let isDamaged = unpacked.fault != nil && unpacked.fault != .trailing
    return (unpacked.bytes[...], isDamaged)
  }

  /// Whether a body begins as markup does.
  private static func isPlain(_ body: ArraySlice<UInt8>) -> Bool {
    let mark: ArraySlice<UInt8> = body.starts(with: [0xEF, 0xBB, 0xBF]) ? body.dropFirst(3) : body
    let start = mark.prefix(64).drop { $0 == 0x20 || (0x09...0x0D).contains($0) }.prefix(2)
    guard start.first == UInt8(ascii: "<"), let next = start.last else { return start.isEmpty }
    return next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || (65...90).contains(next & 0xDF)
  }

  /// Whether the two bytes are those of RFC 1950: servers also send the bare form of RFC 1951.
  private static func isZlib(_ body: ArraySlice<UInt8>) -> Bool {
    guard let first = body.first, let second = body.dropFirst().first else { return false }
    return first & 0x0F == 8 && (Int(first) << 8 | Int(second)) % 31 == 0
  }
}
