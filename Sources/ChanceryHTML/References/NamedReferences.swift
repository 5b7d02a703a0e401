internal import ChanceryText

/// The named character references of the standard, read once from their table.
struct NamedReferences: Sendable {
  static let shared = NamedReferences()

  /// The names in the order of their bytes, one after the other.
  private let letters: [UInt8]
  /// Where each name begins, and a last end.
  private let starts: [UInt16]
  private let scalars: [(first: UInt32, second: UInt32)]
  /// For each first byte the first name that begins with it or with a later one.
  private let heads: [UInt16]

  private init() {
    var letters: [UInt8] = []
    var starts: [UInt16] = []
    var scalars: [(first: UInt32, second: UInt32)] = []
    var heads = [UInt16](repeating: 0, count: 257)
    let table = EmbeddedFile(named: "html/characters")?.bytes
    for line in (table ?? .init(start: nil, count: 0)).split(separator: 0x0A) {
      let fields = line.split(separator: 0x20)
      guard fields.count >= 2, let head = fields[0].first else { continue }
      starts.append(UInt16(letters.count))
      letters += fields[0]
      let second = fields.count > 2 ? Self.hexadecimal(fields[2]) : 0
      scalars.append((Self.hexadecimal(fields[1]), second))
      heads[Int(head) + 1] = UInt16(starts.count)
    }
    for index in 1..<257 { heads[index] = max(heads[index], heads[index - 1]) }
    starts.append(UInt16(letters.count))
    self.letters = letters
    self.starts = starts
    self.scalars = scalars
    self.heads = heads
  }

  private static func hexadecimal(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32 {
    digits.reduce(0) { $0 << 4 | UInt32($1 < 0x3A ? $1 - 0x30 : $1 - 0x37) }
  }

  /// How many names there are.
  var count: Int { scalars.count }

  /// The letters of an entry, with its semicolon if it has one.
  func name(_ entry: Int) -> [UInt8] {
    Array(letters[Int(starts[entry])..<Int(starts[entry + 1])])
  }

  /// The code point of an entry.
  func first(_ entry: Int) -> UInt32 { scalars[entry].first }

  /// Its second code point, or 0.
  func second(_ entry: Int) -> UInt32 { scalars[entry].second }

  /// The longest name that the bytes begin with, and its length.
  func longest(_ bytes: UnsafePointer<UInt8>, count: Int) -> (entry: Int, count: Int)? {
    guard count > 0 else { return nil }
    var low = Int(heads[Int(bytes[0])])
    var high = Int(heads[Int(bytes[0]) + 1])
    var best: (entry: Int, count: Int)?
    var depth = 1
    while low < high {
      if Int(starts[low + 1] - starts[low]) == depth { best = (low, depth) }
      guard depth < count else { break }
      low = bound(bytes[depth], at: depth, low, high)
      high = bound(bytes[depth] &+ 1, at: depth, low, high)
      depth += 1
    }
    return best
  }

  /// The first of some names with equal beginnings whose next letter is not below a byte.
  private func bound(_ byte: UInt8, at depth: Int, _ from: Int, _ to: Int) -> Int {
    var low = from
    var high = to
    while low < high {
      let middle = (low + high) / 2
      let place = Int(starts[middle]) + depth
      if place < Int(starts[middle + 1]), letters[place] >= byte {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low
  }
}
