/// Hashes what the letters of a word show: the word, its first and last letters, its shape.
///
/// As `Training/parser/batches.py` does; the two must agree.
struct Letters: Sendable {
  /// The number of rows of the table that the hashes point into.
  let buckets: UInt32

  private static let ends = 4

  /// The features of a normal form, each a row.
  ///
  /// - Complexity: O(length).
  func features(_ normal: [UInt8]) -> [Int32] {
    var word = Self.unmarked(normal)
    if word.isEmpty { word = [0xE2, 0x96, 0x81] }
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

  /// The bytes without marks of a space at the start.
  private static func unmarked(_ normal: [UInt8]) -> [UInt8] {
    var rest = normal[...]
    while rest.starts(with: [0xE2, 0x96, 0x81]) { rest = rest.dropFirst(3) }
    return Array(rest)
  }

  private static func lowered(_ word: [UInt8]) -> [UInt8] {
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
  private static func shape(_ word: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var last: Unicode.Scalar?
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      let kind = kind(scalar)
      if kind != last { out.append(contentsOf: UTF8.encode(kind)!) }
      last = kind
    }
    return out
  }

  private static func kind(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII {
      return switch scalar {
      case "A"..."Z": "X"
      case "a"..."z": "x"
      case "0"..."9": "d"
      default: scalar
      }
    }
    if scalar.properties.isUppercase { return "X" }
    if scalar.isLetter { return "x" }
    return scalar.properties.numericType == .decimal || scalar.properties.numericType == .digit
      ? "d" : scalar
  }
}
