internal import ChanceryModel
public import ChanceryText

/// Finds the words, sentences, trees and names of a text.
///
/// ```swift
/// let parser = SyntaxParser(models: models)
/// let syntax = parser.parse("Le port rouvre.", language: .french)
/// syntax.words.map(\.tag.label)   // ["DET", "NOUN", "VERB", "PUNCT"]
/// ```
///
/// A language without a model gets tokens and sentences by rules; its words hang on the first of their
/// sentence, without lemmas and tags. A parser holds no state of a call; one serves all threads.
public struct SyntaxParser: Sendable {
  /// The networks that parse.
  public let models: LanguageModels
  private let tags: [UniversalTag]

  /// Sentences are cut where they would have more tokens than this.
  static let longestSentence = 200

  /// Makes a parser.
  public init(models: LanguageModels) {
    self.models = models
    tags = models.parser.bundles.map { UniversalTag(label: $0.tag) ?? .other }
  }

  /// Parses a text.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - language: Its language; one without rules is cut by those of English.
  ///   - lineBreak: What the end of a line says; a blank line always ends a sentence.
  /// - Returns: The analysis; offsets are UTF-8 bytes of `text`.
  /// - Complexity: O(*n*).
  public func parse(
    _ text: String, language: LanguageCode,
    lineBreak: LineBreakMeaning = .blankLineEndsSentence
  ) -> Syntax {
    guard let rules = LanguageRules.builtIn(language) ?? LanguageRules.builtIn(.english) else {
      return Syntax()
    }
    var text = text
    text.makeContiguousUTF8()
    var cutter = SentenceCutter(text: text, rules: rules, lineBreak: lineBreak)
    if models.parser.languages.contains(language) { cutter.ask(models.sentences) }
    var syntax = cutter.syntax()
    fill(&syntax, in: text, language: language)
    return syntax
  }

  /// Fills in tags, lemmas, trees and names of an analysis whose words and sentences are known.
  ///
  /// - Parameters:
  ///   - syntax: An analysis with tokens, words and sentences; what it says beyond that is replaced.
  ///   - text: The text that its offsets point into.
  ///   - language: The language; in one that no model knows, words hang on the first of their sentence.
  /// - Precondition: The tokens of a sentence have its words, in order.
  /// - Complexity: O(number of words).
  public func fill(_ syntax: inout Syntax, in text: String, language: LanguageCode) {
    guard models.parser.languages.contains(language) else {
      hang(&syntax)
      return
    }
    var text = text
    text.makeContiguousUTF8()
    let forms = syntax.sentences.map { sentence in
      sentence.words.map { syntax.form(of: syntax.words[$0], in: text) }
    }
    syntax.names = []
    let parsed = models.parser.parse(forms, language: language)
    for (sentence, result) in zip(syntax.sentences, parsed) {
      fill(&syntax, sentence, result)
      addNames(of: result, to: &syntax, sentence)
    }
  }

  private func fill(
    _ syntax: inout Syntax, _ sentence: Sentence, _ result: ParserModel.Sentence
  ) {
    for (place, word) in zip(sentence.words, result.words) {
      syntax.words[place].lemma = word.lemma
      syntax.words[place].tag = tags[word.bundle]
      syntax.words[place].features = models.parser.bundles[word.bundle].features
      syntax.words[place].head = word.head < 0 ? -1 : Int32(word.head + sentence.words.lowerBound)
      syntax.words[place].relation = models.parser.relations[word.relation]
    }
  }

  /// Adds the names of a sentence; of two that share a token, the first.
  private func addNames(
    of result: ParserModel.Sentence, to syntax: inout Syntax, _ sentence: Sentence
  ) {
    guard !result.names.isEmpty else { return }
    let tokens = Self.tokenOfWord(syntax, sentence)
    for name in result.names {
      let found = Self.trimmed(name.words, syntax.words[sentence.words])
      guard let kind = Self.kind(name.kind), !found.isEmpty else { continue }
      let range = tokens[found.lowerBound]..<tokens[found.upperBound - 1] + 1
      if let last = syntax.names.last, last.tokens.upperBound > range.lowerBound { continue }
      let start = sentence.words.lowerBound
      let words = start + found.lowerBound..<start + found.upperBound
      syntax.names.append(
        Name(kind, tokens: range, words: words, confidence: name.confidence))
    }
  }

  /// A name without what cannot end one: « Port d’ » is « Port ».
  private static func trimmed(_ name: Range<Int>, _ words: ArraySlice<Word>) -> Range<Int> {
    var end = name.upperBound
    while end > name.lowerBound,
      [.adposition, .determiner, .coordinator].contains(words[words.startIndex + end - 1].tag)
    { end -= 1 }
    return name.lowerBound..<end
  }

  /// For each word of a sentence the token that it is in.
  private static func tokenOfWord(_ syntax: Syntax, _ sentence: Sentence) -> [Int] {
    sentence.tokens.flatMap { token in syntax.tokens[token].words.map { _ in token } }
  }

  private static func kind(_ number: Int) -> Name.Kind? {
    switch number {
    case 0: .person
    case 1: .organisation
    case 2: .place
    case 3: .other
    default: nil
    }
  }

  /// Without a model: each word hangs on the first of its sentence.
  private func hang(_ syntax: inout Syntax) {
    syntax.names = []
    for sentence in syntax.sentences {
      for place in sentence.words {
        let word = syntax.words[place]
        let isFirst = place == sentence.words.lowerBound
        syntax.words[place] = Word(
          start: word.start, length: word.length, ownForm: word.ownForm,
          head: isFirst ? -1 : Int32(sentence.words.lowerBound),
          relation: isFirst ? "root" : "dep")
      }
    }
  }
}
