/// Compressed bytes that were read and not yet used up, with their place in the file.
struct PackedBuffer {
  private let read: ByteSource.Read
  private var bytes: [UInt8] = []
  private var start = 0
  private var base: Int
  private(set) var isAtEnd = false

  /// Begins before the first byte.
  init(_ read: @escaping ByteSource.Read) {
    self.read = read
    base = 0
  }

  /// The place in the file of the next byte.
  var offset: Int { base + start }

  /// The bytes that are there.
  var rest: ArraySlice<UInt8> { bytes[start...] }

  /// Makes sure that so many bytes are there, or all that the file still has.
  ///
  /// - Parameters:
  ///   - count: How many are wanted.
  ///   - kept: The place in the file from which bytes are to stay, to go back to.
  /// - Throws: What reading throws.
  mutating func fill(_ count: Int, keeping kept: Int) throws(IngestProblem) {
    while bytes.count - start < count, !isAtEnd {
      let dropped = min(max(kept - base, 0), start)
      if dropped > 0 {
        bytes.removeFirst(dropped)
        base += dropped
        start -= dropped
      }
      let piece = try read(ByteSource.pieceSize)
      if piece.isEmpty { isAtEnd = true } else { bytes += piece }
    }
  }

  /// Steps over bytes that are there.
  mutating func advance(_ count: Int) { start = min(start + count, bytes.count) }

  /// Goes to a place in the file.
  ///
  /// - Returns: Whether it is still there.
  mutating func go(to offset: Int) -> Bool {
    guard (base...base + bytes.count).contains(offset) else { return false }
    start = offset - base
    return true
  }

  /// Calls with the bytes that are there.
  func withRest<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start...])) }
  }
}
