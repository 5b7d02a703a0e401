internal import Glibc

/// What stands behind a name in the file system.
enum FileKind: Hashable {
  case file
  case folder
  case link
  /// A pipe, a socket or a device, named with its article.
  case other(String)

  /// Asks the system.
  ///
  /// - Parameters:
  ///   - path: The name.
  ///   - followsLinks: Whether what a link leads to is meant, or the link itself.
  /// - Throws: ``IngestProblem/notFound`` or ``IngestProblem/unreadable(reason:)``.
  init(at path: RawPath, followsLinks: Bool) throws(IngestProblem) {
    var status = stat()
    let failed = path.withCString { followsLinks ? stat($0, &status) : lstat($0, &status) } != 0
    guard !failed else { throw IngestProblem(systemError: errno) }
    self.init(mode: status.st_mode)
  }

  /// Reads the type bits of a mode (POSIX `sys/stat.h`).
  init(mode: mode_t) {
    self =
      switch mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      case S_IFIFO: .other("a pipe")
      case S_IFSOCK: .other("a socket")
      default: .other("a device")
      }
  }
}

extension IngestProblem {
  /// What an error number of the system means for an input.
  init(systemError number: CInt) {
    switch number {
    case ENOENT, ENOTDIR: self = .notFound
    default: self = .unreadable(reason: String(cString: strerror(number)).lowercased())
    }
  }
}
