/// The vocabulary that an element belongs to.
@frozen public enum HTMLNamespace: UInt8, Sendable {
  /// HTML itself.
  case html
  /// Drawings inside `<svg>`.
  case svg
  /// Formulas inside `<math>`.
  case mathML
}
