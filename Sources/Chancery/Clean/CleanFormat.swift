public import ChanceryClean

/// The formats in which a clean article leaves the program.
public enum CleanFormat: String, Sendable, CaseIterable {
  /// Plain text: the blocks, a blank line between them, two between articles.
  case text
  /// CommonMark: headings, lists, quotations and tables as such.
  case markdown
  /// One JSON object a line and an article.
  case jsonl
  /// One HTML document of `<article>` elements, each block with its place in the source.
  case html

  /// The encoder of the format.
  ///
  /// - Parameter offsets: How offsets are counted.
  /// - Returns: An encoder.
  public func encoder(counting offsets: OffsetUnit = .codepoints) -> any CleanEncoder {
    switch self {
    case .text: CleanTextEncoder()
    case .markdown: CleanMarkdownEncoder()
    case .jsonl: CleanJSONEncoder(offsets: offsets)
    case .html: CleanHTMLEncoder(offsets: offsets)
    }
  }
}

/// A format in which clean articles leave the program, one after the other.
public protocol CleanEncoder: Sendable {
  /// What stands before the first article.
  var opening: [UInt8] { get }
  /// What stands after the last article.
  var closing: [UInt8] { get }

  /// What is printed for an article.
  ///
  /// - Complexity: O(*n*) for an article of *n* bytes.
  func bytes(of clean: CleanArticle) -> [UInt8]
}

extension CleanEncoder {
  /// Nothing.
  public var opening: [UInt8] { [] }
  /// Nothing.
  public var closing: [UInt8] { [] }
}
