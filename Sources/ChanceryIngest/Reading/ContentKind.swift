internal import ChanceryText

/// How the content of an input is read.
enum ContentKind: Hashable {
  /// All of it is one article.
  case plainText
  /// Each line is a JSON object and an article.
  case jsonLines
  /// All of it is one JSON object and an article.
  case jsonDocument
  /// All of it is one web page.
  case page
  /// A page that a browser saved with what belongs to it.
  case savedPage
  /// A feed or a list of feeds.
  case feed
  /// Something compressed, which is judged once it is unpacked.
  case compressed(Compression)
  /// A web archive.
  case webArchive
  /// A zip archive, which may hold web archives.
  case zip
  /// It is not read.
  case refused(RefusedKind)

  /// Judges by what no other content begins with, then by what the settings say, then by the
  /// beginning of markup, then by the ending of the name.
  ///
  /// - Parameters:
  ///   - head: The first bytes.
  ///   - ending: The ending of the file's name in small letters, empty when there is none.
  ///   - format: What the user said it is.
  init(head: [UInt8], ending: String, format: Ingestor.Format) {
    if let packed = Self(packed: head[...]) {
      self = packed
    } else if let refused = RefusedKind(magic: head[...]) {
      self = .refused(refused)
    } else if format != .automatic {
      self = format == .jsonLines ? .jsonLines : .plainText
    } else if let refused = RefusedKind(extension: ending) {
      self = .refused(refused)
    } else if let kind = Self(ending: ending, head: head) {
      self = kind
    } else if let markup = Markup(head) {
      self = Self(markup: markup)
    } else if SavedPage.isSavedPage(head[...]) {
      self = .savedPage
    } else {
      self = ending.isEmpty && Self.beginsAnObject(head) ? .jsonLines : .plainText
    }
  }

  private init?(packed head: ArraySlice<UInt8>) {
    if let compression = Compression(magic: head) {
      self = .compressed(compression)
    } else if WARCReader.isArchive(head) {
      self = .webArchive
    } else if head.starts(with: [0x50, 0x4B, 0x03, 0x04])
      || head.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      self = .zip
    } else {
      return nil
    }
  }

  private init?(ending: String, head: [UInt8]) {
    switch ending {
    case "gz": self = .compressed(.gzip)
    case "zst": self = .compressed(.zstd)
    case "warc", "arc": self = .webArchive
    case "zip", "wacz": self = .zip
    case "jsonl", "ndjson", "jsonlines": self = .jsonLines
    case "json":
      self =
        Self.beginsAJSONFeed(head)
        ? .feed : Self.beginsWithAWholeLine(head) ? .jsonLines : .jsonDocument
    case "html", "htm", "xhtml", "xht":
      self = Markup(head) == .feed ? .feed : .page
    case "mhtml", "mht": self = Markup(head) == .page ? .page : .savedPage
    case "rss", "atom", "rdf", "opml": self = .feed
    case "xml": self = Markup(head).map { Self(markup: $0) } ?? .refused(.xml)
    default: return nil
    }
  }

  private init(markup: Markup) {
    self =
      switch markup {
      case .page: .page
      case .feed: .feed
      case .otherXML: .refused(.xml)
      }
  }

  /// Whether an object begins that names the version of JSON Feed.
  private static func beginsAJSONFeed(_ head: [UInt8]) -> Bool {
    guard beginsAnObject(head) else { return false }
    let start = head.prefix(1 << 12)
    return start.withUnsafeBufferPointer { bytes in
      ["jsonfeed.org/version/", "jsonfeed.org\\/version\\/"].contains {
        bytes.first(of: Array($0.utf8), from: 0) != nil
      }
    }
  }

  /// Whether the first line is a JSON value for itself, and not the beginning of a longer one.
  private static func beginsWithAWholeLine(_ head: [UInt8]) -> Bool {
    let mark = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let end = head.firstIndex(of: 0x0A), end > mark else { return false }
    return head[mark..<end].withUnsafeBufferPointer { line in
      var reader = JSONReader(line)
      return (try? reader.value()) != nil && (try? reader.expectEnd()) != nil
    }
  }

  /// Whether the first sign after blanks is `{`, and a quotation mark or `}` the second.
  private static func beginsAnObject(_ head: [UInt8]) -> Bool {
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    let mark = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let signs = head.dropFirst(mark).lazy.filter { !blanks.contains($0) }.prefix(2)
    return signs.elementsEqual("{\"".utf8) || signs.elementsEqual("{}".utf8)
  }
}
