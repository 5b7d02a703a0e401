/// What stands in one cell of an export.
public enum ExportValue: Hashable, Sendable {
  /// Nothing known.
  case none
  /// Text, perhaps from outside.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// A confidence, 0 to 1.
  case confidence(Double)

  /// A text, or nothing.
  public static func text(orNone text: String?) -> ExportValue {
    text.map(ExportValue.text) ?? .none
  }
}
