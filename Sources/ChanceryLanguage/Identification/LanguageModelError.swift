/// What can be wrong with a model file of this module, in words for the person who installs it.
public enum LanguageModelError: Error, Hashable {
  /// No such model was built into the program.
  case missing(kind: String)
  /// The bytes do not begin with the letters of the format.
  case notAModel(kind: String)
  /// The format is of another version than this program reads.
  case unsupportedVersion(kind: String, found: Int, readable: Int)
  /// The file ends early, goes on too long, or states a size that cannot be.
  case damaged(kind: String, detail: String)
}

extension LanguageModelError: CustomStringConvertible {
  /// What is wrong and what to do about it.
  public var description: String {
    switch self {
    case .missing(let kind):
      "the program was built without its \(kind) model: build it with scripts/embed"
    case .notAModel(let kind):
      "this is not a \(kind) model: give the file made by its training script"
    case .unsupportedVersion(let kind, let found, let readable):
      "the \(kind) model has format \(found) and this program reads format \(readable): "
        + "train it again or use the program of its time"
    case .damaged(let kind, let detail):
      "the \(kind) model is damaged (\(detail)): copy it again"
    }
  }
}
