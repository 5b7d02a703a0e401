/// What is wrong with the file of a model of lines or of the blocks of pages.
public enum LineModelError: Error, Equatable, Sendable {
  /// The file does not begin as such a model does.
  case notALineModel
  /// The file has a format that this version does not read.
  case unknownVersion(UInt32)
  /// The weights were fitted to other features than this version computes.
  case otherFeatures(expected: Int, found: Int)
  /// The file has another size than its counts ask for.
  case wrongSize(expected: Int, found: Int)
  /// The checksum does not agree with the contents.
  case damaged
}

extension LineModelError: CustomStringConvertible {
  /// What is wrong and what to do about it.
  public var description: String {
    switch self {
    case .notALineModel: "not a model of lines or pages: the file does not begin with CHLM or CHPM"
    case .unknownVersion(let version):
      "the model has format \(version), which this version does not read: train anew"
    case .otherFeatures(let expected, let found):
      "the model was fitted to \(found) features, this version computes \(expected): train anew"
    case .wrongSize(let expected, let found):
      "the model has \(found) bytes where its counts ask for \(expected): fetch it again"
    case .damaged: "the model is damaged, its checksum does not agree: fetch it again"
    }
  }
}
