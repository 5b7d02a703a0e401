/// The first sixteen bytes of a name in small letters, as two numbers.
struct NameKey: Equatable {
  var low: UInt64 = 0
  var high: UInt64 = 0

  @inline(__always) mutating func put(_ byte: UInt8, at offset: Int) {
    if offset < 8 {
      low |= UInt64(byte) &<< UInt64(offset &* 8)
    } else if offset < 16 {
      high |= UInt64(byte) &<< UInt64((offset &- 8) &* 8)
    }
  }

  /// Well mixed in its upper bits.
  var hash: UInt64 {
    @inline(__always) get {
      (low ^ (high &* 0x9FB2_1C65_1E98_DF25)) &* 0x9E37_79B9_7F4A_7C15
    }
  }
}

/// The table of the known names, made once.
struct KnownNameTable: @unchecked Sendable {
  struct Slot {
    var key = NameKey()
    var number: UInt16 = 0
    var count: UInt16 = 0
  }

  static let bits: UInt64 = 10
  static let shared = KnownNameTable()

  let slots: UnsafePointer<Slot>

  private init() {
    let made = UnsafeMutablePointer<Slot>.allocate(capacity: 1 << Int(Self.bits))
    made.initialize(repeating: Slot(), count: 1 << Int(Self.bits))
    for (index, name) in KnownNames.list.enumerated() {
      var key = NameKey()
      for (offset, byte) in name.utf8.enumerated() { key.put(byte, at: offset) }
      var place = Int(key.hash >> (64 - Self.bits))
      while made[place].number != 0 { place = (place + 1) & (1 << Int(Self.bits) - 1) }
      made[place] = Slot(key: key, number: UInt16(index + 1), count: UInt16(name.utf8.count))
    }
    slots = UnsafePointer(made)
  }

  /// The number of a name of at most sixteen bytes, 0 when it is not known.
  @inline(__always) func number(_ key: NameKey, count: Int) -> UInt16 {
    var place = Int(key.hash >> (64 - Self.bits))
    while slots[place].number != 0 {
      if slots[place].key == key, Int(slots[place].count) == count { return slots[place].number }
      place = (place + 1) & (1 << Int(Self.bits) - 1)
    }
    return 0
  }
}

/// The names of one document: the known ones, and others in the order in which they appear.
struct NameTable: ~Copyable {
  private struct Slot {
    var key = NameKey()
    var start: Int32 = 0
    var count: Int32 = 0
    var number: UInt16 = 0
  }

  /// How many slots are tried: a page of names with equal hashes must not become slow.
  private static let longestProbe = 64
  private static let maximumCount = 32_000

  private let knownTable = KnownNameTable.shared
  private var slots: UnsafeMutablePointer<Slot>
  private var mask = 63
  /// Where each other name begins in ``letters``, and a last end.
  private(set) var starts: [Int32] = [0]
  /// The other names in small letters, one after the other.
  private(set) var letters: [UInt8] = []
  /// How many names found no number.
  private(set) var refused = 0

  init() {
    slots = .allocate(capacity: 64)
    slots.initialize(repeating: Slot(), count: 64)
  }

  deinit { slots.deallocate() }

  /// The number after the last one.
  var end: Int { KnownNames.count + starts.count }

  /// The number of a name; a new name gets the next one.
  @inline(__always) mutating func number(
    _ bytes: UnsafePointer<UInt8>, count: Int, key: NameKey
  ) -> UInt16 {
    if count <= 16 {
      let number = knownTable.number(key, count: count)
      if number != 0 { return number }
    }
    return other(bytes, count: count, key: key)
  }

  @inline(never) private mutating func other(
    _ bytes: UnsafePointer<UInt8>, count: Int, key: NameKey
  ) -> UInt16 {
    var hash = key.hash ^ UInt64(count)
    var index = 16
    while index < count {
      hash = (hash ^ UInt64(Self.lower(bytes[index]))) &* 0x1_0000_01B3
      index += 1
    }
    hash = (hash ^ (hash >> 32)) &* 0x9E37_79B9_7F4A_7C15
    var place = Int(hash >> 40) & mask
    for _ in 0..<Self.longestProbe {
      if slots[place].number == 0 { return add(bytes, count: count, key: key, at: place) }
      if slots[place].key == key, isName(slots[place], bytes, count) { return slots[place].number }
      place = (place + 1) & mask
    }
    refused += 1
    return .max
  }

  private func isName(_ slot: Slot, _ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    guard Int(slot.count) == count else { return false }
    var index = 16
    while index < count {
      if letters[Int(slot.start) + index] != Self.lower(bytes[index]) { return false }
      index += 1
    }
    return true
  }

  private mutating func add(
    _ bytes: UnsafePointer<UInt8>, count: Int, key: NameKey, at place: Int
  ) -> UInt16 {
    guard starts.count <= Self.maximumCount else {
      refused += 1
      return .max
    }
    let number = UInt16(KnownNames.count + starts.count)
    let start = Int32(letters.count)
    for index in 0..<count { letters.append(Self.lower(bytes[index])) }
    starts.append(Int32(letters.count))
    slots[place] = Slot(key: key, start: start, count: Int32(count), number: number)
    if starts.count * 4 > mask + 1 { grow() }
    return number
  }

  /// Places all names anew in a larger table, by the letters that they keep.
  private mutating func grow() {
    let old = slots
    let oldCount = mask + 1
    mask = mask * 2 + 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: Slot(), count: mask + 1)
    for index in 0..<oldCount where old[index].number != 0 {
      var place = Int(hash(of: old[index]) >> 40) & mask
      // A name that finds no place is numbered anew when it comes again.
      for _ in 0..<Self.longestProbe {
        if slots[place].number == 0 {
          slots[place] = old[index]
          break
        }
        place = (place + 1) & mask
      }
    }
    old.deallocate()
  }

  private func hash(of slot: Slot) -> UInt64 {
    var hash = slot.key.hash ^ UInt64(slot.count)
    var index = 16
    while index < Int(slot.count) {
      hash = (hash ^ UInt64(letters[Int(slot.start) + index])) &* 0x1_0000_01B3
      index += 1
    }
    return (hash ^ (hash >> 32)) &* 0x9E37_79B9_7F4A_7C15
  }

  @inline(__always) private static func lower(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
