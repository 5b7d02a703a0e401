/// What can go wrong with a store, in words for the person at the keyboard.
public enum StoreError: Error, Hashable {
  /// The file cannot be opened or made.
  case cannotOpen(path: String, reason: String)
}

extension StoreError: CustomStringConvertible {
  /// What is wrong and what to do about it.
  public var description: String {
    switch self {
    case .cannotOpen(let path, let reason): "cannot open the store \(path): \(reason)"
    }
  }
}
