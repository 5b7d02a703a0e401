internal import Glibc

/// A file that is open for reading, closed when it is let go.
final class OpenFile {
  private let descriptor: CInt
  private let isOwned: Bool
  /// How many bytes it had when it was opened; 0 for one that somebody else opened.
  let size: Int

  /// Opens a regular file; never waits for the other end of a pipe.
  ///
  /// - Throws: Why it cannot be opened.
  init(_ path: RawPath) throws(IngestProblem) {
    descriptor = path.withCString { open($0, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC) }
    isOwned = true
    guard descriptor >= 0 else { throw IngestProblem(systemError: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw IngestProblem(systemError: errno) }
    size = Int(status.st_size)
    if case .other(let kind) = FileKind(mode: status.st_mode) { throw .notAFile(kind: kind) }
  }

  /// Reads a descriptor that somebody else opened and closes.
  init(borrowing descriptor: CInt) {
    self.descriptor = descriptor
    isOwned = false
    size = 0
  }

  deinit {
    if isOwned, descriptor >= 0 { close(descriptor) }
  }

  /// Reads what comes next.
  ///
  /// - Parameter count: The most bytes to read.
  /// - Returns: At least one byte; none at the end.
  /// - Throws: ``IngestProblem/unreadable(reason:)``.
  func read(atMost count: Int) throws(IngestProblem) -> [UInt8] {
    try chunk(count) { Glibc.read(descriptor, $0, count) }
  }

  /// Reads from a place and leaves it to ``read(atMost:)`` where that goes on.
  ///
  /// - Parameters:
  ///   - place: The first byte, counted from 0.
  ///   - count: How many bytes to read.
  /// - Returns: So many bytes; fewer where the file ends.
  /// - Throws: ``IngestProblem/unreadable(reason:)``.
  func read(at place: Int, count: Int) throws(IngestProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let start = place + bytes.count
      let wanted = count - bytes.count
      let piece = try chunk(wanted) { pread(descriptor, $0, wanted, off_t(start)) }
      if piece.isEmpty { break }
      bytes = bytes.isEmpty ? piece : bytes + piece
    }
    return bytes
  }

  private func chunk(
    _ count: Int, _ call: (UnsafeMutablePointer<UInt8>?) -> Int
  ) throws(IngestProblem) -> [UInt8] {
    var failure: CInt = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      repeat {
        failure = 0
        filled = call(buffer.baseAddress)
        if filled < 0 {
          failure = errno
          filled = 0
        }
      } while failure == EINTR
    }
    guard failure == 0 else { throw IngestProblem(systemError: failure) }
    return chunk
  }
}
