/// Reads a web archive record by record: WARC 0.17 to 1.1 (ISO 28500) and the older ARC 1.0 and 2.0.
///
/// One record is held at a time. Where a record is damaged, the next one is looked for: a line that
/// begins with `WARC/`, in ARC one that has the form of a record's first line.
///
/// ```swift
/// var reader = WARCReader(ArchiveStream(plain: file.read(atMost:)), limits: limits)
/// while let step = try reader.next() {
///   if case .record(let record) = step { print(record.label, record.target ?? "") }
/// }
/// ```
struct WARCReader {
  /// What comes next in an archive.
  enum Step {
    /// A record.
    case record(WARCRecord)
    /// Something that cannot be read, and what it is called within the file.
    case problem(label: String, IngestProblem)
  }

  /// How much of a record is held.
  struct Limits: Hashable {
    /// The most bytes of a header, also of the HTTP header in the content.
    var header: Int
    /// The most bytes of a content.
    var block: Int
  }

  /// The unpacked archive.
  let stream: ArchiveStream
  /// What was set.
  let limits: Limits
  /// Whether it is of the older format.
  let isARC: Bool
  /// Whether the next record has to be looked for.
  var isLost = false

  /// Begins at the first record.
  ///
  /// - Parameters:
  ///   - stream: The unpacked archive.
  ///   - limits: How much of a record is held.
  /// - Throws: What reading throws.
  init(_ stream: ArchiveStream, limits: Limits) throws(IngestProblem) {
    self.stream = stream
    self.limits = limits
    _ = try stream.ready(16)
    isARC = Self.isARC(stream.bytes)
  }

  /// Whether a file with these first bytes is a web archive.
  static func isArchive(_ head: ArraySlice<UInt8>) -> Bool {
    head.starts(with: warcStart) || isARC(head)
  }

  private static func isARC(_ head: ArraySlice<UInt8>) -> Bool {
    head.starts(with: "filedesc:".utf8)
  }

  /// What every record of WARC begins with.
  static let warcStart = Array("WARC/".utf8)

  /// The next record or problem; `nil` at the end.
  ///
  /// - Throws: What reading throws.
  mutating func next() throws(IngestProblem) -> Step? {
    if let damage = try self.damage() { return damage }
    if isLost {
      isLost = false
      guard try findRecord() else { return try damage() }
    }
    guard try skipBlankLines() else { return try damage() }
    if let damage = try self.damage() { return damage }
    let label = stream.label
    switch try header() {
    case .success(let header): return .record(try record(header, label: label))
    case .failure(let fault):
      stream.advance(1)
      isLost = true
      return .problem(label: label, .badRecord(fault))
    }
  }

  private func damage() throws(IngestProblem) -> Step? {
    guard let damage = try stream.takeDamage() else { return nil }
    return .problem(label: damage.label, .badCompression(damage.fault))
  }

  /// Steps over line ends.
  ///
  /// - Returns: Whether anything follows.
  private func skipBlankLines() throws(IngestProblem) -> Bool {
    while try stream.ready(1) > 0 {
      let blanks = stream.bytes.prefix { $0 == 0x0D || $0 == 0x0A }.count
      guard blanks > 0 else { return true }
      let damage = stream.marks(within: blanks).first { $0.isDamage }
      stream.advance(damage?.distance ?? blanks)
      if damage != nil { return true }
    }
    return false
  }
}
