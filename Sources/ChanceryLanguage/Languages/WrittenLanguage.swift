internal import ChanceryText

/// A language that has rules: a folder of lists and the habits that are no lists.
protocol WrittenLanguage: Sendable {
  /// The tag of the language, as `fr`.
  static var code: String { get }
  /// The name of the folder with its lists among the embedded files.
  static var folder: String { get }
  /// The habits of its spelling.
  static var spelling: Spelling { get }
  /// What ``load()`` reads, once.
  static var rules: LanguageRules { get }
}

extension WrittenLanguage {
  /// Reads the lists of the language, and those that all languages share.
  static func load() -> LanguageRules {
    var lists: [String: String] = [:]
    for name in LanguageRules.listNames {
      let files = [folder, "shared"].compactMap {
        EmbeddedFile(named: "language/\($0)/\(name)")
      }
      lists[name] = files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
    }
    return LanguageRules(spelling: spelling, lists: lists)
  }
}
