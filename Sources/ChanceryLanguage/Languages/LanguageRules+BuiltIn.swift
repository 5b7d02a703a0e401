public import ChanceryText

extension LanguageRules {
  /// The languages that have rules; a new one is named here and nowhere else.
  private static var languages: [any WrittenLanguage.Type] { [French.self, English.self] }

  /// The rules of a language that are built into the program.
  ///
  /// ```swift
  /// LanguageRules.builtIn(.english)?.contractions.isEmpty  // false
  /// ```
  ///
  /// - Parameter language: Which language.
  /// - Returns: `nil` for a language without rules.
  /// - Complexity: O(1) but for the first call for a language, which reads its lists: half a millisecond.
  public static func builtIn(_ language: LanguageCode) -> LanguageRules? {
    languages.first { $0.code == language.rawValue }?.rules
  }
}
