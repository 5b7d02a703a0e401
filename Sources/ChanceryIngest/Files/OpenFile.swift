internal import Glibc

/// A file that is open for reading, closed when it is let go.
final class OpenFile {
  private let descriptor: CInt
  private let isOwned: Bool

  /// Opens a regular file; never waits for the other end of a pipe.
  ///
  /// - Throws: Why it cannot be opened.
  init(_ path: RawPath) throws(IngestProblem) {
    descriptor = path.withCString { open($0, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC) }
    isOwned = true
    guard descriptor >= 0 else { throw IngestProblem(systemError: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw IngestProblem(systemError: errno) }
    if case .other(let kind) = FileKind(mode: status.st_mode) { throw .notAFile(kind: kind) }
  }

  /// Reads a descriptor that somebody else opened and closes.
  init(borrowing descriptor: CInt) {
    self.descriptor = descriptor
    isOwned = false
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
    var failure: CInt = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      repeat {
        failure = 0
        filled = Glibc.read(descriptor, buffer.baseAddress, count)
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
