/// The words of a title as numbers: case and punctuation do not count.
///
/// ```swift
/// FoldedTitle("Le port rouvre !") == FoldedTitle("LE PORT ROUVRE")  // true
/// ```
///
/// A word is kept as a 64-bit FNV-1a hash of its letters in lower case.
struct FoldedTitle: Hashable {
  /// A number for each word.
  let words: [UInt64]

  /// Reads the words of a text.
  ///
  /// - Complexity: O(length of the text).
  init(_ text: String) {
    var text = text
    words = text.withUTF8 { Self.words(of: $0) }
  }

  private static func words(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt64] {
    var words: [UInt64] = []
    var hash = seed
    var at = 0
    while at < bytes.count {
      let (scalar, length) = UTF8Decoding.scalar(at: at, in: bytes, end: bytes.count)
      at += length
      if scalar == 0xAD { continue }
      guard Letters.kind(of: scalar).isWord else {
        if hash != seed { words.append(hash) }
        hash = seed
        continue
      }
      hash = (hash ^ UInt64(lower(scalar))) &* 0x100_0000_01b3
    }
    if hash != seed { words.append(hash) }
    return words
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func lower(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
    guard let letter = Unicode.Scalar(scalar) else { return scalar }
    return letter.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar
  }

  /// How many words there are.
  var count: Int { words.count }

  /// Whether the words begin with those of another, and go on.
  func begins(with other: FoldedTitle) -> Bool {
    !other.words.isEmpty && count > other.count && words.starts(with: other.words)
  }

  /// Whether the words end with those of another.
  func ends(with other: FoldedTitle) -> Bool {
    !other.words.isEmpty && count > other.count
      && words.suffix(other.count).elementsEqual(other.words)
  }

  /// Whether the words of another stand among the words, side by side.
  func contains(_ other: FoldedTitle) -> Bool {
    guard !other.words.isEmpty, count >= other.count, let first = other.words.first else {
      return false
    }
    for start in 0...(count - other.count)
    where words[start] == first
      && words[start..<start + other.count].elementsEqual(other.words)
    {
      return true
    }
    return false
  }

  /// The share of words that two titles have in common (Dice), 0 to 1.
  func share(with other: FoldedTitle) -> Double {
    guard !words.isEmpty, !other.words.isEmpty else { return 0 }
    let own = Set(words)
    let its = Set(other.words)
    return 2 * Double(own.intersection(its).count) / Double(own.count + its.count)
  }
}
