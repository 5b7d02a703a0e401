internal import CKernels

/// What is read off the states of words: tags, lemmas, names, arcs and relations.
final class Heads: Sendable {
  private let bundle: [Linear]
  private let lemma: [Linear]
  private let name: [Linear]
  private let arcDependent: [Linear]
  private let arcHead: [Linear]
  private let arc: Linear
  private let relationDependent: [Linear]
  private let relationHead: [Linear]
  private let relation: Linear
  private nonisolated(unsafe) let arcRoot: UnsafePointer<Float>
  private nonisolated(unsafe) let relationRoot: UnsafePointer<Float>
  /// What the vectors of the roots point into.
  private let file: ModelFile

  /// How many labels the heads must choose from.
  struct Sizes {
    let bundles: Int
    let scripts: Int
    let relations: Int
  }

  /// Finds the entries under `heads.`; the biases that depend on the language are `NAME.bias.LANGUAGE`.
  init(
    _ file: ModelFile, width: Int, languages: [String], sizes: Sizes
  ) throws(ModelError) {
    self.file = file
    func each(_ name: String, outputs: Int? = nil) throws(ModelError) -> [Linear] {
      try Self.each(file, "heads." + name, languages, width, outputs)
    }
    bundle = try each("bundle", outputs: sizes.bundles)
    lemma = try each("lemma", outputs: sizes.scripts)
    name = try each("name")
    arcDependent = try each("arc_dependent")
    arc = try Linear(file, "heads.arc")
    arcHead = try each("arc_head", outputs: arc.outputs)
    relation = try Linear(file, "heads.relation")
    relationDependent = try each("relation_dependent", outputs: relation.inputs)
    relationHead = try each("relation_head", outputs: relation.inputs)
    guard arcDependent.allSatisfy({ [arc] in $0.outputs == arc.inputs }),
      relation.outputs == sizes.relations, name.allSatisfy({ $0.outputs % 2 == 1 })
    else { throw .entry(name: file.name, entry: "heads", problem: "do not fit together") }
    arcRoot = try file.floats("heads.arc_root", count: arc.outputs)
    relationRoot = try file.floats("heads.relation_root", count: relation.inputs)
  }

  /// A layer for each language; they share their weights.
  private static func each(
    _ file: ModelFile, _ name: String, _ languages: [String], _ width: Int, _ outputs: Int?
  ) throws(ModelError) -> [Linear] {
    var found: [Linear] = []
    for language in languages {
      let bias = "\(name).bias.\(language)"
      if let first = found.first {
        found.append(try Linear(first, bias: bias))
        continue
      }
      let layer = try Linear(file, name, bias: bias)
      guard layer.inputs == width, outputs == nil || layer.outputs == outputs else {
        throw .entry(name: file.name, entry: name, problem: "has another width")
      }
      found.append(layer)
    }
    return found
  }

  /// Scores of the bundles of tag and features.
  func bundles(_ states: Rows, _ language: Int) -> Rows { bundle[language].apply(states) }

  /// Scores of the lemma scripts.
  func lemmas(_ states: Rows, _ language: Int) -> Rows { lemma[language].apply(states) }

  /// Scores of the labels of names.
  func names(_ states: Rows, _ language: Int) -> Rows { name[language].apply(states) }

  /// Scores of arcs: for each sentence, word by word, to the root and to each word.
  ///
  /// - Complexity: O(square of the longest sentence · words).
  func arcs(_ states: Rows, _ sentences: [Range<Int>], _ language: Int) -> [Rows] {
    let dependents = arcDependent[language].apply(states)
    dependents.gelu()
    let heads = arcHead[language].apply(states)
    heads.gelu()
    let turned = arc.apply(dependents)
    return withExtendedLifetime((self, turned, heads)) {
      sentences.map { sentence in
        let count = sentence.count
        let scores = Rows(count: count, width: count + 1)
        guard count > 0 else { return scores }
        let from = turned[sentence.lowerBound]
        ck_products(from, count, arcRoot, 1, turned.width, scores.start, count + 1)
        ck_products(
          from, count, heads[sentence.lowerBound], count, turned.width, scores.start + 1,
          count + 1)
        for word in 0..<count { scores[word][word + 1] = -1e9 }
        return scores
      }
    }
  }

  /// Scores of the relations of words to their heads.
  ///
  /// - Parameters:
  ///   - states: The states of the words.
  ///   - heads: For each row of the states the row of its head, or -1 for the root.
  ///   - language: The place of the language.
  /// - Returns: For each word a score of each relation.
  func relations(_ states: Rows, _ heads: [Int], _ language: Int) -> Rows {
    let x = relationDependent[language].apply(states)
    let head = relationHead[language].apply(states)
    withExtendedLifetime((self, x, head)) {
      for word in 0..<x.count {
        let other = heads[word] < 0 ? relationRoot : UnsafePointer(head[heads[word]])
        ck_add_scaled(x[word], other, 1, x.width)
      }
    }
    x.gelu()
    return relation.apply(x)
  }
}
