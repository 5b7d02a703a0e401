internal import CChanceryModels
public import ChanceryModel

extension LanguageModels {
  /// Which parser to use.
  public enum Quality: String, Sendable, CaseIterable {
    /// The fast one: a network over words.
    case standard = "default"
    /// The better one, several times slower: a transformer over subwords, with the fast one beside it.
    case accurate
  }

  /// The models that are built into the program.
  ///
  /// ```swift
  /// let parser = SyntaxParser(models: try .builtIn(.standard))
  /// ```
  ///
  /// - Parameter quality: Which parser.
  /// - Returns: The models, unpacked; they serve all threads.
  /// - Throws: `ModelError` when the program was built with a broken model file.
  /// - Complexity: O(size of the model): some hundredths of a second.
  public static func builtIn(_ quality: Quality) throws(ModelError) -> LanguageModels {
    let lexicon = try Lexicon(file("lexicon.model"))
    let standard = try ParserModel(file("default.model"), lexicon: lexicon)
    return LanguageModels(
      parser: quality == .standard
        ? standard
        : try ParserModel(file("accurate.model"), lexicon: lexicon, second: standard),
      sentences: try SentenceModel(file("sentences.model")))
  }

  private static func file(_ name: String) throws(ModelError) -> ModelFile {
    let data = chancery_model(name)
    return try ModelFile(
      name: name, bytes: UnsafeRawBufferPointer(start: data.bytes, count: data.count))
  }
}
