/// The conditions of a query on `articles`, with the values that stand for `?`.
struct WhereClause {
  private(set) var sql = "1"
  private(set) var values: [SQLValue] = []

  init(_ query: SearchQuery) {
    let words = Self.match(query)
    if !words.isEmpty {
      add(
        "id IN (SELECT rowid FROM article_words WHERE article_words MATCH ?)", .text(words))
    }
    let sayings = Self.quotationMatch(query)
    if !sayings.isEmpty {
      add(
        """
        id IN (SELECT quotations.article FROM quotation_words JOIN quotations
          ON quotations.number = quotation_words.rowid WHERE quotation_words MATCH ?)
        """, .text(sayings))
    }
    for filter in query.filters { add(filter.field, filter.term) }
  }

  /// The words of a query in the language of the index over articles; empty when it has none.
  static func match(_ query: SearchQuery) -> String {
    let titles = query.terms(of: .title).map { "headline : \(quoted($0))" }
    return (query.words.map(quoted) + titles).joined(separator: " AND ")
  }

  /// The same for the index over quotations: speaker and words of one quotation.
  static func quotationMatch(_ query: SearchQuery) -> String {
    let speakers = query.terms(of: .speaker).map { "speaker : \(quoted($0))" }
    let words = query.terms(of: .said).map { "words : \(quoted($0))" }
    return (speakers + words).joined(separator: " AND ")
  }

  /// A term as a string of the index's language: nothing in it is syntax.
  ///
  /// A NUL would end the string, and no word holds one.
  private static func quoted(_ term: SearchQuery.Term) -> String {
    let doubled = term.words.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    let whole = doubled.split(separator: "\0").joined(separator: " ")
    return "\"\(whole)\"" + (term.isPrefix ? "*" : "")
  }

  private mutating func add(_ field: SearchQuery.Field, _ term: SearchQuery.Term) {
    switch field {
    case .lang: add("language = ?", .text(term.words.lowercased()))
    case .source: add("instr(lower(source), lower(?)) > 0", .text(term.words))
    case .after: add("published >= ?", .text(term.words))
    case .before: add("published < ?", .text(term.words))
    case .id:
      add("(name = ? OR id = ?)", .text(term.words))
      values.append(.integer(orNull: Int(term.words)))
    case .speaker, .said, .title: break
    }
  }

  private mutating func add(_ condition: String, _ value: SQLValue) {
    sql += " AND \(condition)"
    values.append(value)
  }
}
