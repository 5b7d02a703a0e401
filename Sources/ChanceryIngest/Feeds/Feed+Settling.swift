internal import ChanceryText

extension Feed {
  /// The most bytes of an address that others are resolved against.
  ///
  /// It is repeated in each of them, so that a long one would make a small feed a large one.
  static let longestBase = 1_024

  /// Gives the entries what only the whole feed says: its language, its authors, its address.
  ///
  /// - Parameter authors: Those who sign every entry that is not signed.
  mutating func settle(authors: [String]) {
    let isUsable = address.map { $0.utf8.count <= Self.longestBase } ?? false
    let base = isUsable ? address.map { WebAddress($0) } : nil
    for index in entries.indices {
      if entries[index].authors.isEmpty { entries[index].authors = authors }
      entries[index].language = entries[index].language ?? language
      if let base, let url = entries[index].url {
        entries[index].url = base.resolving(url).description
      }
    }
  }
}
