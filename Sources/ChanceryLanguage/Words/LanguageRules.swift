/// What words and sentences of a language look like: its word lists and habits, ready for use.
///
/// ```swift
/// let rules = LanguageRules(
///   spelling: Spelling(
///     hyphen: .joins, commaIsDecimal: true, spaceGroupsDigits: true, minusJoinsNumber: true),
///   lists: ["elisions": "l\nd", "contractions": "au = à + le"])
/// Tokenizer(rules: rules).tokens(in: "l'eau").count  // 2
/// ```
public struct LanguageRules: Sendable {
  /// The names of the lists that are read, each a file of a language's folder.
  public static let listNames = WordMark.lists.map(\.file) + ["contractions"]

  /// The written words that stand for several, in the order of their list.
  public let contractions: [Contraction]
  /// The habits that are no lists.
  public let spelling: Spelling
  let words: WordTable
  /// Whether an apostrophe after an s may be a word of its own: "the Edwards’ house".
  let hasBareEnding: Bool

  /// Reads the lists of a language.
  ///
  /// - Parameters:
  ///   - spelling: The habits that are no lists.
  ///   - lists: The text of each list by its name: one entry a line, `# ` begins a comment line. A list
  ///     that is missing is empty; names other than ``listNames`` are left out of account.
  /// - Complexity: O(*n*) in the length of the lists.
  public init(spelling: Spelling, lists: [String: String]) {
    self.spelling = spelling
    contractions = Self.entries(lists["contractions"]).compactMap(Contraction.init(line:))
    var words = WordTable()
    for (file, marks) in WordMark.lists {
      for entry in Self.entries(lists[file]) { words.update(entry) { $0.marks.formUnion(marks) } }
    }
    for (row, contraction) in contractions.enumerated().prefix(Int(TextToken.noContraction)) {
      words.update(contraction.form) { $0.contraction = UInt16(row) }
    }
    self.words = words
    hasBareEnding = Self.entries(lists["contraction-endings"]).contains("'")
  }

  private static func entries(_ list: String?) -> [String] {
    let comment = "# ".utf8
    return (list ?? "").utf8.split(separator: 0x0A)
      .filter { !$0.starts(with: comment) && !$0.elementsEqual(comment.dropLast()) }
      .map { String(Substring($0)) }
  }
}
