internal import ChanceryText

/// Takes a query apart: `word`, `"a phrase"`, `begin*`, each perhaps after `field:`.
struct QueryScanner {
  private var rest: Substring

  init(_ text: String) { rest = text[...] }

  /// The next term and the field before it; `nil` at the end.
  mutating func next() throws -> (field: String?, term: SearchQuery.Term)? {
    rest = rest.drop(while: \.isWhitespace)
    guard !rest.isEmpty else { return nil }
    let field = takeField()
    let isQuoted = rest.first == "\""
    let words = isQuoted ? try takePhrase() : takeWord()
    let isPrefix = isQuoted ? takeStar() : words.last == "*"
    let term = SearchQuery.Term(
      words: String(isQuoted || !isPrefix ? words : words.dropLast()), isPrefix: isPrefix)
    if let field, term.words.isEmpty {
      throw StoreError.invalidQuery("\(field): needs a value, such as \(field):\"two words\"")
    }
    return (field, term)
  }

  /// Whether a text is a day of the calendar, `YYYY-MM-DD`.
  static func isDay(_ text: String) -> Bool { PublicationDate(text)?.iso.utf8.count == 10 }

  /// Takes letters up to a colon; a colon elsewhere, as in an address, is part of a word.
  private mutating func takeField() -> String? {
    let name = rest.prefix { $0.isASCII && $0.isLetter }
    guard !name.isEmpty, rest.dropFirst(name.count).first == ":",
      !rest.dropFirst(name.count + 1).hasPrefix("//")
    else { return nil }
    rest = rest.dropFirst(name.count + 1)
    return String(name)
  }

  private mutating func takeWord() -> Substring {
    let word = rest.prefix { !$0.isWhitespace && $0 != "\"" }
    rest = rest.dropFirst(word.count)
    return word
  }

  private mutating func takePhrase() throws -> Substring {
    let inside = rest.dropFirst()
    guard let end = inside.firstIndex(of: "\"") else {
      throw StoreError.invalidQuery("a quotation mark is not closed")
    }
    rest = inside[inside.index(after: end)...]
    return inside[..<end]
  }

  private mutating func takeStar() -> Bool {
    guard rest.first == "*" else { return false }
    rest = rest.dropFirst()
    return true
  }
}
