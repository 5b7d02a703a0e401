import ChanceryLanguage
import ChanceryModel
import ChanceryText
import Testing

/// The models that the program is built with.
@Suite("The built-in models")
struct BuiltInModelsTests {
  @Test("parse French and English", arguments: LanguageModels.Quality.allCases)
  func load(_ quality: LanguageModels.Quality) throws {
    let models = try LanguageModels.builtIn(quality)
    let parser = SyntaxParser(models: models)
    for language in [LanguageCode.french, .english] {
      #expect(models.parser.languages.contains(language))
      let syntax = parser.parse("Paris.", language: language)
      #expect(syntax.words.map(\.range) == [0..<5, 5..<6])
      #expect(syntax.words.count(where: { $0.head == -1 }) == 1)
    }
  }
}
