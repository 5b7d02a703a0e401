public import ChanceryClean
public import ChanceryLanguage
public import ChanceryText

/// What a CoNLL-U input gave.
public struct CoNLLUContent: Hashable, Sendable {
  /// The documents with a sentence that could be read, in order.
  public let documents: [CoNLLUDocument]
  /// Why each of the other sentences was set aside, in order.
  public let problems: [CoNLLUProblem]
}

/// A document in CoNLL-U as a text with tokens, sentences and words that are not analysed yet.
public struct CoNLLUDocument: Hashable, Sendable {
  /// The id that `# newdoc id` gives; `nil` where there is none.
  public let id: String?
  /// The line, from 1, of its first sentence that could be read.
  public let line: Int
  /// The text: the sentences in order, a blank between two unless the last token has
  /// `SpaceAfter=No`, a blank line before `# newpar`.
  public let text: String
  /// The tokens, sentences and words, with bytes of the text.
  public let syntax: Syntax
  /// The paragraphs as bytes of the text.
  public let paragraphs: [Range<Int>]
  /// What else each sentence held.
  public let notes: [CoNLLUNotes]

  /// The document as an article, its text the source, nothing left out.
  ///
  /// - Parameter origin: Where it was read from.
  /// - Returns: The article; without an id of its own it is named by its hash.
  /// - Complexity: O(*n*) for *n* bytes.
  public func article(from origin: RawArticle.Origin) -> CleanArticle {
    let raw = RawArticle(id: id, text: text, origin: origin)
    return CleanArticle(
      raw: raw, text: text, blocks: paragraphs.map { Block(.paragraph, at: $0) },
      map: TextMap(identityOver: text.utf8.count), removals: [], findings: [])
  }
}
