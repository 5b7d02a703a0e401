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
  private let file: ModelFile

  /// Finds the entries under `heads.`; the biases that depend on the language are `NAME.bias.LANGUAGE`.
  init(_ file: ModelFile, width: Int, languages: [String]) throws(ModelError) {
    self.file = file
    func each(_ name: String) throws(ModelError) -> [Linear] {
      var found: [Linear] = []
      for language in languages {
        let layer = try Linear(file, "heads." + name, bias: "heads.\(name).bias.\(language)")
        guard layer.inputs == width else {
          throw .entry(name: file.name, entry: "heads." + name, problem: "has another width")
        }
        found.append(layer)
      }
      return found
    }
    bundle = try each("bundle")
    lemma = try each("lemma")
    name = try each("name")
    arcDependent = try each("arc_dependent")
    arcHead = try each("arc_head")
    relationDependent = try each("relation_dependent")
    relationHead = try each("relation_head")
    arc = try Linear(file, "heads.arc")
    relation = try Linear(file, "heads.relation")
    guard let head = arcHead.first, let related = relationHead.first,
      arc.inputs == arcDependent[0].outputs, arc.outputs == head.outputs,
      relation.inputs == related.outputs, relationDependent[0].outputs == related.outputs
    else { throw .entry(name: file.name, entry: "heads", problem: "do not fit together") }
    arcRoot = try file.floats("heads.arc_root", count: head.outputs).baseAddress!
    relationRoot = try file.floats("heads.relation_root", count: related.outputs).baseAddress!
  }

  /// Scores of the bundles of tag and features.
  func bundles(_ states: Rows, _ language: Int) -> Rows { bundle[language].apply(states) }

  /// Scores of the lemma scripts.
  func lemmas(_ states: Rows, _ language: Int) -> Rows { lemma[language].apply(states) }

  /// Scores of the labels of names.
  func names(_ states: Rows, _ language: Int) -> Rows { name[language].apply(states) }

  /// Scores of arcs: for each sentence, word by word, to the root and to each word.
  func arcs(_ states: Rows, _ sentences: [Range<Int>], _ language: Int) -> [Rows] {
    let dependents = arcDependent[language].apply(states)
    ck_gelu(dependents.start, dependents.count * dependents.width)
    let heads = arcHead[language].apply(states)
    ck_gelu(heads.start, heads.count * heads.width)
    let turned = arc.apply(dependents)
    return sentences.map { sentence in
      let count = sentence.count
      let scores = Rows(count: count, width: count + 1)
      guard count > 0 else { return scores }
      let from = turned[sentence.lowerBound]
      ck_products(from, count, arcRoot, 1, turned.width, scores.start, count + 1)
      ck_products(
        from, count, heads[sentence.lowerBound], count, turned.width, scores.start + 1, count + 1)
      for word in 0..<count { scores[word][word + 1] = -1e9 }
      return scores
    }
  }

  /// Scores of the relations of words to their heads.
  ///
  /// - Parameter heads: For each row of the states the row of its head, or -1 for the root.
  func relations(_ states: Rows, _ heads: [Int], _ language: Int) -> Rows {
    let x = relationDependent[language].apply(states)
    let head = relationHead[language].apply(states)
    for word in 0..<x.count {
      let row = x[word]
      let other = heads[word] < 0 ? relationRoot : UnsafePointer(head[heads[word]])
      for place in 0..<x.width { row[place] += other[place] }
    }
    ck_gelu(x.start, x.count * x.width)
    return relation.apply(x)
  }
}
