@testable import ChanceryIngest

/// Writes zip archives for tests.
struct ZIPText {
  /// An entry and what is wrong with it.
  struct Entry {
    var name: String
    var content: [UInt8]
    var method = 8
    var flags = 0
    var statedSize: Int?
    var checksum: Int?
    var extra: [UInt8] = []

    init(_ name: String, _ content: [UInt8]) {
      self.name = name
      self.content = content
    }

    init(_ name: String, _ content: String) { self.init(name, Array(content.utf8)) }
  }

  /// An archive with entries in their order.
  static func archive(_ entries: [Entry], isLong: Bool = false) -> [UInt8] {
    var bytes: [UInt8] = []
    var list: [UInt8] = []
    for entry in entries {
      let packed = entry.method == 8 ? Packing.deflate(entry.content) : entry.content
      let common =
        number(20, 2) + number(entry.flags, 2) + number(entry.method, 2) + number(0, 4)
        + number(entry.checksum ?? Packing.checksum(entry.content), 4) + number(packed.count, 4)
        + number(entry.statedSize ?? entry.content.count, 4) + number(entry.name.utf8.count, 2)
      let long: [UInt8] = isLong ? number(1, 2) + number(8, 2) + number(bytes.count, 8) : []
      let extra = entry.extra + long
      list += [0x50, 0x4B, 1, 2] + number(20, 2) + common + number(extra.count, 2) + number(0, 2)
      list += number(0, 2) + number(0, 2) + number(0, 4)
      list += number(isLong ? 0xFFFF_FFFF : bytes.count, 4) + Array(entry.name.utf8) + extra
      bytes += [0x50, 0x4B, 3, 4] + common + number(entry.extra.count, 2)
      bytes += Array(entry.name.utf8) + entry.extra + packed
    }
    return bytes + list + end(of: bytes.count, list.count, entries.count, isLong: isLong)
  }

  private static func end(of start: Int, _ size: Int, _ count: Int, isLong: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    if isLong {
      bytes += [0x50, 0x4B, 6, 6] + number(44, 8) + number(45, 2) + number(45, 2) + number(0, 8)
      bytes += number(count, 8) + number(count, 8) + number(size, 8) + number(start, 8)
      bytes += [0x50, 0x4B, 6, 7] + number(0, 4) + number(start + size, 8) + number(1, 4)
    }
    let stated = isLong ? 0xFFFF : count
    return bytes + [0x50, 0x4B, 5, 6] + number(0, 4) + number(stated, 2) + number(stated, 2)
      + number(isLong ? 0xFFFF_FFFF : size, 4) + number(isLong ? 0xFFFF_FFFF : start, 4)
      + number(0, 2)
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    Packing.little(value, bytes: count)
  }
}
