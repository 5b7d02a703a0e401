internal import ChanceryText

extension InputReader {
  /// The whole content as one JSON object.
  func document(_ source: ByteSource) -> IngestedItem {
    do throws(IngestProblem) {
      return try article(in: source.whole(limit: settings.maximumArticleBytes), line: nil)
    } catch {
      return setAside(error)
    }
  }

  /// Each line of the content as one JSON object.
  func readLines<Failure>(
    of source: ByteSource, _ receive: (IngestedItem) throws(Failure) -> Void
  ) throws(Failure) {
    var piece = source.head
    if piece.starts(with: [0xFF, 0xFE]) || piece.starts(with: [0xFE, 0xFF]) {
      return try receive(setAside(.linesNotInUTF8))
    }
    if piece.starts(with: [0xEF, 0xBB, 0xBF]) { piece.removeFirst(3) }
    guard !piece.isEmpty else { return try receive(setAside(.empty)) }
    var splitter = LineSplitter(limit: settings.maximumArticleBytes)
    func take(_ line: LineSplitter.Line) throws(Failure) {
      if let item = item(of: line) { try receive(item) }
    }
    while !piece.isEmpty {
      try piece.withUnsafeBufferPointer { (bytes) throws(Failure) in
        try splitter.take(bytes, take)
      }
      do throws(IngestProblem) {
        piece = try source.next()
      } catch {
        return try receive(setAside(error))
      }
    }
    try splitter.finish(take)
  }

  /// What a line gives; `nil` for a blank one.
  private func item(of line: LineSplitter.Line) -> IngestedItem? {
    guard let bytes = line.content else {
      return setAside(.tooLarge(limit: settings.maximumArticleBytes), line: line.number)
    }
    guard bytes.contains(where: { $0 > 0x20 }) else { return nil }
    do throws(IngestProblem) {
      return try article(in: bytes, line: line.number)
    } catch {
      return setAside(error, line: line.number)
    }
  }

  /// The article that a JSON object describes; bytes that are not UTF-8 are decoded by a guess.
  private func article(
    in bytes: UnsafeBufferPointer<UInt8>, line: Int?
  ) throws(IngestProblem) -> IngestedItem {
    if (try? UTF8Span(validating: bytes.span)) != nil {
      return .article(try ArticleRecord(bytes).article(from: origin(line)))
    }
    let decoded = try TextDecoder.decode(Array(bytes)[...])
    let record = try Array(decoded.text.utf8).withUnsafeBufferPointer {
      (text) throws(IngestProblem) in
      try ArticleRecord(text)
    }
    return .article(try record.article(from: origin(line), further: decoded.findings))
  }

  private func article(in bytes: [UInt8], line: Int?) throws(IngestProblem) -> IngestedItem {
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return try bytes.withUnsafeBufferPointer { (buffer) throws(IngestProblem) in
      try article(in: UnsafeBufferPointer(rebasing: buffer[mark...]), line: line)
    }
  }
}
