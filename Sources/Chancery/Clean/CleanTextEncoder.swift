public import ChanceryClean

/// Writes a clean article as a person reads it: plain text for a terminal or a file.
///
/// Control characters are shown as `\u{…}`.
public struct CleanTextEncoder: CleanEncoder {
  /// Makes an encoder.
  public init() {}

  /// The blocks, a blank line between them, two after the last.
  ///
  /// - Complexity: O(*n*) for an article of *n* bytes.
  public func bytes(of clean: CleanArticle) -> [UInt8] {
    Array((VisibleText.lines(clean.text) + "\n\n\n").utf8)
  }
}
