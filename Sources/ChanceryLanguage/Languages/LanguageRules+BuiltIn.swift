public import ChanceryText

extension LanguageRules {
  /// The languages that have rules; a new one is named here and nowhere else.
  private static var languages: [any WrittenLanguage.Type] { [French.self, English.self] }
  private static let loaded: [String: LanguageRules] = Dictionary(
    uniqueKeysWithValues: languages.map { ($0.code, $0.load()) })

  /// The rules of a language that are built into the program.
  ///
  /// ```swift
  /// LanguageRules.builtIn(.english)?.contractions.isEmpty  // false
  /// ```
  ///
  /// - Parameter language: Which language.
  /// - Returns: `nil` for a language without rules.
  /// - Complexity: O(1) but for the first call, which reads all lists: about a millisecond.
  public static func builtIn(_ language: LanguageCode) -> LanguageRules? {
    loaded[language.rawValue]
  }
}
