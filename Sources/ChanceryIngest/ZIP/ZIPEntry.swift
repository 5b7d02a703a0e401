/// An entry of a zip archive as the list at its end has it.
struct ZIPEntry: Hashable {
  /// The name, U+FFFD standing for what is not UTF-8; it is never used as a path.
  let name: String
  /// How it is packed: 0 not at all, 8 by deflate.
  let method: Int
  /// Whether it is encrypted.
  let isEncrypted: Bool
  /// The checksum of the content.
  let checksum: UInt32
  /// How many bytes it takes in the archive.
  let packedSize: Int
  /// How many bytes it unpacks to, as stated.
  let size: Int
  /// Where its own header begins.
  let place: Int

  /// Whether the name leads out of the archive: an absolute path, a step up, a drive, a backslash.
  var isUnsafe: Bool {
    let bytes = name.utf8
    return bytes.first == UInt8(ascii: "/")
      || bytes.contains { $0 == UInt8(ascii: "\\") || $0 == 0 }
      || bytes.dropFirst().first == UInt8(ascii: ":")
      || bytes.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual("..".utf8) }
  }

  /// Whether it is a web archive of a WACZ file.
  var isWebArchive: Bool {
    let lower = name.lowercased()
    return lower.hasPrefix("archive/")
      && [".warc", ".warc.gz", ".warc.zst", ".arc", ".arc.gz"].contains { lower.hasSuffix($0) }
  }
}
