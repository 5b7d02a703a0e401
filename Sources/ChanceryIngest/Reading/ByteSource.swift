/// Bytes that come in pieces: a file, standard input, memory.
struct ByteSource {
  /// Reads at most so many bytes; none at the end.
  typealias Read = (_ count: Int) throws(IngestProblem) -> [UInt8]

  /// How much is read at a time.
  static let pieceSize = 1 << 18

  /// The first bytes, which tell what the content is.
  let head: [UInt8]
  private let read: Read

  /// Reads the first piece.
  init(_ read: @escaping Read) throws(IngestProblem) {
    var head: [UInt8] = []
    var failure: IngestProblem?
    while head.count < 1_024, failure == nil {
      do throws(IngestProblem) {
        let piece = try read(Self.pieceSize)
        if piece.isEmpty { break }
        head += piece
      } catch {
        failure = error
      }
    }
    self.head = head
    guard let failure else {
      self.read = read
      return
    }
    // What came before is read first.
    if head.isEmpty { throw failure }
    self.read = { _ throws(IngestProblem) in throw failure }
  }

  /// Reads everything.
  ///
  /// - Parameter limit: The most bytes there may be.
  /// - Returns: All bytes from the first.
  /// - Throws: ``IngestProblem/tooLarge(limit:)`` as soon as there are more; the rest stays unread.
  func whole(limit: Int) throws(IngestProblem) -> [UInt8] {
    var content = head
    while content.count <= limit {
      let piece = try read(Self.pieceSize)
      if piece.isEmpty { return content }
      content += piece
    }
    throw .tooLarge(limit: limit)
  }

  /// Everything once more from the first byte, piece by piece.
  ///
  /// - Returns: What gives the pieces, of any size; it is to be called instead of ``next()``.
  func again() -> Read {
    var isHeadGiven = head.isEmpty
    return { [head, read] count throws(IngestProblem) in
      guard isHeadGiven else {
        isHeadGiven = true
        return head
      }
      return try read(count)
    }
  }

  /// The next piece after ``head``; empty at the end.
  func next() throws(IngestProblem) -> [UInt8] { try read(Self.pieceSize) }
}
