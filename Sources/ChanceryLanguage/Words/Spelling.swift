/// The habits of a language's spelling that are no lists.
public struct Spelling: Sendable, Hashable {
  /// What a hyphen between letters does.
  public enum Hyphen: Sendable, Hashable {
    /// It makes one word: « porte-parole ».
    case joins
    /// It is a sign between two: "well", "-", "known".
    case parts
  }

  /// What a hyphen between letters does.
  public var hyphen: Hyphen
  /// Whether a comma parts the whole from the fraction, « 2,5 »; otherwise it parts thousands.
  public var commaIsDecimal: Bool
  /// Whether an ordinary space parts thousands: « 10 000 ».
  public var spaceGroupsDigits: Bool
  /// Whether a hyphen or minus before a number belongs to it: « -2,5 ».
  public var minusJoinsNumber: Bool

  /// Puts the habits of a language together.
  public init(
    hyphen: Hyphen, commaIsDecimal: Bool, spaceGroupsDigits: Bool, minusJoinsNumber: Bool
  ) {
    self.hyphen = hyphen
    self.commaIsDecimal = commaIsDecimal
    self.spaceGroupsDigits = spaceGroupsDigits
    self.minusJoinsNumber = minusJoinsNumber
  }
}
