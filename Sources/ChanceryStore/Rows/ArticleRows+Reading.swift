internal import Chancery
internal import ChanceryClean
internal import ChanceryText
internal import GRDB

extension ArticleRows {
  /// Puts an article together again, exactly as it was added; `nil` when there is none.
  func record(_ article: Int) throws -> ArticleRecord? {
    guard let (header, clean, text) = try articleRow(article) else { return nil }
    var complete = header
    complete.authors = try authors(of: article)
    return ArticleRecord(
      header: complete, text: text, cleanText: clean, body: try body(of: article),
      residue: try residue(of: article), findings: try findings(of: article),
      entities: try EntityRows(database: database).entities(of: article),
      quotations: try QuotationRows(database: database).quotations(of: article))
  }

  private func articleRow(
    _ article: Int
  ) throws -> (header: ArticleRecord.Header, clean: String, text: String)? {
    try PreparedStatement(
      database,
      """
      SELECT hash, name, source, line, media_type, language, language_confidence, version,
        clean, text, published, retrieved, url, title_start, title_end, stated_title, site
      FROM articles WHERE id = ?
      """
    ).first([.integer(article)]) { row in
      (try Self.header(row), row.text(8), row.text(9))
    }
  }

  private static func header(_ row: SQLRow) throws -> ArticleRecord.Header {
    guard let hash = ContentHash(bytes: row.blob(0)) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a content hash is malformed")
    }
    var header = ArticleRecord.Header(
      id: row.text(1), origin: .init(name: row.text(2), line: row.optionalInteger(3)), hash: hash,
      mediaType: .init(rawValue: row.text(4)) ?? .plainText,
      language: LanguageCode(rawValue: row.text(5)),
      languageConfidence: Confidence(row.real(6)), version: row.text(7))
    header.published = row.optionalText(10).flatMap { PublicationDate($0) }
    header.retrieved = row.optionalText(11)
    header.url = row.optionalText(12)
    header.title = row.range(13)
    header.statedTitle = row.optionalText(15)
    header.site = row.optionalText(16)
    return header
  }

  private func authors(of article: Int) throws -> [String] {
    try PreparedStatement(database, "SELECT name FROM authors WHERE article = ? ORDER BY position")
      .rows([.integer(article)]) { $0.text(0) }
  }

  private func body(of article: Int) throws -> [ArticleRecord.BodyPart] {
    try PreparedStatement(
      database,
      #"SELECT start, "end", kind, block FROM blocks WHERE article = ? ORDER BY position"#
    ).rows([.integer(article)]) { row in
      ArticleRecord.BodyPart(
        row.evidence(0), kind: Block.Kind(rawValue: row.text(2)) ?? .paragraph,
        block: row.integer(3))
    }
  }

  private func residue(of article: Int) throws -> [Removal] {
    try PreparedStatement(
      database,
      """
      SELECT start, "end", kind, rule, reason, confidence FROM removals
      WHERE article = ? ORDER BY position
      """
    ).rows([.integer(article)]) { row in
      Removal(
        row.evidence(0), kind: Removal.Kind(rawValue: row.text(2)) ?? .other, rule: row.text(3),
        reason: row.text(4), confidence: Confidence(row.real(5)))
    }
  }

  private func findings(of article: Int) throws -> [Finding] {
    try PreparedStatement(
      database,
      #"SELECT start, "end", code, message FROM findings WHERE article = ? ORDER BY position"#
    ).rows([.integer(article)]) { row in
      Finding(Finding.Code(rawValue: row.text(2)), at: row.evidence(0), row.text(3))
    }
  }
}

extension SQLRow {
  /// The range whose ends are in a column and the next; both have a value.
  func evidence(_ column: Int) -> SourceRange {
    let start = max(0, integer(column))
    return SourceRange(start: start, end: max(start, integer(column + 1)))
  }

  /// The range whose ends are in a column and the next, `nil` for NULL.
  func range(_ column: Int) -> SourceRange? {
    optionalInteger(column) == nil ? nil : evidence(column)
  }
}

extension ContentHash {
  /// Takes 32 bytes as the store keeps them; `nil` for another number.
  init?(bytes: UnsafeRawBufferPointer) {
    let digits = Array("0123456789abcdef".utf8)
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    self.init(hexadecimal: String(decoding: text, as: UTF8.self))
  }
}
