internal import ChanceryHTML

extension HTMLAttributeName {
  /// The attribute `title`, which has the number of the tag.
  static let titleText = HTMLAttributeName(rawValue: HTMLTag.title.rawValue)
}

extension HTMLNode {
  /// An element with all that is in it.
  var extent: Range<Int> {
    Int(sourceStart)..<max(Int(sourceEnd), Int(endTagEnd))
  }
}

extension HTMLDocument {
  /// The value of an attribute as text, references resolved.
  func text(of attribute: HTMLAttribute, limit: Int = 600) -> String {
    if attribute.hasReferences { return String(value(of: attribute).prefix(limit)) }
    let range = attribute.valueRange.prefix(limit)
    return String(decoding: source[range.startIndex..<range.endIndex], as: UTF8.self)
  }

  /// What the words of an attribute's value say.
  func cues(of attribute: HTMLAttribute) -> MarkCues {
    let range = attribute.valueRange
    return source.withUnsafeBufferPointer { MarkCues(words: .init(rebasing: $0[range])) }
  }

  /// Appends the text of a text node, as far as a limit of bytes.
  func appendText(of node: Int, to output: inout [UInt8], limit: Int) {
    for piece in pieces(of: node) {
      if piece.isVerbatim {
        let range = piece.source.prefix(limit)
        output += source[range.startIndex..<range.endIndex]
      } else {
        output += replacements[piece.replacement]
      }
      if output.count >= limit { return }
    }
  }
}
