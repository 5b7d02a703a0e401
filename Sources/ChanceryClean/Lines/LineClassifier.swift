internal import ChanceryText

/// Tells the lines of an article from what a scraper left around them, in any language.
///
/// Two small networks: the first looks at a line alone, the second at the line and at where it
/// stands among the others, as the first sees them. What it knows of words comes from the
/// `line-words.txt` of each language; everything else is shape and place.
///
/// A title is kept where it is the first line; further down, among menus, it is residue like them.
///
/// ```swift
/// let classifier = try LineClassifier(model: file.bytes)
/// let verdicts = classifier.verdicts(on: lines, in: text)
/// verdicts.map(\.isResidue)
/// ```
public struct LineClassifier: Sendable {
  private let model: LineModel
  private let words: WordClassTable

  /// Reads the model.
  ///
  /// - Parameter bytes: The whole file; not used after the call.
  /// - Throws: ``LineModelError`` when it is not a whole model for this version.
  /// - Complexity: O(*n*).
  public init(model bytes: UnsafeBufferPointer<UInt8>) throws(LineModelError) {
    model = try LineModel(bytes)
    words = .embedded
  }

  /// The classifier with the model that is built in, read once.
  public static let embedded: LineClassifier = {
    guard let file = EmbeddedFile(named: "clean/lines") else {
      preconditionFailure("no embedded file clean/lines")
    }
    do { return try LineClassifier(model: file.bytes) } catch {
      preconditionFailure("the embedded file clean/lines: \(error)")
    }
  }()

  /// How sure the classifier is of each line that it is residue, 0…1.
  ///
  /// - Parameters:
  ///   - lines: The bytes of each line, in order, blank lines left out.
  ///   - text: The page in UTF-8.
  /// - Returns: A number for each line.
  /// - Complexity: O(bytes of the lines).
  public func residueProbabilities(
    of lines: [Range<Int>], in text: UnsafeBufferPointer<UInt8>
  ) -> [Float] {
    judge(lines, in: text) { probability, _ in probability }
  }

  /// What the classifier thinks of each line.
  ///
  /// Reasons are found for residue only and cost about as much as the verdict.
  ///
  /// - Parameters:
  ///   - lines: The bytes of each line, in order, blank lines left out.
  ///   - text: The page in UTF-8.
  /// - Returns: A verdict for each line.
  /// - Complexity: O(bytes of the lines).
  public func verdicts(
    on lines: [Range<Int>], in text: UnsafeBufferPointer<UInt8>
  ) -> [LineVerdict] {
    judge(lines, in: text) { probability, row in
      let isResidue = 1 - probability < model.threshold
      if !isResidue { return LineVerdict(residueProbability: probability, reason: nil) }
      let shares = model.place.shares(of: row, kinds: LineReason.kinds)
      return LineVerdict(
        residueProbability: probability, reason: LineReason(heaviestOf: shares, in: row))
    }
  }

  /// Judges the lines; `result` gets the probability of residue and the row of features.
  private func judge<Result>(
    _ lines: [Range<Int>], in text: UnsafeBufferPointer<UInt8>,
    _ result: (Float, UnsafePointer<Float>) -> Result
  ) -> [Result] {
    let page = LinePage(lines, in: text, words: words)
    var row = [Float](repeating: 0, count: model.place.inputs)
    var scratch = [Int32](repeating: 0, count: model.place.inputs)
    return row.withUnsafeMutableBufferPointer { row in
      scratch.withUnsafeMutableBufferPointer { scratch in
        guard let row = row.baseAddress, let scratch = scratch.baseAddress else { return [] }
        let article = lines.indices.map { line in
          page.writeLine(line, to: row)
          return logistic(model.line.logit(of: row, scratch: scratch))
        }
        let measures = page.measures(article)
        var places = PlaceFeatures(measures, lines: page.counts)
        return lines.indices.map { line in
          page.writeLine(line, to: row)
          places.write(line, to: row + LineFeatures.count)
          let probability = logistic(-model.place.logit(of: row, scratch: scratch))
          return result(probability, row)
        }
      }
    }
  }
}
