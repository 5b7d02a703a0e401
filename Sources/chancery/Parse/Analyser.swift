internal import ChanceryClean
internal import ChanceryLanguage
internal import ChanceryText

/// Finds the words, trees and names of a clean article.
///
/// SEAM (branch parse-verb): the language layer goes in here and nowhere else. What stands below is a
/// stand-in that cuts at blanks and analyses nothing. It is not to be shipped.
struct Analyser: Sendable {
  /// Which networks do the work.
  enum Model: String, Sendable, CaseIterable {
    /// Fast enough for any corpus.
    case standard = "default"
    /// Slower and better.
    case accurate
  }

  /// What was found.
  typealias Analysis = (language: LanguageCode, syntax: Syntax)

  private let language: LanguageCode?
  private let parser = Parser()

  /// Makes the models ready.
  ///
  /// - Parameters:
  ///   - model: Which networks do the work.
  ///   - language: The language of every article; `nil` when each text decides for itself.
  /// - Throws: ``CommandError`` when a model cannot be used.
  init(_ model: Model, language: LanguageCode?) throws {
    self.language = language
  }

  /// Analyses an article.
  ///
  /// - Parameters:
  ///   - clean: The article; offsets of the result are bytes of its text.
  ///   - given: Tokens, sentences and words to keep as they are; `nil` to find them.
  /// - Returns: The language and the analysis: that of `given` filled in, where there is one.
  func analyse(_ clean: CleanArticle, keeping given: Syntax? = nil) -> Analysis {
    (language ?? parser.parse(clean).language, given ?? Self.cut(clean))
  }

  /// The stand-in: each block a sentence, each run of ASCII without blanks a token and a word.
  private static func cut(_ clean: CleanArticle) -> Syntax {
    var syntax = Syntax()
    let bytes = Array(clean.text.utf8)
    for block in clean.blocks {
      let start = syntax.tokens.count
      for part in bytes[block.range].indices.split(whereSeparator: { bytes[$0] <= 0x20 }) {
        guard let first = part.first else { continue }
        let place = Int32(syntax.words.count)
        let length = Int32(part.count)
        syntax.words.append(
          Word(
            start: Int32(first), length: length,
            head: part.first == block.range.lowerBound
              ? -1 : Int32(start), relation: part.first == block.range.lowerBound ? "root" : "dep"))
        syntax.tokens.append(
          SurfaceToken(start: Int32(first), length: length, words: place..<(place + 1)))
      }
      let range = start..<syntax.tokens.count
      syntax.sentences.append(Sentence(tokens: range, words: range))
    }
    return syntax
  }
}
