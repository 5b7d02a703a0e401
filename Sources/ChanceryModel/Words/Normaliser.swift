/// Writes words as the encoder was trained on them: typographic marks plain, compatibility forms
/// resolved.
struct Normaliser: Sendable {
  private let replacements: [UInt32: [UInt8]]
  /// Whether ASCII signs stand for themselves.
  private let keepsASCII: Bool

  /// Reads the entry `normal`: lines of a character, a tab and what stands for it.
  init(_ file: ModelFile) throws(ModelError) {
    var found: [UInt32: [UInt8]] = [:]
    for line in try file.text("normal").split(separator: 10) {
      guard let tab = line.firstIndex(of: 9) else { continue }
      let character = String(decoding: line[line.startIndex..<tab], as: UTF8.self)
      guard let scalar = character.unicodeScalars.first else { continue }
      found[scalar.value] = Array(line[line.index(after: tab)...])
    }
    replacements = found
    keepsASCII = !found.keys.contains { 0x21..<0x7f ~= $0 }
  }

  /// The normal form of a word: its bytes, without blanks; empty for a word of blanks.
  ///
  /// - Complexity: O(length).
  func bytes(_ word: some Collection<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(word.count)
    if keepsASCII, word.allSatisfy({ $0 > 0x20 && $0 < 0x7f }) {
      out.append(contentsOf: word)
      return out
    }
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      if let replacement = replacements[scalar.value] {
        out.append(contentsOf: replacement)
      } else {
        out.append(contentsOf: scalar.utf8)
      }
    }
    out.removeAll { $0 == 0x20 }
    return out
  }
}
