import Chancery
import ChanceryClean
import ChanceryLanguage
import ChanceryText

/// An analysis drawn on its text, for tests.
///
/// A sentence is a line of tokens, each `form/TAG/head/relation` with the head counted in the sentence
/// from 1. A token of several words is `du=de/ADP/3/case+le/DET/3/det`; words that spell it get ranges
/// of their own. Tokens are found in the text in order.
struct DrawnSyntax {
  let text: String
  private(set) var syntax = Syntax()
  private var place = 0

  init(_ text: String, _ sentences: [String], names: [Name] = []) {
    self.text = text
    for sentence in sentences { add(sentence.split(separator: " ").map(String.init)) }
    syntax.names = names
  }

  /// The article with nothing left out.
  func article(id: String = "a1", from name: String = "a.txt") -> AnalysedArticle {
    article(CleanArticle(whole: RawArticle(id: id, text: text, origin: .init(name: name))))
  }

  /// The article over a clean text of its own.
  func article(_ clean: CleanArticle) -> AnalysedArticle {
    AnalysedArticle(clean: clean, language: .french, syntax: syntax)
  }

  private mutating func add(_ tokens: [String]) {
    let first = (tokens: syntax.tokens.count, words: syntax.words.count)
    for token in tokens {
      let sides = token.split(separator: "=", maxSplits: 1).map(String.init)
      let words = sides[sides.count - 1].split(separator: "+").map { $0.split(separator: "/") }
      let surface = sides.count == 1 ? String(words[0][0]) : sides[0]
      let range = find(surface)
      let start = Int32(syntax.words.count)
      let spells = words.map { $0[0] }.joined() == surface
      var next = range.lowerBound
      for word in words {
        let length = spells ? word[0].utf8.count : range.count
        let head = Int32(word[2]) ?? 0
        syntax.words.append(
          Word(
            start: Int32(next), length: Int32(length), ownForm: spells ? nil : String(word[0]),
            lemma: word[0].lowercased(), tag: UniversalTag(label: word[1]) ?? .other,
            head: head == 0 ? -1 : head - 1 + Int32(first.words), relation: String(word[3])))
        if spells { next += length }
      }
      syntax.tokens.append(
        SurfaceToken(
          start: Int32(range.lowerBound), length: Int32(range.count),
          words: start..<Int32(syntax.words.count)))
    }
    syntax.sentences.append(
      Sentence(
        tokens: first.tokens..<syntax.tokens.count, words: first.words..<syntax.words.count))
  }

  private mutating func find(_ surface: String) -> Range<Int> {
    let bytes = Array(text.utf8)
    let form = Array(surface.utf8)
    while !bytes[place...].starts(with: form) { place += 1 }
    defer { place += form.count }
    return place..<(place + form.count)
  }
}
