import ChanceryModel
import ChanceryTestSupport

extension ModelBytes {
  /// The model as a file in memory that stays until the program ends.
  func file(named name: String = "toy") throws(ModelError) -> ModelFile {
    try ModelFile(name: name, bytes: immortalBytes(encoded()))
  }
}

/// The toy parsers, each loaded once.
enum ToyModel: String, CaseIterable, Sendable {
  case network
  case transformer

  /// The bytes of the model.
  var bytes: ModelBytes {
    switch self {
    case .network: ToyModels.network()
    case .transformer: ToyModels.transformer()
    }
  }

  /// The parser, with a lexicon of one word.
  func parser() throws -> ParserModel {
    let lexicon = try Lexicon(
      ToyModels.lexicon(
        ["DET", "NOUN", "VERB", "PUNCT"].map { ("fr", $0, "sommes", 3) }
      ).file())
    return try ParserModel(bytes.file(), lexicon: lexicon)
  }
}
