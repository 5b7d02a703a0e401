/// What can go wrong with a store, in words for the person at the keyboard.
public enum StoreError: Error, Hashable {
  /// The file cannot be opened or made.
  case cannotOpen(path: String, reason: String)
  /// There is no such file, and the work only reads.
  case missing(path: String)
  /// The file is something else.
  case notAStore(path: String)
  /// A newer version of the program made the tables.
  case tooNew(path: String)
  /// An older version made the tables, and the work only reads.
  case tooOld(path: String)
  /// The file or its folder cannot be written.
  case readOnly(path: String)
  /// The store is to be read, in a folder that SQLite cannot use.
  case folderReadOnly(path: String)
  /// Another program writes, and did not end in time.
  case locked(path: String)
  /// There is no room left.
  case full(path: String)
  /// The file is damaged.
  case damaged(path: String, reason: String)
  /// SQLite reports something else.
  case failed(path: String, reason: String)
  /// A record contradicts itself, such as a quotation by an entity that is not there.
  case inconsistent(reason: String)
  /// A query cannot be understood.
  case invalidQuery(String)
}

extension StoreError: CustomStringConvertible {
  /// What is wrong and what to do about it.
  public var description: String {
    switch self {
    case .cannotOpen(let path, let reason):
      "cannot open the store \(path): \(reason); check that the folder exists and may be read"
    case .missing(let path):
      "there is no store at \(path); make one with 'chancery import', or name one with --store"
    case .notAStore(let path):
      "\(path) is not a store of chancery; name another file with --store"
    case .tooNew(let path):
      "the store \(path) was made by a newer version of chancery; update this one"
    case .tooOld(let path):
      "the store \(path) was made by an older version; 'chancery import' brings it up to date"
    case .readOnly(let path):
      "the store \(path) cannot be written; check the permissions of the file and its folder"
    case .folderReadOnly(let path):
      "the store \(path) stands in a folder that cannot be written, which SQLite needs for "
        + "reading too; copy the store to a folder of yours"
    case .locked(let path):
      "the store \(path) is locked by another program; wait for it to end and try again"
    case .full(let path):
      "there is no room left for the store \(path); free some space and import again: "
        + "what was committed is kept"
    case .damaged(let path, let reason):
      "the store \(path) is damaged (\(reason)); restore a copy, or import again into a new file"
    case .failed(let path, let reason): "the store \(path) failed: \(reason)"
    case .inconsistent(let reason):
      "the record contradicts itself (\(reason)); please report the article to the makers of chancery"
    case .invalidQuery(let reason): "the query cannot be understood: \(reason)"
    }
  }
}
