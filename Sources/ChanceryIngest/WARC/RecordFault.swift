/// Why a record of a web archive cannot be read.
enum RecordFault: Error, Hashable {
  /// Something stands where a record should begin.
  case noRecord
  /// The file ends within the header.
  case headerEnds
  /// The header is longer than allowed.
  case headerTooLong(limit: Int)
  /// The version is none that is known.
  case version
  /// The header states no length.
  case noLength
  /// The stated length is no number.
  case badLength
  /// The header states two different lengths.
  case twoLengths
  /// The stated length is beyond any file.
  case lengthTooLarge
}

extension RecordFault: CustomStringConvertible {
  /// What is wrong, as the end of a sentence.
  var description: String {
    switch self {
    case .noRecord: "something stands where a record should begin"
    case .headerEnds: "its header ends too soon"
    case .headerTooLong(let limit): "its header is longer than \(limit >> 10) KiB"
    case .version: "it is of a version of WARC that is not known"
    case .noLength: "its header states no length"
    case .badLength: "its length is no number"
    case .twoLengths: "its header states two lengths"
    case .lengthTooLarge: "its length is beyond any file"
    }
  }
}
