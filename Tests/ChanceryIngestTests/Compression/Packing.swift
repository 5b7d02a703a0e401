import CZlib
import CZstd

@testable import ChanceryIngest

/// Compresses bytes for tests.
enum Packing {
  static func gzip(_ bytes: [UInt8]) -> [UInt8] { deflated(bytes, windowBits: 15 + 16) }

  static func gzip(_ text: String) -> [UInt8] { gzip(Array(text.utf8)) }

  static func zlib(_ bytes: [UInt8]) -> [UInt8] { deflated(bytes, windowBits: 15) }

  static func deflate(_ bytes: [UInt8]) -> [UInt8] { deflated(bytes, windowBits: -15) }

  static func zstd(_ bytes: [UInt8], dictionary: [UInt8] = []) -> [UInt8] {
    let context = ZSTD_createCCtx()
    defer { ZSTD_freeCCtx(context) }
    let room = ZSTD_compressBound(bytes.count)
    return [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      count = ZSTD_compress_usingDict(
        context, buffer.baseAddress, room, bytes, bytes.count, dictionary, dictionary.count, 3)
    }
  }

  static func zstd(_ text: String) -> [UInt8] { zstd(Array(text.utf8)) }

  /// The frame that holds the dictionary of a WARC file.
  static func dictionaryFrame(_ content: [UInt8]) -> [UInt8] {
    [0x5D, 0x2A, 0x4D, 0x18] + little(content.count, bytes: 4) + content
  }

  static func pack(_ bytes: [UInt8], _ compression: Compression) -> [UInt8] {
    switch compression {
    case .gzip: gzip(bytes)
    case .zlib: zlib(bytes)
    case .deflate: deflate(bytes)
    case .zstd: zstd(bytes)
    }
  }

  static func little(_ number: Int, bytes count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  static func checksum(_ bytes: [UInt8]) -> Int {
    bytes.isEmpty ? 0 : Int(crc32(0, bytes, CUnsignedInt(bytes.count)))
  }

  private static func deflated(_ bytes: [UInt8], windowBits: CInt) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
      &stream, 6, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      CInt(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var input = bytes
    let room = Int(deflateBound(&stream, CUnsignedLong(bytes.count))) + 64
    return [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      input.withUnsafeMutableBufferPointer { source in
        stream.next_in = source.baseAddress
        stream.avail_in = CUnsignedInt(source.count)
        stream.next_out = buffer.baseAddress
        stream.avail_out = CUnsignedInt(room)
        _ = CZlib.deflate(&stream, Z_FINISH)
      }
      count = room - Int(stream.avail_out)
    }
  }
}

/// Gives bytes in pieces of a size, as a slow stream does.
func pieces(_ bytes: [UInt8], of size: Int = 1 << 18) -> ByteSource.Read {
  var rest = bytes[...]
  return { count throws(IngestProblem) in
    let piece = rest.prefix(min(size, count))
    rest = rest[piece.endIndex...]
    return Array(piece)
  }
}
