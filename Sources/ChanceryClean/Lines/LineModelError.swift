/// What is wrong with the file of a line model.
public enum LineModelError: Error, Equatable, Sendable {
  /// The file does not begin as a line model does.
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
    case .notALineModel: "not a line model: the file does not begin with CHLM"
    case .unknownVersion(let version):
      "line model has format \(version), this version reads \(LineModel.formatVersion): train anew"
    case .otherFeatures(let expected, let found):
      "line model was fitted to \(found) features, this version computes \(expected): train anew"
    case .wrongSize(let expected, let found):
      "line model has \(found) bytes where its counts ask for \(expected): fetch it again"
    case .damaged: "line model is damaged, its checksum does not agree: fetch it again"
    }
  }
}
