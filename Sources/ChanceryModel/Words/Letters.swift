/// Hashes what a word shows: the word, its first and last letters, its shape, what a lexicon says of it.
///
/// As `Training/parser/batches.py` does; the two must agree.
struct Letters: Sendable {
  /// The number of rows of the table that the hashes point into.
  let buckets: UInt32
  /// What says what a form can be; `nil` leaves that out.
  let lexicon: Lexicon?

  /// The length of the longest beginnings and ends that are features.
  private static let ends = 4
  private static let spaceMark: [UInt8] = [0xE2, 0x96, 0x81]

  /// The features of a normal form, each a row: the word, its shape, its beginnings, its ends, what it can be.
  ///
  /// - Complexity: O(length).
  func features(_ normal: [UInt8]) -> [Int32] {
    var word = normal[...]
    while word.starts(with: Self.spaceMark) { word = word.dropFirst(Self.spaceMark.count) }
    if word.isEmpty { word = Self.spaceMark[...] }
    let low = Self.lowered(word)
    var found = [hash("w", low[...]), hash("h", Self.shape(word)[...])]
    let bounds = Self.bounds(low)
    let count = bounds.count - 1
    for length in 1...Self.ends where length < count {
      found.append(hash("p", low[..<bounds[length]]))
    }
    for length in 1...Self.ends where length < count {
      found.append(hash("s", low[bounds[count - length]...]))
    }
    if let classes = lexicon?.classes(of: low), classes > 0 {
      found.append(hash("c", Array(String(classes).utf8)[...]))
    }
    return found
  }

  /// The row of a feature that is no letter: `kind` and a figure.
  func flag(_ kind: Unicode.Scalar, _ value: UInt8) -> Int32 { hash(kind, [48 + value]) }

  private func hash(_ kind: Unicode.Scalar, _ bytes: ArraySlice<UInt8>) -> Int32 {
    var hash = FNV()
    hash.add(UInt8(truncatingIfNeeded: kind.value))
    hash.add(bytes)
    return Int32(hash.value % buckets)
  }

  private static func lowered(_ word: ArraySlice<UInt8>) -> [UInt8] {
    if word.allSatisfy({ $0 < 0x80 }) { return word.map { $0 &- 65 < 26 ? $0 + 32 : $0 } }
    var out: [UInt8] = []
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      out.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
    return out
  }

  /// The first byte of each character, and the end.
  private static func bounds(_ word: [UInt8]) -> [Int] {
    word.indices.filter { word[$0] & 0xC0 != 0x80 } + [word.count]
  }

  /// Capitals as X, small letters as x, figures as d, others as they are; runs count once.
  private static func shape(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    if word.allSatisfy({ $0 < 0x80 }) {
      for byte in word {
        let kind = kind(byte)
        if kind != out.last { out.append(kind) }
      }
      return out
    }
    var last: Unicode.Scalar?
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      let kind = kind(scalar)
      if kind != last { out.append(contentsOf: kind.utf8) }
      last = kind
    }
    return out
  }

  private static func kind(_ ascii: UInt8) -> UInt8 {
    switch ascii {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(ascii: "X")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt8(ascii: "x")
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(ascii: "d")
    default: ascii
    }
  }

  private static func kind(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII {
      return Unicode.Scalar(kind(UInt8(truncatingIfNeeded: scalar.value)))
    }
    if scalar.properties.isUppercase { return "X" }
    if scalar.isLetter { return "x" }
    return scalar.properties.numericType == .decimal || scalar.properties.numericType == .digit
      ? "d" : scalar
  }
}
