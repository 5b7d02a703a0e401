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
    self.read = read
    var head: [UInt8] = []
    while head.count < 1_024 {
      let piece = try read(Self.pieceSize)
      if piece.isEmpty { break }
      head += piece
    }
    self.head = head
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

  /// The next piece after ``head``; empty at the end.
  func next() throws(IngestProblem) -> [UInt8] { try read(Self.pieceSize) }
}
