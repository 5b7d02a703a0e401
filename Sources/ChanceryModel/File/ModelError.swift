/// Why a model cannot be used.
public enum ModelError: Error, Hashable, Sendable {
  /// The file cannot be opened or read; the system's reason.
  case unreadable(path: String, reason: String)
  /// The bytes are no model of Chancery.
  case notAModel(name: String)
  /// The model was written for another version of the program.
  case version(name: String, found: UInt32, known: UInt32)
  /// The file ends early or an entry lies outside of it.
  case cutOff(name: String)
  /// An entry is missing or has another shape than the network needs.
  case entry(name: String, entry: String, problem: String)
}

extension ModelError: CustomStringConvertible {
  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason):
      "cannot read the model “\(path)”: \(reason); name a file that `make models` wrote"
    case .notAModel(let name):
      "“\(name)” is no model of Chancery; name a file that `make models` wrote"
    case .version(let name, let found, let known):
      "the model “\(name)” has format version \(found), this program reads \(known); "
        + "take the model that came with it"
    case .cutOff(let name):
      "the model “\(name)” is cut off; copy it again"
    case .entry(let name, let entry, let problem):
      "the model “\(name)” is broken: \(entry) \(problem); copy it again"
    }
  }
}
