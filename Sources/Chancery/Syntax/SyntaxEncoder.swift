/// A format in which the syntax of an article leaves the program.
public protocol SyntaxEncoder: Sendable {
  /// What is printed for an article.
  ///
  /// - Complexity: O(*n* log *p*) for an analysis of *n* bytes over a map of *p* pieces.
  func bytes(of article: AnalysedArticle) -> [UInt8]

  /// The files that stand for an article in a folder.
  func files(of article: AnalysedArticle) -> [SyntaxFile]
}

/// A file of an article: its content, and the ending of its name.
public struct SyntaxFile: Hashable, Sendable {
  /// The ending without a dot: `conllu`.
  public let ending: String
  /// The content.
  public let bytes: [UInt8]

  /// Makes a file.
  public init(ending: String, bytes: [UInt8]) {
    self.ending = ending
    self.bytes = bytes
  }
}
