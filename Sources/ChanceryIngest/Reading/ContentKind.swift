internal import ChanceryText

/// How the content of an input is read.
enum ContentKind: Hashable {
  /// All of it is one article.
  case plainText
  /// Each line is a JSON object and an article.
  case jsonLines
  /// All of it is one JSON object and an article.
  case jsonDocument
  /// It is not read.
  case refused(RefusedKind)

  /// Judges by what the settings say, then by the first bytes, then by the ending of the name.
  ///
  /// - Parameters:
  ///   - head: The first bytes.
  ///   - ending: The ending of the file's name in small letters, empty when there is none.
  ///   - format: What the user said it is.
  init(head: [UInt8], ending: String, format: Ingestor.Format) {
    if let refused = RefusedKind(magic: head[...]) {
      self = .refused(refused)
    } else if format != .automatic {
      self = format == .jsonLines ? .jsonLines : .plainText
    } else if let refused = RefusedKind(extension: ending) {
      let start = String(decoding: head.prefix(1_024), as: UTF8.self)
      self = .refused(refused == .xml ? RefusedKind(markupIn: start[...].utf8) ?? .xml : refused)
    } else if ["jsonl", "ndjson", "jsonlines"].contains(ending) {
      self = .jsonLines
    } else if ending == "json" {
      self = Self.beginsWithAWholeLine(head) ? .jsonLines : .jsonDocument
    } else {
      self = ending.isEmpty && Self.beginsAnObject(head) ? .jsonLines : .plainText
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
