internal import Chancery
internal import ChanceryClean
internal import ChanceryText
internal import GRDB

/// The rows of one article: `articles` and what hangs from it.
struct ArticleRows {
  let database: Database

  func contains(_ hash: ContentHash) throws -> Bool {
    try number(of: hash) != nil
  }

  func number(of hash: ContentHash) throws -> Int? {
    try PreparedStatement(database, "SELECT id FROM articles WHERE hash = ?")
      .first([.blob(hash.bytes)]) { $0.integer(0) }
  }

  /// Writes everything of an article.
  ///
  /// - Returns: The article's number.
  func insert(_ record: ArticleRecord) throws -> Int {
    let article = try insertArticle(record)
    try insertAuthors(record.header.authors, of: article)
    try insertBody(record.body, of: article)
    try insertResidue(record.residue, of: article)
    try insertFindings(record.findings, of: article)
    try EntityRows(database: database).insert(record.entities, of: article)
    try QuotationRows(database: database).insert(record, as: article)
    return article
  }

  private func insertArticle(_ record: ArticleRecord) throws -> Int {
    let header = record.header
    let headline = record.headline
    try PreparedStatement(database, Self.insertion).run([
      .blob(header.hash.bytes), .text(header.id), .text(header.origin.name),
      .integer(orNull: header.origin.line), .text(header.mediaType.rawValue),
      .text(header.language.rawValue), .real(header.languageConfidence.value),
      .text(orNull: header.published?.iso), .text(orNull: header.retrieved),
      .text(orNull: header.url), .integer(orNull: header.title?.start),
      .integer(orNull: header.title?.end), .text(orNull: header.statedTitle),
      .text(orNull: header.site), .text(header.version), .text(orNull: headline),
      .text(record.cleanText), .text(record.text),
    ])
    return Int(database.lastInsertedRowID)
  }

  private static let insertion = """
    INSERT INTO articles (hash, name, source, line, media_type, language, language_confidence,
      published, retrieved, url, title_start, title_end, stated_title, site, version, headline,
      clean, text)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  private func insertAuthors(_ authors: [String], of article: Int) throws {
    let statement = try PreparedStatement(
      database, "INSERT INTO authors (article, position, name) VALUES (?, ?, ?)")
    for (position, name) in authors.enumerated() {
      try statement.run([.integer(article), .integer(position), .text(name)])
    }
  }

  private func insertBody(_ body: [ArticleRecord.BodyPart], of article: Int) throws {
    let statement = try PreparedStatement(
      database,
      """
      INSERT INTO blocks (article, position, block, kind, start, "end") VALUES (?, ?, ?, ?, ?, ?)
      """)
    for (position, part) in body.enumerated() {
      try statement.run([
        .integer(article), .integer(position), .integer(part.block), .text(part.kind.rawValue),
        .integer(part.range.start), .integer(part.range.end),
      ])
    }
  }

  private func insertResidue(_ residue: [Removal], of article: Int) throws {
    let statement = try PreparedStatement(
      database,
      """
      INSERT INTO removals (article, position, kind, rule, reason, confidence, start, "end")
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """)
    for (position, removal) in residue.enumerated() {
      try statement.run([
        .integer(article), .integer(position), .text(removal.kind.rawValue), .text(removal.rule),
        .text(removal.reason), .real(removal.confidence.value), .integer(removal.range.start),
        .integer(removal.range.end),
      ])
    }
  }

  private func insertFindings(_ findings: [Finding], of article: Int) throws {
    let statement = try PreparedStatement(
      database,
      """
      INSERT INTO findings (article, position, code, message, start, "end")
      VALUES (?, ?, ?, ?, ?, ?)
      """)
    for (position, finding) in findings.enumerated() {
      try statement.run([
        .integer(article), .integer(position), .text(finding.code.rawValue),
        .text(finding.message), .integer(finding.range.start), .integer(finding.range.end),
      ])
    }
  }
}
