/// A limit that compressed bytes went over.
enum GrowthLimit: Hashable {
  /// More bytes came out than are allowed.
  case bytes(Int)
  /// More bytes came out of each that went in than are allowed.
  case ratio(Int)
}

extension GrowthLimit: CustomStringConvertible {
  /// What it unpacks to.
  var description: String {
    switch self {
    case .bytes(let most): "more than \(IngestProblem.size(most))"
    case .ratio(let most): "more than \(most) times its size"
    }
  }
}
