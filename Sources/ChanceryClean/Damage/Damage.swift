internal import ChanceryText

/// Damage that was seen on a page.
struct Damage: Hashable, Sendable {
  /// What it is.
  let code: Finding.Code
  /// Where, in bytes of the page.
  let range: Range<Int>
  /// One sentence for the reader.
  let message: String
}
