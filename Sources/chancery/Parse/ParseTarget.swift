internal import Chancery

/// Where parsed articles go.
protocol ParseTarget {
  /// Writes the next article.
  ///
  /// - Throws: ``CommandError`` when it cannot be written.
  mutating func take(_ article: AnalysedArticle) throws
}

/// The standard output, one article after another.
struct ParseStream: ParseTarget {
  let encoder: any SyntaxEncoder
  /// Whether a second article could not be told from the first.
  let holdsOne: Bool
  private var count = 0

  init(encoder: any SyntaxEncoder, holdsOne: Bool) {
    self.encoder = encoder
    self.holdsOne = holdsOne
  }

  mutating func take(_ article: AnalysedArticle) throws {
    count += 1
    if holdsOne, count > 1 { throw CommandError.needsFolder }
    Output.results.write(encoder.bytes(of: article))
    if let failure = Output.results.failure { throw failure }
  }
}
