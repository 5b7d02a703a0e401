import ChanceryLanguage

/// The sentences of a text in which ` ‖ ` stands between them.
func sentences(
  of marked: String, _ rules: LanguageRules,
  lineBreak: LineBreakMeaning = .blankLineEndsSentence
) -> [String] {
  let text = String(marked.filter { $0 != "‖" })
  let bytes = Array(text.utf8)
  let tokens = Tokenizer(rules: rules).tokens(in: text)
  return RuleSplitter(rules: rules, lineBreak: lineBreak).sentences(of: tokens, in: text).map {
    let range = tokens[$0.lowerBound].range.lowerBound..<tokens[$0.upperBound - 1].range.upperBound
    return String(decoding: bytes[range], as: UTF8.self)
  }
}
