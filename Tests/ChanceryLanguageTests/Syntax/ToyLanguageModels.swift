import ChanceryLanguage
import ChanceryModel
import ChanceryTestSupport

extension LanguageModels {
  /// Toy networks for French and English.
  static func toy() throws -> LanguageModels {
    LanguageModels(
      parser: try ParserModel(file(ToyModels.network()), lexicon: nil),
      sentences: try SentenceModel(file(ToyModels.sentences())))
  }

  private static func file(_ model: ModelBytes) throws(ModelError) -> ModelFile {
    try ModelFile(name: "toy", bytes: immortalBytes(model.encoded()))
  }
}
