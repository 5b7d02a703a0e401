internal import ChanceryText
internal import Glibc

/// Tells the language of a text: by its script, then by letters, then by hashed n-grams.
///
/// Latin letters go to a multinomial logistic regression over n-grams of 2 to 4 letters and whole
/// words (feature hashing after Weinberger et al., 2009). Greek, Hebrew, Thai and their like are
/// settled by the script, Cyrillic and Arabic by the letters that only some languages have.
///
/// ```swift
/// let identifier = try LanguageIdentifier.builtIn()
/// identifier.identify("The minister has resigned, his office said.").language  // en
/// ```
public struct LanguageIdentifier: Sendable {
  /// A guess less sure than this is given as undetermined.
  public static let leastConfidence = 0.5
  /// A text in Latin letters with fewer words than this is undetermined.
  public static let fewestWords = 3
  /// A text in other letters with fewer than this is undetermined.
  public static let fewestLetters = 6

  private let model: IdentificationModel

  /// Reads a model.
  ///
  /// - Parameter model: The bytes of a file made by `Training/language/train.py`. They are copied.
  /// - Throws: ``LanguageModelError`` when they are not such a file, or a damaged one.
  /// - Complexity: O(*n*), half a millisecond.
  public init(model: UnsafeBufferPointer<UInt8>) throws(LanguageModelError) {
    self.model = try IdentificationModel(model)
  }

  /// An identifier with the model that is built into the program.
  ///
  /// - Returns: A new identifier; keep it, as reading the model takes half a millisecond.
  /// - Throws: ``LanguageModelError`` when the program was built without its model.
  public static func builtIn() throws(LanguageModelError) -> LanguageIdentifier {
    guard let file = EmbeddedFile(named: "language/identification") else {
      throw .missing(kind: IdentificationModel.kind)
    }
    return try LanguageIdentifier(model: file.bytes)
  }

  /// Tells the language of a text.
  ///
  /// - Parameter text: Any text; an empty one is undetermined.
  /// - Returns: As ``identify(_:)-(Span<UInt8>)`` does.
  public func identify(_ text: some StringProtocol) -> LanguageGuess {
    var text = String(text)
    return text.withUTF8 { identify($0.span) }
  }

  /// Tells the language of a text.
  ///
  /// A short text is read whole. Of a longer one eight windows are read, evenly spread, so that the
  /// cost is bounded and a teaser in another language counts for no more than its share.
  ///
  /// - Parameter utf8: UTF-8; bytes that are not are passed over.
  /// - Returns: The language that most words speak for, never one with a confidence under
  ///   ``leastConfidence``.
  /// - Complexity: O(*n*) up to 2,400 bytes, constant above.
  public func identify(_ utf8: borrowing Span<UInt8>) -> LanguageGuess {
    var scan = TextScan()
    for range in TextSample.ranges(of: utf8) {
      model.rows.withUnsafeBufferPointer { scan.read(range, in: utf8, rows: $0) }
    }
    guard let main = scan.census.main else { return .undetermined }
    let guess = guess(of: scan, in: main.script, letters: main.letters, share: main.share)
    return guess.held(to: Self.leastConfidence)
  }

  private func guess(
    of scan: TextScan, in script: Script, letters: Int, share: Double
  ) -> LanguageGuess {
    if script == .latin { return latinGuess(of: scan, share: share) }
    guard letters >= Self.fewestLetters else { return .undetermined }
    if let usual = script.usualLanguage {
      return LanguageGuess(
        language: LanguageCode(rawValue: usual.tag),
        confidence: Confidence(usual.confidence * share))
    }
    let profiles = script == .arabic ? LetterProfile.arabic : LetterProfile.cyrillic
    let best = LetterProfile.best(of: profiles, in: scan.census)
    return LanguageGuess(
      language: LanguageCode(rawValue: best.language), confidence: Confidence(best.fit * share))
  }

  private func latinGuess(of scan: TextScan, share: Double) -> LanguageGuess {
    guard scan.tally.words >= Self.fewestWords else { return .undetermined }
    let scores = model.scores(of: scan.tally)
    let order = scores.indices.sorted { (scores[$0], $1) > (scores[$1], $0) }
    let top = scores[order[0]]
    let sum = scores.reduce(0) { $0 + exp(Double($1 - top)) }
    return LanguageGuess(
      language: LanguageCode(rawValue: model.languages[order[0]]),
      confidence: Confidence(share / sum),
      runnerUp: LanguageCode(rawValue: model.languages[order[1]]))
  }
}

extension IdentificationModel {
  /// The score of each language, as a logarithm up to a constant.
  ///
  /// Sums are divided by the root of the number of n-grams, as in training: neighbours say much the
  /// same, so that evidence grows more slowly than the text.
  func scores(of tally: NGramTally) -> [Float] {
    let sums = tally.sums
    let unit = scale / Float(max(1, tally.grams)).squareRoot()
    return languages.indices.map { Float(sums[$0]) * unit + bias[$0] }
  }
}
