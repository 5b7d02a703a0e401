internal import ChanceryText

/// What cleaning needs of a language: lists of phrases and words, all of them data.
///
/// Residue is often in another language than the article, so all languages are used at once.
protocol CleaningLanguage {
  /// The name of the language's folder among the embedded files.
  static var folder: String { get }
}

extension CleaningLanguage {
  /// The bytes of one of the language's files.
  ///
  /// - Precondition: The file is in the table of `CChanceryData`.
  static func file(_ name: String) -> UnsafeBufferPointer<UInt8> {
    guard let file = EmbeddedFile(named: "clean/\(folder)/\(name)") else {
      preconditionFailure("no embedded file clean/\(folder)/\(name)")
    }
    return file.bytes
  }
}

/// The languages that the cleaner has lists for.
enum CleaningLanguages {
  static var all: [any CleaningLanguage.Type] { [French.self, English.self] }

  /// The phrases of one list in all languages.
  static func phrases(_ name: String) -> [PhraseList] {
    all.map { PhraseList($0.file(name)) }
  }
}
