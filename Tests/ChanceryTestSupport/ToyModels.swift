/// Small models with random weights from a seed: they know nothing, but every part of them is there.
public enum ToyModels {
  /// The subword pieces of the toys; the first three are marks.
  public static let pieces = [
    "", "", "", "▁", "▁le", "▁la", "port", "a", "b", "c", "d", "e", "é", "l", "o", "p", "r", "t",
    ".",
    ",", "'", "1", "2",
  ]
  /// The bundles that a word can have.
  public static let bundles = ["DET|_", "NOUN|Gender=Masc|Number=Sing", "VERB|_", "PUNCT|_", "X|_"]
  /// The relations, the root's among them.
  public static let relations = ["det", "root", "nsubj", "parataxis", "punct"]
  /// The lemma scripts.
  public static let scripts = ["k-0+", "l-0+", "l-1+er", "l=être"]

  private static let width = 16
  private static let buckets = 32

  /// A parser of French and English over words.
  public static func network(seed: UInt64 = 1) -> ModelBytes {
    var weights = Weights(seed: seed)
    weights.network("1a2a", heads: 2, pieces: pieces.count, width: width, buckets: buckets)
    weights.model.text(
      "configuration", "kind=network\nwidth=\(width)\nheads=2\nblocks=1a2a\nbuckets=\(buckets)")
    finish(&weights)
    return weights.model
  }

  /// A parser of French and English over subwords.
  public static func transformer(seed: UInt64 = 1) -> ModelBytes {
    var weights = Weights(seed: seed)
    weights.matrix("transformer.words", pieces.count, width)
    weights.matrix("transformer.places", 300, width)
    weights.norm("transformer.norm", width)
    weights.model.floats("transformer.shares", [0.25, 0.75])
    for layer in 0..<2 {
      let name = "transformer.\(layer)."
      weights.linear(name + "inputs", 3 * width, width)
      weights.linear(name + "output", width, width)
      weights.norm(name + "attention_norm", width)
      weights.linear(name + "inner", 24, width)
      weights.linear(name + "outer", width, 24)
      weights.norm(name + "norm", width)
    }
    weights.model.text(
      "configuration", "kind=transformer\nwidth=\(width)\nheads=2\nlayers=2\nbuckets=0")
    finish(&weights)
    return weights.model
  }

  /// A network for sentence starts and contractions.
  public static func sentences(seed: UInt64 = 2) -> ModelBytes {
    var weights = Weights(seed: seed)
    weights.network("12", heads: 1, pieces: nil, width: width, buckets: buckets)
    weights.linear("heads.start", 2, width)
    weights.linear("heads.contraction", 2, width)
    weights.model.text(
      "configuration", "kind=sentences\nwidth=\(width)\nheads=1\nblocks=12\nbuckets=\(buckets)")
    weights.model.text("normal", normal)
    return weights.model
  }

  /// A lexicon: the place of a script in ``scripts`` for a language, a tag and a form in small letters;
  /// and what forms can be, as bits.
  public static func lexicon(
    _ entries: [(language: String, tag: String, form: String, script: UInt16)],
    classes: [(form: String, mask: UInt16)] = []
  ) -> ModelBytes {
    var model = ModelBytes()
    add(
      entries.map { (hash("\($0.language)\t\($0.tag)\t\($0.form)"), $0.script) },
      as: ("lexicon.keys", "lexicon.scripts"), to: &model)
    add(
      classes.map { (hash($0.form), $0.mask) }, as: ("classes.keys", "classes.masks"), to: &model)
    model.text("scripts", scripts.joined(separator: "\n"))
    return model
  }

  /// Adds a table from hashes to numbers of 16 bits, of which two share an integer.
  private static func add(
    _ rows: [(UInt32, UInt16)], as names: (keys: String, values: String), to model: inout ModelBytes
  ) {
    let rows = rows.sorted { $0.0 < $1.0 }
    let numbers = rows.map { UInt32($0.1) } + [0]
    model.integers(names.keys, rows.map { Int32(bitPattern: $0.0) })
    model.integers(
      names.values,
      stride(from: 0, to: rows.count, by: 2).map {
        Int32(bitPattern: numbers[$0] | numbers[$0 + 1] << 16)
      })
  }

  private static let normal = "’\t'\n…\t...\n\u{A0}\t \nﬁ\tfi"

  /// The heads, words and labels of a parser.
  private static func finish(_ weights: inout Weights) {
    for (name, outputs) in [
      ("bundle", bundles.count), ("lemma", scripts.count), ("name", 9), ("arc_dependent", 8),
      ("arc_head", 8), ("relation_dependent", 6), ("relation_head", 6),
    ] {
      weights.matrix("heads." + name, outputs, width)
      for language in ["fr", "en"] { weights.floats("heads.\(name).bias.\(language)", outputs) }
    }
    weights.linear("heads.arc", 8, 8)
    weights.linear("heads.relation", relations.count, 6)
    weights.floats("heads.arc_root", 8)
    weights.floats("heads.relation_root", 6)
    weights.model.text("pieces", pieces.joined(separator: "\n"))
    weights.model.floats("pieces.score", pieces.indices.map { -Float($0) / 4 })
    weights.model.text("normal", normal)
    weights.model.text("bundles", bundles.joined(separator: "\n"))
    weights.model.text("relations", relations.joined(separator: "\n"))
    weights.model.text("scripts", scripts.joined(separator: "\n"))
    weights.model.text("languages", "fr\nen")
    for language in ["fr", "en"] {
      weights.model.integers("allowed.bundles.\(language)", [0, 1, 2, 3])
      weights.model.integers("allowed.relations.\(language)", [0, 1, 2, 3])
    }
  }

  /// The 32-bit FNV-1a hash of a text.
  private static func hash(_ text: String) -> UInt32 {
    text.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }
}

/// A model that is being filled with random weights.
private struct Weights {
  var model = ModelBytes()
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func floats(_ name: String, _ count: Int, around middle: Float = 0) {
    model.floats(
      name, (0..<count).map { _ in middle + .random(in: -0.5...0.5, using: &generator) })
  }

  mutating func matrix(_ name: String, _ rows: Int, _ columns: Int) {
    let values = (0..<rows * columns).map { _ in Int8.random(in: -127...127, using: &generator) }
    model.matrix(name + ".weight", rows: rows, columns: columns, values)
    model.floats(
      name + ".scale", (0..<rows).map { _ in .random(in: 0.001...0.006, using: &generator) })
  }

  mutating func linear(_ name: String, _ rows: Int, _ columns: Int) {
    matrix(name, rows, columns)
    floats(name + ".bias", rows)
  }

  mutating func norm(_ name: String, _ width: Int) {
    floats(name + ".weight", width, around: 1)
    floats(name + ".bias", width)
  }

  mutating func network(_ blocks: String, heads: Int, pieces: Int?, width: Int, buckets: Int) {
    if let pieces { matrix("network.pieces", pieces, width) }
    matrix("network.letters", buckets, width)
    norm("network.norm", width)
    for (place, block) in blocks.enumerated() {
      let name = "network.\(place)."
      norm(name + "norm", width)
      if block == "a" {
        linear(name + "inputs", 3 * width, width)
        linear(name + "output", width, width)
        floats(name + "distance", heads * 33)
      } else {
        linear(name + "inputs", 2 * width, 3 * width)
      }
    }
  }
}
