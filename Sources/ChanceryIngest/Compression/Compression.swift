/// The ways of compressing that are undone here.
enum Compression: Hashable {
  /// RFC 1952, any number of members.
  case gzip
  /// RFC 1950: what HTTP calls `deflate`.
  case zlib
  /// RFC 1951 without any frame, as in a zip archive.
  case deflate
  /// RFC 8878, any number of frames.
  case zstd

  /// The name as a reader knows it.
  var name: String {
    switch self {
    case .gzip: "gzip"
    case .zlib: "zlib"
    case .deflate: "deflate"
    case .zstd: "zstd"
    }
  }

  /// What the first bytes of a file show; `nil` when they are no compressed file.
  ///
  /// - Parameter head: The beginning, four bytes where there are as many.
  init?(magic head: ArraySlice<UInt8>) {
    if Self.gzip.begins(head) {
      self = .gzip
    } else if Self.zstd.begins(head) || Self.isSkippable(head) {
      self = .zstd
    } else {
      return nil
    }
  }

  /// What the ending of a file's name says.
  init?(ending: String) {
    switch ending {
    case "gz": self = .gzip
    case "zst": self = .zstd
    default: return nil
    }
  }

  /// Whether a member can begin with these bytes; those without a frame begin with any.
  func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
    switch self {
    case .gzip:
      bytes.starts(with: [0x1F, 0x8B, 0x08])
        && bytes.dropFirst(3).first.map { $0 & 0xE0 == 0 } ?? true
    case .zstd: bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
    case .zlib, .deflate: true
    }
  }

  /// Whether these bytes begin a frame of zstd that is to be skipped.
  static func isSkippable(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.dropFirst().starts(with: [0x2A, 0x4D, 0x18]) && bytes.first.map { $0 >> 4 } == 5
  }

  /// Something that undoes it, at the beginning of a member.
  ///
  /// - Parameter dictionary: What zstd was given beforehand; empty for nothing.
  /// - Returns: A new one.
  func decompressor(dictionary: [UInt8] = []) -> any Decompressor {
    switch self {
    case .gzip: ZlibDecompressor(windowBits: 15 + 16)
    case .zlib: ZlibDecompressor(windowBits: 15)
    case .deflate: ZlibDecompressor(windowBits: -15)
    case .zstd: ZstdDecompressor(dictionary: dictionary)
    }
  }
}
