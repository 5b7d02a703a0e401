internal import Glibc

/// The names in a folder, hidden ones left out, in the order of their bytes.
struct FolderListing {
  /// The names.
  let names: [[UInt8]]

  /// Reads a folder.
  ///
  /// - Throws: Why it cannot be read.
  /// - Complexity: O(*n* log *n*) in the number of entries.
  init(_ path: RawPath) throws(IngestProblem) {
    guard let folder = path.withCString({ opendir($0) }) else {
      throw IngestProblem(systemError: errno)
    }
    defer { closedir(folder) }
    var names: [[UInt8]] = []
    while let entry = readdir(folder) {
      let name = Self.name(of: entry)
      if name.first != UInt8(ascii: ".") { names.append(name) }
    }
    self.names = names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The bytes of an entry's name up to its NUL; the field is longer than the entry may be.
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: UInt8.self)
    let size = Int(entry.pointee.d_reclen) - offset
    return UnsafeBufferPointer(start: start, count: size).prefix { $0 != 0 }.map { $0 }
  }
}
