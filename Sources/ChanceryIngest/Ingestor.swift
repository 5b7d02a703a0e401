/// Reads articles from files, folders and standard input, decoding each once.
///
/// Plain text is one article a file, and so is a web page. A line of JSON is one article, with `text`
/// or `html` and, where known, `id`, `title`, `url`, `published`, `language`, `authors`, `site` and
/// `retrieved`; other members are passed over. Feeds give an article an entry, web archives an article a
/// page; what is compressed is unpacked on the way. Whatever cannot be used is set aside with the
/// reason, and the rest goes on.
///
/// ```swift
/// Ingestor().ingest(.path("articles/")) { item in
///   switch item {
///   case .article(let article): print(article.id)
///   case .setAside(let input): print(input.origin.label, input.reason)
///   case .passedOver(let records): print(records.origin.label, records.total)
///   }
/// }
/// ```
///
/// Items come in the order of names, by their bytes, then of lines, records and entries. Memory does not
/// grow with the size of a file: one article is held at a time, of an archive one record and the
/// last pages that others may refer to, within the limits of ``settings-swift.property``.
public struct Ingestor: Sendable {
  /// What was set.
  public let settings: Settings

  /// Makes an ingestor.
  ///
  /// - Parameter settings: The size limit and the format.
  public init(settings: Settings = Settings()) { self.settings = settings }

  /// Reads inputs as a command line names them, one after another.
  ///
  /// - Parameters:
  ///   - paths: Files and folders; `-` is standard input.
  ///   - receive: Takes the items. What it throws ends the reading.
  /// - Throws: What `receive` throws, and nothing else.
  public func ingest<Failure>(
    paths: [String], _ receive: (IngestedItem) throws(Failure) -> Void
  ) throws(Failure) {
    for path in paths { try ingest(path == "-" ? .standardInput : .path(path), receive) }
  }

  /// Reads an input to its end.
  ///
  /// - Parameters:
  ///   - input: A file, a folder, standard input or bytes.
  ///   - receive: Takes the items one after another. What it throws ends the reading.
  /// - Throws: What `receive` throws, and nothing else.
  /// - Complexity: O(*n*) in the bytes; memory is bounded by the size limit.
  public func ingest<Failure>(
    _ input: IngestInput, _ receive: (IngestedItem) throws(Failure) -> Void
  ) throws(Failure) {
    switch input.source {
    case .path(let root):
      var walk = FileWalk(root)
      while let step = walk.next() { try ingest(step, receive) }
    case .standardInput:
      let reader = InputReader(name: "stdin", ending: "", settings: settings)
      try reader.read(from: OpenFile(borrowing: 0).read(atMost:), receive)
    case .memory(let bytes, let name, let charset):
      let reader = InputReader(
        name: name.label, ending: name.pathExtension, settings: settings, charset: charset)
      var rest = bytes[...]
      try reader.read(
        from: { count in
          defer { rest = rest.dropFirst(count) }
          return Array(rest.prefix(count))
        }, places: RandomBytes(bytes), receive)
    }
  }

  private func ingest<Failure>(
    _ step: FileWalk.Step, _ receive: (IngestedItem) throws(Failure) -> Void
  ) throws(Failure) {
    switch step {
    case .problem(let path, let problem):
      let reader = InputReader(name: path.label, ending: "", settings: settings)
      try receive(reader.setAside(problem))
    case .file(let path):
      let reader = InputReader(name: path.label, ending: path.pathExtension, settings: settings)
      let file: OpenFile
      do throws(IngestProblem) {
        file = try OpenFile(path)
      } catch {
        return try receive(reader.setAside(error))
      }
      try reader.read(from: file.read(atMost:), places: RandomBytes(file), receive)
    }
  }
}
