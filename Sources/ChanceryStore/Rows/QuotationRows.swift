internal import Chancery
internal import ChanceryRecords
internal import ChanceryText
internal import GRDB

/// The rows of `quotations` and `quotation_spans`.
struct QuotationRows {
  let database: Database

  func insert(_ record: ArticleRecord, as article: Int) throws {
    guard !record.quotations.isEmpty else { return }
    let rows = try PreparedStatement(database, Self.insertion)
    let spans = try PreparedStatement(database, Self.spanInsertion)
    for (position, quotation) in record.quotations.enumerated() {
      try insert(quotation, at: position, in: article, using: rows)
      try insertSpans(of: quotation, in: article, using: spans)
    }
  }

  private func insert(
    _ quotation: Quotation, at position: Int, in article: Int, using statement: PreparedStatement
  ) throws {
    let first = quotation.evidence.ranges.first
    let speaker = quotation.speaker
    try statement.run([
      .integer(article), .text(quotation.id), .integer(position), .text(quotation.kind.rawValue),
      .text(quotation.text), .integer(orNull: first?.start), .integer(orNull: first?.end),
      .integer(orNull: quotation.cue?.start), .integer(orNull: quotation.cue?.end),
      .text(orNull: speaker?.entity), .integer(orNull: speaker?.mention?.start),
      .integer(orNull: speaker?.mention?.end), .text(orNull: quotation.via),
      .text(orNull: quotation.addressee), .real(quotation.confidence.value),
      .text(quotation.reason),
    ])
  }

  private static let insertion = """
    INSERT INTO quotations (article, id, position, kind, text, start, "end", cue_start, cue_end,
      speaker, speaker_start, speaker_end, via, addressee, confidence, reason)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  private static let spanInsertion = """
    INSERT INTO quotation_spans (article, quotation, position, start, "end")
    VALUES (?, ?, ?, ?, ?)
    """

  private func insertSpans(
    of quotation: Quotation, in article: Int, using statement: PreparedStatement
  ) throws {
    for (position, span) in quotation.evidence.ranges.enumerated() {
      try statement.run([
        .integer(article), .text(quotation.id), .integer(position), .integer(span.start),
        .integer(span.end),
      ])
    }
  }

  func quotations(of article: Int) throws -> [Quotation] {
    var spans = try spans(of: article)
    return try PreparedStatement(
      database,
      """
      SELECT id, kind, text, start, "end", cue_start, cue_end, speaker, speaker_start,
        speaker_end, via, addressee, confidence, reason
      FROM quotations WHERE article = ? ORDER BY position
      """
    ).rows([.integer(article)]) { row in
      let more = spans.removeValue(forKey: row.text(0)) ?? []
      return Self.quotation(row, evidence: Evidence(more) ?? Evidence(row.evidence(3)))
    }
  }

  private static func quotation(_ row: SQLRow, evidence: Evidence) -> Quotation {
    let speaker = row.optionalText(7).map { Quotation.Speaker(entity: $0, mention: row.range(8)) }
    return Quotation(
      id: row.text(0), kind: Quotation.Kind(rawValue: row.text(1)) ?? .indirect,
      evidence: evidence, text: row.text(2), cue: row.range(5), speaker: speaker,
      via: row.optionalText(10), addressee: row.optionalText(11),
      confidence: Confidence(row.real(12)), reason: row.text(13))
  }

  private func spans(of article: Int) throws -> [String: [SourceRange]] {
    let rows = try PreparedStatement(
      database,
      """
      SELECT quotation, start, "end" FROM quotation_spans WHERE article = ?
      ORDER BY quotation, position
      """
    ).rows([.integer(article)]) { (quotation: $0.text(0), span: $0.evidence(1)) }
    return Dictionary(grouping: rows, by: \.quotation).mapValues { $0.map(\.span) }
  }
}
