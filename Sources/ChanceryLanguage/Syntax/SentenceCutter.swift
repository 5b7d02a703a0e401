internal import ChanceryModel

/// Cuts a text into tokens and sentences: by rules, and where they leave a choice by a network.
struct SentenceCutter {
  private let text: String
  private let rules: LanguageRules
  private let tokens: [TextToken]
  private var starts: [Bool]
  private var contracts: [Bool]
  private let boundaries: [SentenceBoundary]
  /// How good a place each token is to cut a sentence that is too long.
  private var preference: [Float]

  /// How sure the network must be of a start that the rules call likely, and unlikely; chosen on the
  /// dev parts of the treebanks, where the rules are right in 99 of 100 starts that they see.
  private static let sureness: (likely: Float, unlikely: Float) = (0.3, 0.7)

  /// Cuts by rules.
  ///
  /// - Parameters:
  ///   - text: Text whose UTF-8 is contiguous.
  ///   - rules: The rules of its language.
  ///   - lineBreak: What the end of a line says.
  init(text: String, rules: LanguageRules, lineBreak: LineBreakMeaning) {
    self.text = text
    self.rules = rules
    tokens = Tokenizer(rules: rules).tokens(in: text)
    boundaries = BoundaryRules(rules: rules, lineBreak: lineBreak).boundaries(of: tokens, in: text)
    starts = boundaries.map { $0 == .always || $0 == .likely }
    contracts = tokens.map(\.mayBeSeveralWords)
    preference = boundaries.map { $0 == .unlikely ? 0.2 : 0 }
  }

  /// Lets a network decide what the rules leave open.
  mutating func ask(_ model: SentenceModel) {
    let guesses = model.guesses(forms(), gaps: gaps(), rules: boundaries.map(\.rawValue))
    for (place, guess) in guesses.enumerated() {
      preference[place] = guess.starts
      switch boundaries[place] {
      case .likely: starts[place] = guess.starts > Self.sureness.likely
      case .unlikely: starts[place] = guess.starts > Self.sureness.unlikely
      case .always, .never: break
      }
      let row = tokens[place].contraction
      if row != TextToken.noContraction, rules.contractions[Int(row)].certainty == .sometimes {
        contracts[place] = guess.contracts > 0.5
      }
    }
  }

  /// The tokens, words and sentences, words not analysed yet.
  func syntax() -> Syntax {
    var syntax = Syntax()
    syntax.tokens.reserveCapacity(tokens.count)
    syntax.words.reserveCapacity(tokens.count + tokens.count / 16)
    for sentence in sentences() {
      let firstWord = syntax.words.count
      for place in sentence { append(place, to: &syntax) }
      syntax.sentences.append(
        Sentence(tokens: sentence, words: firstWord..<syntax.words.count))
    }
    return syntax
  }

  private func append(_ place: Int, to syntax: inout Syntax) {
    let token = tokens[place]
    let first = Int32(syntax.words.count)
    if contracts[place] {
      for part in rules.parts(of: token, in: text) {
        let range = part.range ?? token.range
        syntax.words.append(
          Word(
            start: Int32(range.lowerBound), length: Int32(range.count),
            ownForm: part.range == nil ? part.form : nil))
      }
    } else {
      syntax.words.append(Word(start: token.start, length: token.length))
    }
    syntax.tokens.append(
      SurfaceToken(
        start: token.start, length: token.length, words: first..<Int32(syntax.words.count)))
  }

  /// The sentences as ranges of tokens, none longer than ``SyntaxParser/longestSentence``.
  private func sentences() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for place in tokens.indices where place > start {
      if starts[place] {
        found.append(start..<place)
        start = place
      } else if place - start >= SyntaxParser.longestSentence {
        let cut = bestCut(start..<place)
        found.append(start..<cut)
        start = cut
      }
    }
    if start < tokens.count { found.append(start..<tokens.count) }
    return found
  }

  /// Where to cut a sentence that is too long: in its second half, where a start is most probable.
  private func bestCut(_ range: Range<Int>) -> Int {
    var best = range.upperBound
    for place in range.lowerBound + range.count / 2..<range.upperBound
    where best == range.upperBound || preference[place] > preference[best] { best = place }
    return best
  }

  /// The forms of the tokens.
  private func forms() -> [String] {
    let bytes = text.utf8
    return tokens.map { token in
      let start = bytes.index(bytes.startIndex, offsetBy: Int(token.start))
      let end = bytes.index(start, offsetBy: Int(token.length))
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
  }

  /// What stands before each token.
  private func gaps() -> [SentenceModel.Gap] {
    let bytes = text.utf8
    var end = bytes.startIndex
    return tokens.map { token in
      let between = bytes[end..<bytes.index(bytes.startIndex, offsetBy: Int(token.start))]
      end = bytes.index(bytes.startIndex, offsetBy: Int(token.end))
      return between.contains { $0 == 10 || $0 == 13 }
        ? .lineBreak : between.isEmpty ? .none : .blank
    }
  }
}
