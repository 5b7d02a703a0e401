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

  /// What the beginning of decoded text gives away: a page, a feed, other XML.
  ///
  /// A text that merely mentions a tag is none of these.
  init?(markupIn text: Substring.UTF8View) {
    let blanks = Array(" \t\r\n\u{0C}".utf8)
    let start = text.drop { blanks.contains($0) }.prefix(1_024)
    guard start.first == UInt8(ascii: "<") else { return nil }
    let lower = String(decoding: start.map { (65...90).contains($0) ? $0 | 32 : $0 }, as: UTF8.self)
    if Self.pageStarts.contains(where: { lower.hasPrefix($0) }) {
      self = .html
    } else if Self.feedStarts.contains(where: { lower.hasPrefix($0) })
      || lower.hasPrefix("<?xml") && Self.feedStarts.contains(where: { lower.contains($0) })
    {
      self = .feed
    } else if lower.hasPrefix("<?xml") || lower.hasPrefix("<!doctype") {
      self = lower.contains("<html") ? .html : .xml
    } else {
      return nil
    }
  }

  /// What the ending of a file's name says, when it settles the matter.
  init?(extension ending: String) {
    guard let kind = Self.endings.first(where: { $0.endings.contains(ending) }) else { return nil }
    self = kind.kind
  }

  private static let pageStarts = ["<!doctype html", "<html", "<head", "<body", "<!--", "<script"]

  private static let feedStarts = ["<rss", "<feed", "<rdf:rdf"]

  private static let endings: [(kind: RefusedKind, endings: Set<String>)] = [
    (.html, ["html", "htm", "xhtml", "mhtml"]),
    (.feed, ["rss", "atom"]),
    (.xml, ["xml", "tei", "nitf"]),
    (.warc, ["warc", "arc"]),
    (.zip, ["zip", "wacz", "epub", "docx", "odt", "xlsx"]),
    (.gzip, ["gz", "tgz"]),
    (.compressed, ["bz2", "xz", "zst", "lz4", "lzma", "br"]),
    (.archive, ["tar", "7z", "rar"]),
    (.pdf, ["pdf"]),
    (.office, ["doc", "rtf", "xls", "ppt"]),
  ]

  private static let signatures: [(kind: RefusedKind, bytes: [UInt8])] = [
    (.pdf, Array("%PDF-".utf8)),
    (.warc, Array("WARC/".utf8)),
    (.zip, [0x50, 0x4B, 0x03, 0x04]),
    (.zip, [0x50, 0x4B, 0x05, 0x06]),
    (.gzip, [0x1F, 0x8B]),
    (.compressed, Array("BZh91AY".utf8)),
    (.compressed, [0xFD, 0x37, 0x7A, 0x58, 0x5A]),
    (.compressed, [0x28, 0xB5, 0x2F, 0xFD]),
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
