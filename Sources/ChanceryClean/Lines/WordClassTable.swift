internal import ChanceryText

/// The classes of words, looked up by a hash of the folded word.
///
/// Case and accents do not count. Words are kept as 64-bit hashes only: a few thousand words are
/// far too few for two of them to share one.
struct WordClassTable: Sendable {
  private var hashes: [UInt64]
  private var classes: [UInt16]
  private let mask: Int

  /// Reads lists of words.
  ///
  /// - Parameters:
  ///   - lists: Files in the form of `line-words.txt`: `[class]` begins a class, `#` a comment,
  ///     everything else is words.
  ///   - classes: The names of the classes, each for the bit of its place; 16 at most.
  /// - Complexity: O(bytes of the lists).
  init(reading lists: [UnsafeBufferPointer<UInt8>], classes: [String]) {
    var entries: [(hash: UInt64, bit: UInt16)] = []
    for list in lists { Self.read(list, classes, into: &entries) }
    var size = 64
    while size < entries.count * 4 { size *= 2 }
    hashes = Array(repeating: 0, count: size)
    self.classes = Array(repeating: 0, count: size)
    mask = size - 1
    for entry in entries { insert(entry.hash, entry.bit) }
  }

  /// The lists of all languages that are built in, read once.
  static let embedded = WordClassTable(
    reading: ["french", "english", "other"].compactMap {
      EmbeddedFile(named: "clean/\($0)/line-words")?.bytes
    }, classes: WordClass.allCases.map(\.name))

  /// The classes of a word as bits, 0 when it has none.
  ///
  /// - Complexity: O(1).
  @inline(__always)
  func bits(of hash: UInt64) -> UInt16 {
    var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while hashes[place] != 0 {
      if hashes[place] == hash { return classes[place] }
      place = (place + 1) & mask
    }
    return 0
  }

  private mutating func insert(_ hash: UInt64, _ bit: UInt16) {
    var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while hashes[place] != 0, hashes[place] != hash { place = (place + 1) & mask }
    hashes[place] = hash
    classes[place] |= bit
  }
}

extension WordClassTable {
  private static func read(
    _ list: UnsafeBufferPointer<UInt8>, _ classes: [String],
    into entries: inout [(hash: UInt64, bit: UInt16)]
  ) {
    var bit: UInt16 = 0
    for line in list.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      if line.first == UInt8(ascii: "[") {
        let name = line.dropFirst().prefix { $0 != UInt8(ascii: "]") }
        let named = classes.firstIndex { name.elementsEqual($0.utf8) }
        bit = named.map { 1 << UInt16($0) } ?? 0
        continue
      }
      for word in line.split(separator: UInt8(ascii: " ")) where bit != 0 {
        entries.append((hash(of: word.startIndex..<word.endIndex, in: list), bit))
      }
    }
  }

  private static func hash(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = WordHash()
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, length) = UTF8Decoding.scalar(at: at, in: bytes, end: range.upperBound)
      hash.add(WordHash.folded(scalar))
      at += length
    }
    return hash.value
  }
}
