internal import ChanceryHTML
internal import Glibc

/// Decodes a character set of several bytes a character with the converter of the C library.
///
/// What is ill-formed gives one U+FFFD and is passed over as the decoders of the Encoding Standard
/// do: a first byte alone when an ASCII character follows it, else the pair.
///
/// The converters of glibc are modules beside it; a system without them has none but UTF-8 and
/// UTF-16, and then opening fails.
struct IconvDecoder: ~Copyable {
  /// Room for what a converter holds back.
  private static let held = 64

  private let converter: iconv_t
  /// The byte that is a euro sign on the web and ill-formed for the converter.
  private let euroByte: UInt8?

  /// Opens a converter.
  ///
  /// - Parameters:
  ///   - name: What the C library calls it.
  ///   - encoding: What the web calls it.
  /// - Throws: ``IngestProblem/noConverter(charset:)`` when there is none.
  init(_ name: String, _ encoding: HTMLEncoding) throws(IngestProblem) {
    let opened = iconv_open("UTF-8", name)
    // The C library says "none" with a pointer of -1.
    guard let opened, opened != UnsafeMutableRawPointer(bitPattern: -1) else {
      throw .noConverter(charset: encoding.name)
    }
    converter = opened
    euroByte = name == "GB18030" ? 0x80 : nil
  }

  deinit { iconv_close(converter) }

  /// Decodes bytes.
  ///
  /// - Complexity: O(*n*): each call of the converter ends at the end, at a full buffer, or at a
  ///   place that is ill-formed, behind which the next begins.
  func decode(_ bytes: ArraySlice<UInt8>) -> CharsetDecoding {
    var input = Array(bytes)
    var output: [UInt8] = []
    output.reserveCapacity(input.count + input.count / 2)
    var replaced = 0
    input.withUnsafeMutableBytes { buffer in
      withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { piece in
        var position = 0
        while position < buffer.count {
          let wrong = convert(buffer, &position, piece, into: &output)
          guard wrong, position < buffer.count else { continue }
          if euroByte == buffer[position] {
            output.append(contentsOf: "€".utf8)
            position += 1
            continue
          }
          output.append(contentsOf: [0xEF, 0xBF, 0xBD])
          replaced += 1
          let rest = UnsafeRawBufferPointer(rebasing: buffer[position...])
          position += Self.length(ofIllFormed: rest)
        }
      }
    }
    return CharsetDecoding(text: String(decoding: output, as: UTF8.self), replaced: replaced)
  }

  /// Converts what comes next, at most one piece; `true` when it stopped at something ill-formed.
  private func convert(
    _ buffer: UnsafeMutableRawBufferPointer, _ position: inout Int,
    _ piece: UnsafeMutableRawBufferPointer, into output: inout [UInt8]
  ) -> Bool {
    var from = buffer.baseAddress.map { ($0 + position).assumingMemoryBound(to: CChar.self) }
    var left = buffer.count - position
    var to = piece.baseAddress?.assumingMemoryBound(to: CChar.self)
    var room = piece.count - Self.held
    let result = iconv(converter, &from, &left, &to, &room)
    let reason = errno
    room += Self.held
    // Some converters hold a character back to see what combines with it.
    if result != -1 || reason != E2BIG { _ = iconv(converter, nil, nil, &to, &room) }
    output.append(contentsOf: piece[..<(piece.count - room)])
    let moved = buffer.count - position - left
    position += moved
    if result != -1 { return false }
    // A converter that neither moves nor writes would never end.
    return reason != E2BIG || moved == 0 && room == piece.count
  }

  /// How many bytes one U+FFFD stands for; at least 1.
  private static func length(ofIllFormed bytes: UnsafeRawBufferPointer) -> Int {
    guard bytes.count > 1, bytes[1] >= 0x80 else { return 1 }
    return (0x81...0xFE).contains(bytes[0]) ? 2 : 1
  }
}
