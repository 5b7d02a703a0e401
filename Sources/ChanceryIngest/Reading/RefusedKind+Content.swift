extension RefusedKind {
  /// What the first bytes of a file give away.
  ///
  /// - Parameter head: The beginning of the content, 512 bytes where there are as many.
  init?(magic head: ArraySlice<UInt8>) {
    let found = Self.signatures.first { head.starts(with: $0.bytes) }
    if let found {
      self = found.kind
    } else if head.dropFirst(257).starts(with: "ustar".utf8) {
      self = .archive
    } else if head.dropFirst(4).starts(with: "ftyp".utf8) {
      self = .sound
    } else {
      return nil
    }
  }

  /// What the ending of a file's name says, when it settles the matter.
  init?(extension ending: String) {
    guard let kind = Self.endings.first(where: { $0.endings.contains(ending) }) else { return nil }
    self = kind.kind
  }

  private static let endings: [(kind: RefusedKind, endings: Set<String>)] = [
    (.xml, ["tei", "nitf"]),
    (.zip, ["epub", "docx", "odt", "xlsx"]),
    (.compressed, ["bz2", "xz", "lz4", "lzma", "br"]),
    (.archive, ["tar", "tgz", "7z", "rar"]),
    (.pdf, ["pdf"]),
    (.office, ["doc", "rtf", "xls", "ppt"]),
  ]

  private static let signatures: [(kind: RefusedKind, bytes: [UInt8])] = [
    (.pdf, Array("%PDF-".utf8)),
    (.compressed, Array("BZh91AY".utf8)),
    (.compressed, [0xFD, 0x37, 0x7A, 0x58, 0x5A]),
    (.archive, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    (.archive, Array("Rar!\u{1A}".utf8)),
    (.office, [0xD0, 0xCF, 0x11, 0xE0]),
    (.office, Array("{\\rtf".utf8)),
    (.image, [0x89, 0x50, 0x4E, 0x47]),
    (.image, [0xFF, 0xD8, 0xFF]),
    (.image, Array("GIF8".utf8)),
    (.sound, Array("RIFF".utf8)),
    (.sound, Array("OggS".utf8)),
    (.sound, [0x49, 0x44, 0x33, 0x03]),
    (.sound, [0x49, 0x44, 0x33, 0x04]),
    (.database, Array("SQLite format 3\u{0}".utf8)),
    (.program, [0x7F, 0x45, 0x4C, 0x46]),
  ]
}
