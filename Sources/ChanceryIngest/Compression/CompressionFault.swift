/// What is wrong with compressed bytes.
enum CompressionFault: Hashable {
  /// They do not decompress, or their checksum is wrong.
  case damaged
  /// They end in the middle of a member.
  case truncated
  /// Something follows a member, or stands in its place, that is no such compression.
  case trailing
}

extension CompressionFault: CustomStringConvertible {
  /// What is wrong, as the end of a sentence.
  var description: String {
    switch self {
    case .damaged: "its compressed data are damaged"
    case .truncated: "its compressed data end too soon"
    case .trailing: "something stands where compressed data should begin"
    }
  }
}
