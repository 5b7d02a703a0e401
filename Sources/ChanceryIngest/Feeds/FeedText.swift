/// A text of a feed and whether it is marked up.
struct FeedText {
  /// The text, without blanks around it.
  let text: String
  /// Whether it is HTML or XHTML.
  let isMarkup: Bool
  /// How many bytes stand outside of tags.
  let visibleLength: Int

  /// Takes a text; it counts as marked up where that is said, or else where it looks like it.
  ///
  /// `Un <b>mot</b>` and `Q&amp;A` look like markup, `1 < 2` and `Q&A` do not.
  init(_ text: String, isMarkup: Bool? = nil) {
    let bytes = Array(text.utf8)
    let isMarkup = isMarkup ?? Self.looksLikeMarkup(bytes)
    self.text = Self.trimmed(bytes)
    self.isMarkup = isMarkup
    visibleLength = isMarkup ? Self.visibleLength(of: bytes) : self.text.utf8.count
  }

  /// Whether there is nothing in it.
  var isBlank: Bool { text.isEmpty }

  /// Text without blanks around it.
  static func trimmed(_ bytes: [UInt8]) -> String {
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }),
      let last = bytes.lastIndex(where: { $0 > 0x20 })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }

  /// The plain text of a title that may be marked up: without tags and scripts, with references
  /// resolved and runs of blanks as one.
  static func plain(_ text: String) -> String {
    var output: [UInt8] = []
    var references = XMLReferences()
    var scanner = XMLScanner(Array(text.utf8))
    let bytes = scanner.bytes
    var hidden: XMLTag?
    while let token = scanner.next() {
      switch token {
      case .start(let tag):
        let name = bytes[tag.name].map { $0 | 0x20 }
        if name.elementsEqual("script".utf8) || name.elementsEqual("style".utf8) { hidden = tag }
      case .end(let tag) where hidden?.name.count == tag.name.count: hidden = nil
      case .text(let range) where hidden == nil: references.append(range, of: bytes, to: &output)
      case .literal(let range): output.append(contentsOf: bytes[range])
      case .other(let range) where isCutTag(bytes[range]):
        output.append(contentsOf: bytes[range])
      default: break
      }
    }
    return collapsed(output)
  }

  /// Text with runs of blanks as one, and none around it.
  static func collapsed(_ bytes: [UInt8]) -> String {
    let words = bytes.split { $0 <= 0x20 }
    return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
  }

  /// Whether this is what `A<B` ends with: a tag that nothing ends, and so no tag.
  private static func isCutTag(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.dropFirst().first.map(XMLScanner.isNameStart) ?? false
  }

  private static func looksLikeMarkup(_ bytes: [UInt8]) -> Bool {
    var scanner = XMLScanner(bytes)
    while let token = scanner.next() {
      switch token {
      case .start, .end, .literal, .doctype: return true
      case .other(let range) where range.count > 4 && !isCutTag(bytes[range]): return true
      case .text(let range) where hasReference(bytes[range]): return true
      default: break
      }
    }
    return false
  }

  private static func hasReference(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while let mark = rest.firstIndex(of: UInt8(ascii: "&")) {
      rest = rest[(mark + 1)...]
      let name = rest.prefix(32).prefix {
        (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x23
      }
      if !name.isEmpty, rest.dropFirst(name.count).first == UInt8(ascii: ";") { return true }
    }
    return false
  }

  private static func visibleLength(of bytes: [UInt8]) -> Int {
    var length = 0
    var scanner = XMLScanner(bytes)
    while let token = scanner.next() {
      if case .text(let range) = token { length += range.count }
    }
    // A picture or a frame without a word is more than nothing.
    return max(length, 1)
  }
}
