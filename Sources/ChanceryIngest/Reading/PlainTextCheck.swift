internal import ChanceryText

/// What every text must be before it becomes an article, wherever it came from.
enum PlainTextCheck {
  /// Makes sure that there is text and that it is no markup.
  ///
  /// - Throws: ``IngestProblem/empty`` or ``IngestProblem/refused(_:)``.
  static func check(_ text: String) throws(IngestProblem) {
    try checkThatThereIsText(text)
    switch Markup(text.utf8) {
    case .page: throw .refused(.html)
    case .feed: throw .refused(.feed)
    case .otherXML: throw .refused(.xml)
    case nil: break
    }
  }

  /// Makes sure that there is text.
  ///
  /// - Throws: ``IngestProblem/empty``.
  static func checkThatThereIsText(_ text: String) throws(IngestProblem) {
    guard text.utf8.contains(where: { $0 > 0x20 && $0 != 0x7F }) else { throw .empty }
  }

  /// A finding when the text holds NULs.
  ///
  /// - Complexity: O(*n*).
  static func findings(in text: String) -> [Finding] {
    guard let first = text.utf8.firstIndex(of: 0) else { return [] }
    let offset = text.utf8.distance(from: text.startIndex, to: first)
    let count = text.utf8.reduce(0) { $0 + ($1 == 0 ? 1 : 0) }
    return [
      Finding(
        .nul, at: SourceRange(offset..<offset + 1),
        "the text holds \(count) NUL characters, the first one here")
    ]
  }
}
