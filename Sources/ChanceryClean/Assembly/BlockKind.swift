/// Tells what a kept line is.
enum BlockKind {
  /// The kind of a line.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - isFirst: Whether no other kept line stands before it.
  ///   - next: The kept line after it.
  ///   - title: The headline that the input declares.
  ///   - page: The page.
  /// - Returns: The kind; a paragraph where nothing tells otherwise.
  static func of(
    _ line: Line, isFirst: Bool, next: Line?, title: String?, on page: Page
  ) -> Block.Kind {
    if let title, !title.isEmpty, page.bytes[line.range].elementsEqual(title.utf8) { return .title }
    if isListItem(line, on: page) { return .listItem }
    guard let next, line.words <= 40, !page.endsWithFullStop(line) || line.words <= 3,
      line.ending != .colon, line.ending != .comma
    else { return .paragraph }
    if isFirst { return title == nil ? .title : .heading }
    return line.words <= 12 && next.words >= 6 && line.start != .lower && !line.hasQuotationMark
      ? .heading : .paragraph
  }

  private static func isListItem(_ line: Line, on page: Page) -> Bool {
    let start = line.range.lowerBound
    if page.bytes[start] == UInt8(ascii: "*") { return true }
    return page.bytes[start] >= 0x80 && page.kind(at: start) == .divider
  }
}
