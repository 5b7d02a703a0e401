/// The files under a name: the file itself, or all files of a folder and of the folders in it.
///
/// Names are taken in the order of their bytes, a folder's content in the place of the folder. Hidden
/// names are left out. Links to files are followed; links to folders are not, so that the walk
/// ends. It keeps the names of the folders it is in, not those of the whole tree.
struct FileWalk {
  /// A file to read, or a name that cannot be.
  enum Step: Hashable {
    case file(RawPath)
    case problem(RawPath, IngestProblem)
  }

  private var waiting: [RawPath]
  private let root: RawPath

  /// Begins at a name that the user gave: a link there is followed.
  init(_ root: RawPath) {
    self.root = root
    waiting = [root]
  }

  /// The next file or problem; `nil` at the end.
  mutating func next() -> Step? {
    while let path = waiting.popLast() {
      do throws(IngestProblem) {
        if let step = try visit(path) { return step }
      } catch {
        return .problem(path, error)
      }
    }
    return nil
  }

  /// Looks at one name: a folder adds its names to those that wait and gives no step.
  private mutating func visit(_ path: RawPath) throws(IngestProblem) -> Step? {
    let kind = try FileKind(at: path, followsLinks: path == root)
    switch kind {
    case .file: return .file(path)
    case .other(let words): throw .notAFile(kind: words)
    case .folder:
      let listing = try FolderListing(path)
      waiting.append(contentsOf: listing.names.reversed().map { path.appending($0) })
      return nil
    case .link:
      switch try FileKind(at: path, followsLinks: true) {
      case .file: return .file(path)
      case .other(let words): throw .notAFile(kind: words)
      case .folder, .link: throw .linkToFolder
      }
    }
  }
}
