/// A fixed table from 64-bit hashes to 64-bit values, open addressing, at most half full.
struct HashTable: Sendable {
  private struct Slot {
    var key: UInt64 = 0
    var value: UInt64 = 0
  }

  private let slots: [Slot]
  private let mask: Int

  /// Takes all entries; the order of a dictionary leaves no trace in what is looked up.
  init(_ entries: [UInt64: UInt64]) {
    var capacity = 16
    while capacity < entries.count * 2 { capacity *= 2 }
    var slots = [Slot](repeating: Slot(), count: capacity)
    let mask = capacity - 1
    for (key, value) in entries where key != 0 {
      var place = Int(truncatingIfNeeded: key >> 20) & mask
      while slots[place].key != 0 { place = (place + 1) & mask }
      slots[place] = Slot(key: key, value: value)
    }
    self.slots = slots
    self.mask = mask
  }

  /// The value of a key, 0 when it has none.
  subscript(key: UInt64) -> UInt64 {
    var place = Int(truncatingIfNeeded: key >> 20) & mask
    while slots[place].key != 0 {
      if slots[place].key == key { return slots[place].value }
      place = (place + 1) & mask
    }
    return 0
  }
}
