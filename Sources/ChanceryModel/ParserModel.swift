public import ChanceryText

/// A trained parser: from the forms of sentences to tags, lemmas, trees and names.
///
/// A model holds no state of a call; one serves all threads.
///
/// ```swift
/// let model = try ParserModel(ModelFile(path: "default.model"), lexicon: nil)
/// model.parse([["Le", "port", "rouvre", "."]], language: "fr")[0].words[2].head   // -1
/// ```
public final class ParserModel: Sendable {
  /// A bundle that a word can have: its tag and its features as CoNLL-U writes them.
  public struct Bundle: Hashable, Sendable {
    /// The part of speech: `NOUN`.
    public let tag: String
    /// The features, `Gender=Masc|Number=Sing`; empty where there is none.
    public let features: String
  }

  /// What is found out about a word.
  public struct Word: Hashable, Sendable {
    /// Its place in ``ParserModel/bundles``.
    public let bundle: Int
    /// The word of the sentence that it hangs on; -1 for the root.
    public let head: Int
    /// Its place in ``ParserModel/relations``.
    public let relation: Int
    /// The form of the dictionary.
    public let lemma: String
  }

  /// A name: words of a sentence.
  public struct Name: Hashable, Sendable {
    /// 0 a person, 1 an organisation, 2 a place, 3 anything else.
    public let kind: Int
    /// The words in the sentence; never empty.
    public let words: Range<Int>
    /// How sure the model is, from 0 to 1.
    public let confidence: Float
  }

  /// What is found out about a sentence.
  public struct Sentence: Hashable, Sendable {
    /// Its words in order; exactly one is the root, unless the sentence is empty.
    public let words: [Word]
    /// Its names in order; they share no word.
    public let names: [Name]
  }

  /// The languages that the model was trained on.
  public let languages: [LanguageCode]
  /// What words can be.
  public let bundles: [Bundle]
  /// How words can hang on one another.
  public let relations: [String]

  let words: WordReader
  let encoder: any Encoder
  let heads: Heads
  /// For each language what its words can be, of relations all but the root's; never empty.
  let allowed: [(bundles: GroupChooser, relations: GroupChooser)]
  /// The place of the relation `root`, where there is one.
  let root: Int?
  let scripts: [LemmaScript?]
  let lexicon: Lexicon?
  /// A model whose opinion counts too.
  let second: ParserModel?

  /// Sentences are computed together until they have this many words.
  static let batch = 768
  /// How much the opinion of a second model counts; the best of .2, .35 and .5 on Sequoia dev lay between the
  /// first two.
  static let secondShare: Float = 0.3
  /// A longer sentence is parsed in parts.
  static let longest = 256

  /// Reads a model.
  ///
  /// - Parameters:
  ///   - file: A model that `make models` wrote.
  ///   - lexicon: Lemmas of known forms and what forms can be: the one that the model was trained with;
  ///     `nil` leaves all lemmas to the network.
  ///   - second: A model with the same labels, whose opinion of tags, arcs and relations counts too; it
  ///     adds its own time.
  /// - Throws: ``ModelError`` when an entry is missing or does not fit.
  /// - Complexity: O(size of the network): its matrices are unpacked.
  public init(
    _ file: ModelFile, lexicon: Lexicon?, second: ParserModel? = nil
  ) throws(ModelError) {
    let configuration = try Configuration(file)
    let names = try file.lines("languages")
    languages = names.map { LanguageCode(rawValue: $0) }
    relations = try file.lines("relations")
    root = relations.firstIndex(of: "root")
    scripts = try file.lines("scripts").map { LemmaScript($0) }
    bundles = try file.lines("bundles").map { line in
      let cut = line.firstIndex(of: "|") ?? line.endIndex
      let features = String(line[cut...].dropFirst())
      return Bundle(tag: String(line[..<cut]), features: features == "_" ? "" : features)
    }
    words = try WordReader(file, configuration, lexicon: lexicon)
    switch try configuration.value("kind") {
    case "network": encoder = try NetworkEncoder(file, configuration, words)
    case "transformer": encoder = try TransformerEncoder(file, configuration, words)
    default:
      throw .entry(name: file.name, entry: "configuration", problem: "names no known network")
    }
    heads = try Heads(
      file, width: encoder.width, languages: names,
      sizes: .init(bundles: bundles.count, scripts: scripts.count, relations: relations.count))
    let tags = bundles.map(\.tag)
    let types = relations.map { String($0.prefix { $0 != ":" }) }
    var allowed: [(bundles: GroupChooser, relations: GroupChooser)] = []
    for name in names {
      let bundles = try Self.choices(file, "allowed.bundles.\(name)", below: bundles.count)
      let relations = try Self.choices(
        file, "allowed.relations.\(name)", below: relations.count, except: root)
      allowed.append(
        (
          GroupChooser(bundles) { tags[$0] }, GroupChooser(relations) { types[$0] }
        ))
    }
    self.allowed = allowed
    self.lexicon = lexicon
    self.second = second
    if let second,
      second.bundles != bundles || second.relations != relations
        || second.languages != languages
    {
      throw .entry(name: file.name, entry: "bundles", problem: "are not those of the second model")
    }
  }

  private static func choices(
    _ file: ModelFile, _ entry: String, below limit: Int, except hidden: Int? = nil
  ) throws(ModelError) -> [Int] {
    let found = try file.integers(entry).map { Int($0) }.filter { $0 != hidden }
    guard !found.isEmpty, found.allSatisfy({ 0..<limit ~= $0 }) else {
      throw .entry(name: file.name, entry: entry, problem: "names labels that are not there")
    }
    return found
  }

  /// Parses sentences.
  ///
  /// What comes out for a sentence depends on it alone, not on those beside it.
  ///
  /// - Parameters:
  ///   - sentences: The forms of their words.
  ///   - language: The language of all of them; one that the model does not know is read as the first.
  /// - Returns: One result a sentence, in order; an empty one for an empty sentence.
  /// - Complexity: O(number of words).
  public func parse(_ sentences: [[String]], language: LanguageCode) -> [Sentence] {
    let place = languages.firstIndex(of: language) ?? 0
    var found: [Sentence] = []
    found.reserveCapacity(sentences.count)
    var batch: [[String]] = []
    var size = 0
    func flush() {
      if !batch.isEmpty { found += Batch(self, batch, place).sentences() }
      (batch, size) = ([], 0)
    }
    for sentence in sentences {
      // A sentence in parts flushes too, or it would come out before those that wait.
      if size + sentence.count > Self.batch || sentence.count > Self.longest { flush() }
      if sentence.count > Self.longest {
        found.append(inParts(sentence, place))
      } else {
        batch.append(sentence)
        size += sentence.count
      }
    }
    flush()
    return found
  }

  /// Parses a sentence that is too long in parts; the root of a part hangs on that of the part before.
  private func inParts(_ sentence: [String], _ language: Int) -> Sentence {
    let parts = stride(from: 0, to: sentence.count, by: Self.longest).map {
      Array(sentence[$0..<min($0 + Self.longest, sentence.count)])
    }
    let link = relations.firstIndex(of: "parataxis") ?? 0
    var words: [Word] = []
    var names: [Name] = []
    var root = -1
    for part in parts.flatMap({ Batch(self, [$0], language).sentences() }) {
      let start = words.count
      for word in part.words {
        let isRoot = word.head < 0
        words.append(
          Word(
            bundle: word.bundle, head: isRoot ? root : word.head + start,
            relation: isRoot && root >= 0 ? link : word.relation, lemma: word.lemma))
      }
      root = start + (part.words.firstIndex { $0.head < 0 } ?? 0)
      names += part.names.map {
        Name(
          kind: $0.kind, words: $0.words.lowerBound + start..<$0.words.upperBound + start,
          confidence: $0.confidence)
      }
    }
    return Sentence(words: words, names: names)
  }
}
