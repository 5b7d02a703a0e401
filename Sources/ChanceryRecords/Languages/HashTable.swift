/// A fixed table from 64-bit hashes to 64-bit values, open addressing, at most half full.
struct HashTable: Sendable {
  private let keys: [UInt64]
  private let values: [UInt64]
  private let mask: Int

  /// Takes all entries; the order of a dictionary leaves no trace in what is looked up.
  init(_ entries: [UInt64: UInt64]) {
    var capacity = 16
    while capacity < entries.count * 2 { capacity *= 2 }
    var keys = [UInt64](repeating: 0, count: capacity)
    var values = keys
    let mask = capacity - 1
    for (key, value) in entries where key != 0 {
      var place = Int(truncatingIfNeeded: key >> 20) & mask
      while keys[place] != 0 { place = (place + 1) & mask }
      keys[place] = key
      values[place] = value
    }
    self.keys = keys
    self.values = values
    self.mask = mask
  }

  /// The value of a key, 0 when it has none.
  subscript(key: UInt64) -> UInt64 {
    var place = Int(truncatingIfNeeded: key >> 20) & mask
    while keys[place] != 0 {
      if keys[place] == key { return values[place] }
      place = (place + 1) & mask
    }
    return 0
  }
}
