import ChanceryLanguage
import ChanceryText
import Testing

/// A test text with its tokens in one line: `Est|-ce l'|avis ?`.
///
/// A bar and a space end a token; the bar is no part of the text, and `␣` is a space in a token.
struct CutText {
  let text: String
  let tokens: [String]

  init(_ cut: String) {
    text = Self.plain(cut.filter { $0 != "|" })
    tokens = cut.split { $0 == "|" || $0 == " " || $0 == "\n" }.map { Self.plain(String($0)) }
  }

  private static func plain(_ text: String) -> String {
    String(text.map { $0 == "␣" ? " " : $0 })
  }
}

/// The rules of a language that is built in.
func rules(of language: LanguageCode) throws -> LanguageRules {
  try #require(LanguageRules.builtIn(language))
}

/// The tokens of a text as they are written.
func words(of text: String, _ rules: LanguageRules) -> [String] {
  let bytes = Array(text.utf8)
  return Tokenizer(rules: rules).tokens(in: text).map {
    String(decoding: bytes[$0.range], as: UTF8.self)
  }
}

/// The tokens of a text, each as the words it may stand for: `du=de+le`.
func readings(of text: String, _ rules: LanguageRules) -> [String] {
  Tokenizer(rules: rules).tokens(in: text).map { token in
    rules.parts(of: token, in: text).map(\.form).joined(separator: "+")
  }
}
