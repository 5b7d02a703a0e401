import ChanceryClean
import ChanceryTestSupport
import ChanceryText
import Testing

/// Cleans a text of the tests.
func cleaned(_ text: String, title: String? = nil) -> CleanArticle {
  Cleaner().clean(
    RawArticle(text: text, origin: .init(name: "test"), metadata: .init(title: title)))
}

/// The source text of a range.
func source(_ range: SourceRange, of article: CleanArticle) -> String {
  String(decoding: Array(article.raw.text.utf8)[range.range], as: UTF8.self)
}

/// Expects that a text's residue is what `⟦residue:…⟧` marks in it, and nothing else.
func expectResidue(
  _ marked: String, rule: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  let expected = MarkedText(marked)
  let article = cleaned(expected.text)
  let found = article.removals.map { source($0.range, of: article) }
  let bytes = Array(expected.text.utf8)
  let wanted = (expected.spans["residue"] ?? []).map { String(decoding: bytes[$0], as: UTF8.self) }
  #expect(found == wanted, sourceLocation: sourceLocation)
  if let rule, !wanted.isEmpty {
    #expect(article.removals.map(\.rule).contains(rule), sourceLocation: sourceLocation)
  }
}

/// Three paragraphs of an article, for a line to stand between.
let before = """
  Le conseil vote la taxe sur les quais

  Le conseil municipal a adopté mardi la taxe sur les quais. Elle entrera en vigueur en mai.

  Les pêcheurs ont manifesté devant la mairie dès huit heures du matin.


  """

let after = """


  La maire a promis de les recevoir avant la fin de la semaine prochaine.

  Une réunion est prévue vendredi avec les représentants du port de commerce.
  """
