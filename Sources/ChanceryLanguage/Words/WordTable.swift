/// Words and what is known of them, found without regard to capitals and kinds of apostrophe.
///
/// Open addressing, at most half full; a lookup compares the words themselves, so that no text can
/// be made that passes for another.
struct WordTable: Sendable {
  /// What is known of a word.
  struct Entry: Sendable {
    var marks: WordMark = []
    /// The row of the contraction that it is.
    var contraction = TextToken.noContraction
    fileprivate var first: Int32 = 0
    fileprivate var count: Int32 = 0
  }

  /// The number of bytes of the longest word; nothing longer needs to be looked up.
  private(set) var longest = 0
  private var entries: [Entry] = []
  private var scalars: [UInt32] = []
  private var slots: [Int32] = [Int32](repeating: -1, count: 16)

  /// Adds to what is known of a word.
  mutating func update(_ word: String, _ change: (inout Entry) -> Void) {
    let bytes = Array(word.utf8)
    guard !bytes.isEmpty else { return }
    let place = slot(of: 0..<bytes.count, in: bytes.span)
    if slots[place] < 0 {
      insert(bytes, at: place)
      change(&entries[entries.count - 1])
      if entries.count * 2 > slots.count { grow() }
    } else {
      change(&entries[Int(slots[place])])
    }
  }

  /// What is known of the word in a range of bytes; an empty entry when nothing is.
  ///
  /// - Complexity: O(length of the word), O(1) when it is longer than any of the table.
  @inline(__always)
  func lookup(_ range: Range<Int>, in bytes: borrowing Span<UInt8>) -> Entry {
    guard range.count <= longest else { return Entry() }
    let index = slots[slot(of: range, in: bytes)]
    return index < 0 ? Entry() : entries[Int(index)]
  }

  private mutating func insert(_ bytes: [UInt8], at place: Int) {
    slots[place] = Int32(entries.count)
    let first = scalars.count
    var position = 0
    while position < bytes.count {
      let scalar = UTF8Scalar(at: position, in: bytes.span)
      scalars.append(Self.folded(scalar.value))
      position += scalar.length
    }
    entries.append(Entry(first: Int32(first), count: Int32(scalars.count - first)))
    // An apostrophe takes one byte in the lists and three in a text that is set with care.
    longest = max(longest, bytes.count + 6)
  }

  private func slot(of range: Range<Int>, in bytes: borrowing Span<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var position = range.lowerBound
    while position < range.upperBound {
      let scalar = UTF8Scalar(at: position, in: bytes)
      hash = (hash ^ UInt64(Self.folded(scalar.value))) &* 0x0000_0100_0000_01B3
      position += scalar.length
    }
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & UInt64(mask))
    while slots[place] >= 0, !matches(Int(slots[place]), range, in: bytes) {
      place = (place + 1) & mask
    }
    return place
  }

  private func matches(_ index: Int, _ range: Range<Int>, in bytes: borrowing Span<UInt8>) -> Bool {
    var place = Int(entries[index].first)
    let end = place + Int(entries[index].count)
    var position = range.lowerBound
    while position < range.upperBound {
      let scalar = UTF8Scalar(at: position, in: bytes)
      guard place < end, scalars[place] == Self.folded(scalar.value) else { return false }
      position += scalar.length
      place += 1
    }
    return place == end
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = [Int32](repeating: -1, count: mask + 1)
    for (index, entry) in entries.enumerated() {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for place in Int(entry.first)..<Int(entry.first + entry.count) {
        hash = (hash ^ UInt64(scalars[place])) &* 0x0000_0100_0000_01B3
      }
      var place = Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & UInt64(mask))
      while slots[place] >= 0 { place = (place + 1) & mask }
      slots[place] = Int32(index)
    }
  }

  /// The scalar that stands for itself, its capital and its typographic variants.
  @inline(__always)
  static func folded(_ scalar: UInt32) -> UInt32 {
    let letter = LatinLetter.folded(scalar)
    if letter != 0 { return letter }
    switch scalar {
    case 0x60, 0xB4, 0x2018, 0x2019, 0x201B, 0x2032: return 0x27
    case 0x2010, 0x2011, 0x2212: return 0x2D
    default: return scalar
    }
  }
}
