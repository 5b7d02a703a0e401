internal import ChanceryText

/// One block of JSON-LD in a page, read as far as it can be.
///
/// Blocks are often wrapped in comments or `CDATA` and sometimes escaped as if they were text;
/// both are undone. A block that is still not JSON gives nothing.
struct LinkedBlock {
  /// The values.
  let tree: JSONTree
  /// The byte of the page that the tree's byte 0 stands for; `nil` when the two do not agree.
  private let start: Int?
  /// The place of the whole block.
  private let whole: SourceRange

  /// Reads the text of a script.
  ///
  /// - Parameters:
  ///   - text: The bytes of the script.
  ///   - whole: Where it stands.
  ///   - isVerbatim: Whether the text is the bytes at that place.
  init?(_ text: [UInt8], at whole: SourceRange, isVerbatim: Bool) {
    self.whole = whole
    let bare = Self.unwrapped(text)
    if let tree = Self.tree(of: bare) {
      self.tree = tree
      start = isVerbatim ? whole.start : nil
    } else if let tree = Self.tree(of: Self.unescaped(bare)) {
      self.tree = tree
      start = nil
    } else {
      return nil
    }
  }

  /// Where a value stands in the page; the whole block when its own place is not known.
  func range(of node: Int) -> SourceRange {
    guard let start else { return whole }
    let bytes = tree.bytes(of: node)
    return SourceRange(start: start + bytes.lowerBound, end: start + bytes.upperBound)
  }

  /// Reads the first value of a text; what follows it is left.
  private static func tree(of text: [UInt8]) -> JSONTree? {
    do throws(JSONProblem) {
      return try JSONTree(text)
    } catch {
      guard error.kind == .trailing, error.position > 0 else { return nil }
      return try? JSONTree(Array(text[..<error.position]))
    }
  }

  /// The text with blanks in the place of what stands before and after the value.
  private static func unwrapped(_ text: [UInt8]) -> [UInt8] {
    var text = text
    var start = 0
    let mark = Array("<![CDATA[".utf8)
    if let open = text.prefix(80).firstIndex(of: mark[0]), text[open...].starts(with: mark) {
      start = open + mark.count
    }
    let braces = Array("{[".utf8)
    guard let first = text[start...].firstIndex(where: { braces.contains($0) }) else { return text }
    var end = text.count
    let tail = text.suffix(24)
    if let close = tail.indices.first(where: { text[$0...].starts(with: Array("]]>".utf8)) }) {
      end = close
    }
    let closers = Array("}]".utf8)
    guard let last = text[..<end].lastIndex(where: { closers.contains($0) }), last > first else {
      return text
    }
    for place in 0..<first { text[place] = 0x20 }
    for place in last + 1..<text.count { text[place] = 0x20 }
    return text
  }

  /// The text with its quotation marks, where they are written `&quot;` or `&#34;`.
  private static func unescaped(_ text: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var at = 0
    let names = [Array("&quot;".utf8), Array("&#34;".utf8), Array("&#034;".utf8)]
    while at < text.count {
      if text[at] == UInt8(ascii: "&"),
        let name = names.first(where: { text[at...].starts(with: $0) })
      {
        output.append(UInt8(ascii: "\""))
        at += name.count
      } else {
        output.append(text[at])
        at += 1
      }
    }
    return output
  }
}
