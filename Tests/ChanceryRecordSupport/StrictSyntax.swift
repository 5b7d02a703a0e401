internal import Foundation

/// Types that a line of `chancery.syntax/1` decodes into; a key too many or too few is an error.
package struct StrictSyntax: Listed {
  package enum CodingKeys: String, CodingKey, CaseIterable {
    case format, version, offsets, id, source, sha256, language, sentences, names
  }

  package let format: String
  package let version: String
  package let offsets: String
  package let id: String
  package let source: String
  package let sha256: String
  package let language: String
  package let sentences: [Strict<Sentence>]
  package let names: [Strict<Name>]

  /// Decodes one line.
  package static func decode(_ line: some Sequence<UInt8>) throws -> StrictSyntax {
    try JSONDecoder().decode(Strict<StrictSyntax>.self, from: Data(line)).value
  }

  package struct Sentence: Listed {
    package enum CodingKeys: String, CodingKey, CaseIterable { case start, end, tokens }
    package let start: Int?
    package let end: Int?
    package let tokens: [Strict<Token>]
  }

  package struct Token: Listed {
    package enum CodingKeys: String, CodingKey, CaseIterable { case start, end, words }
    package let start: Int?
    package let end: Int?
    package let words: [Strict<Word>]
  }

  package struct Word: Listed {
    package enum CodingKeys: String, CodingKey, CaseIterable {
      case form, lemma, upos, feats, head, deprel
    }
    package let form: String
    package let lemma: String
    package let upos: String
    package let feats: String?
    package let head: Int
    package let deprel: String
  }

  package struct Name: Listed {
    package enum CodingKeys: String, CodingKey, CaseIterable {
      case start, end, kind, text, confidence
    }
    package let start: Int?
    package let end: Int?
    package let kind: String
    package let text: String
    package let confidence: Double
  }
}
