/// The source of markup that stands as elements within a feed, written so that a reader of HTML
/// takes it as it is meant.
///
/// It is the bytes of the file but for a few things: `<h:p>` becomes `<p>` where the prefix stands
/// for XHTML, `<i/>` becomes `<i></i>` and `<br/>` becomes `<br>`, the text of a CDATA section is
/// escaped, and comments are left out.
enum MarkupSource {
  /// Writes the source of a range.
  ///
  /// - Parameters:
  ///   - range: What stands within an element.
  ///   - bytes: The document.
  ///   - namespaces: What prefixes stand for there.
  /// - Returns: HTML.
  static func text(
    _ range: Range<Int>, of bytes: [UInt8], _ namespaces: XMLNamespaces
  ) -> String {
    var output: [UInt8] = []
    var namespaces = namespaces
    var scanner = XMLScanner(bytes, in: range)
    while let token = scanner.next() {
      switch token {
      case .text(let range): output.append(contentsOf: bytes[range])
      case .literal(let range): escape(bytes[range], to: &output)
      case .start(let tag):
        if tag.attributes.count > 6 { namespaces.enter(tag, of: bytes) }
        write(tag, isEnd: false, of: bytes, namespaces, to: &output)
      case .end(let tag): write(tag, isEnd: true, of: bytes, namespaces, to: &output)
      case .doctype, .other: break
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func write(
    _ tag: XMLTag, isEnd: Bool, of bytes: [UInt8], _ namespaces: XMLNamespaces,
    to output: inout [UInt8]
  ) {
    let name = name(of: tag, in: bytes, namespaces)
    if isEnd {
      output.append(contentsOf: "</".utf8)
      output.append(contentsOf: name)
      return output.append(UInt8(ascii: ">"))
    }
    output.append(UInt8(ascii: "<"))
    output.append(contentsOf: name)
    output.append(contentsOf: bytes[tag.attributes])
    output.append(UInt8(ascii: ">"))
    if tag.isEmpty, !void.contains(String(decoding: name, as: UTF8.self)) {
      output.append(contentsOf: "</".utf8)
      output.append(contentsOf: name)
      output.append(UInt8(ascii: ">"))
    }
  }

  /// The name as it is written, without a prefix that stands for XHTML.
  private static func name(
    of tag: XMLTag, in bytes: [UInt8], _ namespaces: XMLNamespaces
  ) -> ArraySlice<UInt8> {
    let name = bytes[tag.name]
    guard let colon = name.firstIndex(of: UInt8(ascii: ":")),
      namespaces.name(tag.name, of: bytes).space == .xhtml
    else { return name }
    return name[(colon + 1)...]
  }

  private static func escape(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      default: output.append(byte)
      }
    }
  }

  /// The elements of HTML that have no end tag.
  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]
}
