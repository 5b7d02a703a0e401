/// What a reader searches for: words and phrases, and fields that narrow them.
///
/// ```swift
/// try SearchQuery(#"sanctions speaker:"Anne Morel" after:2022-01-01"#)
/// ```
///
/// Everything must hold at once. Words find their forms without accents; `mot*` finds what begins
/// so; a phrase in marks finds its words in that order.
public struct SearchQuery: Hashable, Sendable {
  /// A field that narrows a search.
  public enum Field: String, Sendable, CaseIterable {
    /// The name of who said a quotation.
    case speaker
    /// The words of a quotation.
    case said
    /// The headline.
    case title
    /// The language, as `fr`.
    case lang
    /// Part of the file or address.
    case source
    /// Published on this day or later.
    case after
    /// Published before this day.
    case before
    /// The article's number or id.
    case id
  }

  /// A word, a phrase, or the beginning of a word.
  public struct Term: Hashable, Sendable {
    /// The words, as they were typed.
    public let words: String
    /// Whether more may follow the last word's end.
    public let isPrefix: Bool
  }

  /// A field and what it must hold.
  public struct Filter: Hashable, Sendable {
    /// The field.
    public let field: Field
    /// What it must hold.
    public let term: Term
  }

  /// What the text or headline must hold.
  public private(set) var words: [Term] = []
  /// What the fields must hold, in the order given.
  public private(set) var filters: [Filter] = []

  /// Reads a query.
  ///
  /// - Parameter text: As the reader typed it.
  /// - Throws: ``StoreError/invalidQuery(_:)``, saying what cannot be understood.
  public init(_ text: String) throws {
    var scanner = QueryScanner(text)
    while let (name, term) = try scanner.next() {
      if let name { try add(term, to: name) } else { words.append(try Self.searchable(term)) }
    }
    if words.isEmpty, filters.isEmpty {
      throw StoreError.invalidQuery("it is empty; give a word, or a field such as speaker:Weiss")
    }
  }

  /// The terms of one field.
  func terms(of field: Field) -> [Term] { filters.filter { $0.field == field }.map(\.term) }

  private mutating func add(_ term: Term, to name: String) throws {
    guard let field = Field(rawValue: name.lowercased()) else {
      let known = Field.allCases.map { "\($0.rawValue):" }.joined(separator: " ")
      throw StoreError.invalidQuery(
        "there is no field \(name):; fields are \(known); put the word in quotation marks to "
          + "search for it")
    }
    filters.append(Filter(field: field, term: try Self.checked(term, of: field)))
  }

  private static func checked(_ term: Term, of field: Field) throws -> Term {
    switch field {
    case .speaker, .said, .title: return try searchable(term)
    case .after, .before:
      guard QueryScanner.isDay(term.words) else {
        throw StoreError.invalidQuery(
          "\(field.rawValue):\(term.words) is no day; write it as \(field.rawValue):2022-01-31")
      }
      return term
    case .lang, .source, .id: return term
    }
  }

  /// Refuses a term in which the index would find no word.
  private static func searchable(_ term: Term) throws -> Term {
    let hasWord = term.words.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    guard hasWord else {
      throw StoreError.invalidQuery("'\(term.words)' has no letter or digit to search for")
    }
    return term
  }
}
