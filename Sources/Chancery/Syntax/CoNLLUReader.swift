/// Reads CoNLL-U: the text, its sentences, tokens and words; tags and trees are not taken.
///
/// A sentence that is malformed is set aside with its line and what to do, and the rest goes on. Comments
/// and the column MISC are kept, empty nodes (`8.1`) passed over. A byte order mark, CR LF and an
/// absent blank line at the end do no harm.
///
/// ```swift
/// let content = CoNLLUReader().read(bytes)
/// content.documents.first?.text              // "Du pain."
/// content.problems.map(\.description)        // what was set aside
/// ```
public struct CoNLLUReader: Sendable {
  /// How much is read at most.
  public struct Limits: Hashable, Sendable {
    /// The bytes of an input.
    public var bytes = 1 << 30
    /// The bytes of a line.
    public var lineBytes = 1 << 22
    /// The words of a sentence.
    public var words = 1 << 14

    /// Takes the usual limits: 1 GiB, 4 MiB and 16,384 words.
    public init() {}
  }

  /// How much is read at most.
  public let limits: Limits

  /// Makes a reader.
  ///
  /// - Parameter limits: How much is read at most.
  /// - Precondition: An input may have at most 1 GiB, so that offsets fit.
  public init(limits: Limits = Limits()) {
    precondition(limits.bytes <= 1 << 30, "offsets would not fit")
    self.limits = limits
  }

  /// Reads an input.
  ///
  /// - Parameter bytes: CoNLL-U, version 2, in UTF-8; nothing at all gives nothing.
  /// - Returns: The documents, and why sentences were set aside.
  /// - Complexity: O(*n*) for *n* bytes.
  public func read(_ bytes: [UInt8]) -> CoNLLUContent {
    guard bytes.count <= limits.bytes else {
      return CoNLLUContent(documents: [], problems: [.tooLarge(limit: limits.bytes)])
    }
    var assembly = CoNLLUAssembly()
    var sentence = CoNLLUSentence(limits: limits)
    var number = 0
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[start..<end]
      number += 1
      start = end + 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
        assembly.take(sentence)
        sentence = CoNLLUSentence(limits: limits)
      } else {
        sentence.take(line.last == 0x0D ? line.dropLast() : line, number: number)
      }
    }
    assembly.take(sentence)
    return assembly.finish()
  }
}
