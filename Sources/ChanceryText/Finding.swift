/// Something wrong or uncertain that was seen in an article: damage, a guess, a contradiction.
///
/// A finding never stops the work. It says where, what, and in one plain sentence why a reader
/// should know.
public struct Finding: Hashable, Sendable {
  /// The kind of thing seen; the raw values are the `code` of the record format.
  public struct Code: Hashable, Sendable, RawRepresentable {
    /// The code as a record prints it, in lower case with hyphens.
    public let rawValue: String
    /// Makes a code; a stage declares its own beside the rule that raises it.
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  /// What was seen.
  public let code: Code
  /// Where, in bytes of the source text; empty at 0 when the whole article is meant.
  public let range: SourceRange
  /// One sentence for the reader; it may hold words of the article and is escaped when printed.
  public let message: String

  /// Makes a finding.
  public init(_ code: Code, at range: SourceRange, _ message: String) {
    self.code = code
    self.range = range
    self.message = message
  }
}

extension Finding: Comparable {
  /// Orders by place, then by code, then by message.
  public static func < (left: Finding, right: Finding) -> Bool {
    (left.range, left.code.rawValue, left.message)
      < (right.range, right.code.rawValue, right.message)
  }
}
