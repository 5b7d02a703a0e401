internal import Chancery
internal import ChanceryClean
internal import ChanceryText

/// The source text of an article with its residue marked in place.
struct ResidueView {
  let record: ArticleRecord
  let style: Styled

  /// The text, ready to print: `⟦teaser by rule: …⟧` around what was cut.
  var text: String {
    var result = ""
    var end = 0
    for removal in record.residue {
      let start = max(end, removal.range.start)
      guard removal.range.end > start else { continue }
      result += plain(end..<start) + marked(removal, from: start)
      end = removal.range.end
    }
    return result + plain(end..<max(end, record.text.utf8.count))
  }

  private func plain(_ range: Range<Int>) -> String {
    VisibleText.lines(record.source(SourceRange(range)))
  }

  private func marked(_ removal: Removal, from start: Int) -> String {
    let words = plain(start..<removal.range.end)
    let label = VisibleText.line("\(removal.kind.rawValue) by \(removal.rule)")
    return style("⟦\(label): \(words)⟧", .dim)
  }
}
