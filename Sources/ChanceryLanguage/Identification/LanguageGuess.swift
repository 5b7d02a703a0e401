public import ChanceryText

/// The language that a text seems to be written in.
///
/// ```swift
/// identifier.identify("Le ministre a présenté sa démission au président.").language  // fr
/// identifier.identify("12:30 – 14,7 %").language                                     // und
/// ```
public struct LanguageGuess: Hashable, Sendable {
  /// The language, or `LanguageCode.undetermined` for too little text or too narrow a margin.
  public let language: LanguageCode
  /// How sure that is: on running text, about the share of such guesses that are right.
  public let confidence: Confidence
  /// The language that comes next, or, when none was determined, the one that came nearest.
  public let runnerUp: LanguageCode

  /// Puts a guess together.
  public init(
    language: LanguageCode, confidence: Confidence,
    runnerUp: LanguageCode = .undetermined
  ) {
    self.language = language
    self.confidence = confidence
    self.runnerUp = runnerUp
  }

  /// What is said of a text that holds too little to judge by.
  public static let undetermined = LanguageGuess(language: .undetermined, confidence: 0.0)

  /// The same guess, or an undetermined one when it is not sure enough.
  func held(to floor: Double) -> LanguageGuess {
    guard language != .undetermined, confidence.value < floor else { return self }
    return LanguageGuess(language: .undetermined, confidence: confidence, runnerUp: language)
  }
}
