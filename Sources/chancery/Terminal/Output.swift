internal import Foundation

/// Bytes on their way to a file descriptor, in large pieces.
///
/// A reader that goes away (`| head`) ends the process quietly by SIGPIPE.
final class Output {
  /// The standard output.
  nonisolated(unsafe) static let results = Output(descriptor: STDOUT_FILENO, name: "the output")
  /// The standard error, never held back.
  nonisolated(unsafe) static let errors = Output(
    descriptor: STDERR_FILENO, name: "the error output", capacity: 0)

  /// Whether somebody looks at it.
  let isTerminal: Bool
  private let descriptor: Int32
  private let name: String
  private let capacity: Int
  private var pending: [UInt8] = []
  /// Why the last piece could not be written.
  private(set) var failure: CommandError?

  init(descriptor: Int32, name: String, capacity: Int = 1 << 16) {
    self.descriptor = descriptor
    self.name = name
    self.capacity = capacity
    isTerminal = isatty(descriptor) == 1
  }

  /// Makes or empties a file.
  convenience init(creating path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw CommandError.cannotWrite(path: path, reason: String(cString: strerror(errno)))
    }
    self.init(descriptor: descriptor, name: path)
  }

  /// Writes bytes.
  func write(_ bytes: some Collection<UInt8>) {
    pending.append(contentsOf: bytes)
    if pending.count >= capacity { flush() }
  }

  /// Writes a text and the end of its line.
  ///
  /// Text from outside must be safe already.
  func print(_ line: String = "") {
    write(Array(line.utf8) + [UInt8(ascii: "\n")])
    if isTerminal { flush() }
  }

  /// Hands everything to the system.
  func flush() {
    var done = 0
    while done < pending.count, failure == nil {
      let written = pending.withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done)
      }
      if written >= 0 { done += written } else if errno != EINTR { fail() }
    }
    pending.removeAll(keepingCapacity: true)
  }

  /// Hands everything to the system and says whether all of it got there.
  func finish() throws {
    flush()
    if let failure { throw failure }
  }

  /// Gives the file back to the system; nothing can be written after.
  func close() { _ = Foundation.close(descriptor) }

  private func fail() {
    if errno == EPIPE {
      signal(SIGPIPE, SIG_DFL)
      raise(SIGPIPE)
    }
    failure = .cannotWrite(path: name, reason: String(cString: strerror(errno)))
  }
}
