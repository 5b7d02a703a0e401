/// A syntactic word: a node of a dependency tree, with the bytes of the text that it stands for.
///
/// The French `du` is one token and two words, `de` and `le`; both have the range of the token and
/// a form of their own.
public struct Word: Hashable, Sendable {
  /// The first byte in the text that was parsed, in UTF-8.
  public let start: Int32
  /// The number of bytes.
  public let length: Int32
  /// The form, where the text does not have it: a part of a contraction.
  public let ownForm: String?
  /// The form that a dictionary lists: `vouloir` for `veulent`.
  public var lemma: String
  /// The part of speech.
  public var tag: UniversalTag
  /// The features as CoNLL-U writes them, `Gender=Fem|Number=Sing`; empty where there is none.
  public var features: String
  /// The place of the head among the words of the article; -1 for the root of a sentence.
  public var head: Int32
  /// The relation to the head: `nsubj`, `obl:arg`.
  public var relation: String

  /// Makes a word that is not analysed yet: a root without lemma, tag and features.
  public init(
    start: Int32, length: Int32, ownForm: String? = nil, lemma: String = "",
    tag: UniversalTag = .other, features: String = "", head: Int32 = -1, relation: String = "root"
  ) {
    self.start = start
    self.length = length
    self.ownForm = ownForm
    self.lemma = lemma
    self.tag = tag
    self.features = features
    self.head = head
    self.relation = relation
  }

  /// Its bytes in the text that was parsed.
  public var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
}

/// A token as the text writes it: one word, or several that are written as one.
public struct SurfaceToken: Hashable, Sendable {
  /// The first byte in the text that was parsed, in UTF-8.
  public let start: Int32
  /// The number of bytes.
  public let length: Int32
  /// Its words among those of the article; never empty.
  public let words: Range<Int32>

  /// Makes a token.
  ///
  /// - Precondition: It has a word.
  public init(start: Int32, length: Int32, words: Range<Int32>) {
    precondition(!words.isEmpty, "a token without a word")
    self.start = start
    self.length = length
    self.words = words
  }

  /// Its bytes in the text that was parsed.
  public var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
}
