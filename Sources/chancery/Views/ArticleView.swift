internal import Chancery
internal import ChanceryClean
internal import ChanceryRecords
internal import ChanceryText

/// An article with its records, as a person reads it in a terminal.
struct ArticleView {
  let record: ArticleRecord
  /// How a hint names the article: `3` in a store; `nil` when there is no store.
  let number: Int?
  let style: Styled

  /// The lines, ready to print.
  var lines: [String] {
    let offsets = OffsetTable(of: record.text, in: .codepoints)
    let quotations = record.quotations.map { said($0, counting: offsets) }
    return [heading] + quotations + [residue, findings].compactMap(\.self)
  }

  private var heading: String {
    let header = record.header
    let title = Styled.clip(record.headline ?? header.origin.label, to: 76)
    let facts = [
      number.map { "#\($0)" }, header.language.rawValue,
      Styled.count(record.text.unicodeScalars.count, "character"), header.published?.day,
      header.site.map { Styled.clip($0, to: 40) },
    ].compactMap(\.self).joined(separator: " · ")
    return "\(style(title, .bold))   \(style(facts, .dim))"
  }

  private func said(_ quotation: Quotation, counting offsets: OffsetTable) -> String {
    let speaker = Styled.clip(record.speaker(of: quotation) ?? "—", to: 24)
    let words = Styled.padded(Styled.clip(quotation.text, to: 56), to: 56)
    let via = record.entity(quotation.via).map { "  via \(Styled.clip($0.name, to: 24))" } ?? ""
    let place = quotation.evidence.ranges.map { range in
      "\(offsets[range].lowerBound)–\(offsets[range].upperBound)"
    }.joined(separator: ", ")
    let trust = Styled.decimal(quotation.confidence.value)
    return "\(style("SAID", .green))  \(Styled.padded(quotation.id, to: 4)) "
      + "\(Styled.padded(speaker, to: 24))  \(words)\(via)  \(style("@\(place)", .dim))  \(trust)"
  }

  private var residue: String? {
    guard !record.residue.isEmpty else { return nil }
    let kinds = tally(record.residue.map(\.kind.rawValue))
    let hint = number.map { "   chancery show \($0) --residue" } ?? ""
    return "\(style("CUT", .yellow))   "
      + "\(Styled.count(record.residue.count, "passage")) marked as residue (\(kinds))"
      + style(hint, .dim)
  }

  private var findings: String? {
    guard !record.findings.isEmpty else { return nil }
    let codes = tally(record.findings.map(\.code.rawValue))
    return "\(style("SEEN", .cyan))  \(Styled.count(record.findings.count, "finding")) (\(codes))"
  }

  /// Words with how often each comes, in the order they come first: `teaser 3, form`.
  private func tally(_ words: [String]) -> String {
    var order: [String] = []
    var counts: [String: Int] = [:]
    for word in words {
      if counts[word] == nil { order.append(word) }
      counts[word, default: 0] += 1
    }
    return order.map { word in
      let count = counts[word] ?? 1
      return VisibleText.line(word) + (count > 1 ? " \(count)" : "")
    }.joined(separator: ", ")
  }
}
