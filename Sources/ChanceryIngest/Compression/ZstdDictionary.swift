/// The dictionary in the first frame of a WARC file compressed with zstd.
///
/// The frame is one to be skipped, with the number 0x184D2A5D; its content is a dictionary, or a frame
/// of zstd that holds one (IIPC, "WARC Zstandard compression", 1.0).
enum ZstdDictionary {
  /// The most bytes of a dictionary that is taken, packed or not.
  static let longest = 1 << 24

  /// The dictionary in the content of the frame; `nil` when it does not unpack.
  static func content(of frame: ArraySlice<UInt8>) -> [UInt8]? {
    guard Compression.zstd.begins(frame) else { return Array(frame) }
    let unpacked = Unpacked(frame, .zstd, limits: UnpackLimits(bytes: longest, ratio: .max))
    return unpacked.fault == nil && !unpacked.isCut ? unpacked.bytes : nil
  }
}
