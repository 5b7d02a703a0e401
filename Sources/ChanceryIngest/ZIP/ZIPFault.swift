/// Why a zip archive or an entry of it is not read.
enum ZIPFault: Error, Hashable {
  /// The list of entries at the end is missing or broken.
  case noDirectory
  /// There are more entries than allowed.
  case tooManyEntries(limit: Int)
  /// A name leads out of the archive.
  case unsafeName
  /// Entries lie upon each other.
  case overlap
  /// An entry is not where the list says.
  case badEntry
  /// An entry is encrypted.
  case encrypted
  /// An entry is packed in a way that is not undone here.
  case method(Int)
  /// The checksum of an entry is wrong.
  case checksum
}

extension ZIPFault: CustomStringConvertible {
  /// What is wrong, as the end of a sentence.
  var description: String {
    switch self {
    case .noDirectory: "its list of entries is missing or broken"
    case .tooManyEntries(let limit): "it has more than \(limit) entries"
    case .unsafeName: "the name of an entry leads out of it"
    case .overlap: "its entries lie upon each other"
    case .badEntry: "an entry is not where its list says"
    case .encrypted: "an entry is encrypted"
    case .method(let number): "an entry is packed by method \(number)"
    case .checksum: "the checksum of an entry is wrong"
    }
  }
}
