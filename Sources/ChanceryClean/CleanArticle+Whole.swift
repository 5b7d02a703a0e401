public import ChanceryText

extension CleanArticle {
  /// Takes an article as it is: nothing left out, nothing mended.
  ///
  /// The text is the source text, byte for byte; a paragraph ends at a blank line.
  ///
  /// ```swift
  /// let text = "Un titre\n\nUne phrase."
  /// CleanArticle(whole: RawArticle(text: text, origin: .init(name: "a"))).blocks.count   // 2
  /// ```
  ///
  /// - Parameter raw: Any text at all; a text of blanks has no blocks.
  /// - Complexity: O(*n*) for *n* bytes.
  public init(whole raw: RawArticle) {
    self.init(
      raw: raw, text: raw.text, blocks: Self.paragraphs(of: raw.text),
      map: TextMap(identityOver: raw.text.utf8.count), removals: [], findings: raw.findings,
      authors: raw.metadata.authors, site: raw.metadata.site)
  }

  /// The stretches between blank lines, ASCII blanks at both ends left out.
  private static func paragraphs(of text: String) -> [Block] {
    var blocks: [Block] = []
    var open: Range<Int>?
    var lineEnds = 0
    var previous: UInt8 = 0
    for (offset, byte) in text.utf8.enumerated() {
      defer { previous = byte }
      switch byte {
      case 0x0A where previous == 0x0D: continue
      case 0x0A, 0x0D: lineEnds += 1
      case 0x09, 0x0B, 0x0C, 0x20: continue
      default:
        if lineEnds > 1, let paragraph = open {
          blocks.append(Block(.paragraph, at: paragraph))
          open = nil
        }
        open = (open?.lowerBound ?? offset)..<(offset + 1)
        lineEnds = 0
      }
    }
    if let paragraph = open { blocks.append(Block(.paragraph, at: paragraph)) }
    return blocks
  }
}
