/// The list of entries at the end of a zip archive (PKWARE APPNOTE 6.3.10, section 4.3).
struct ZIPDirectory {
  /// The entries in the order of the list.
  let entries: [ZIPEntry]

  private static let end: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  private static let locator: [UInt8] = [0x50, 0x4B, 0x06, 0x07]
  private static let end64: [UInt8] = [0x50, 0x4B, 0x06, 0x06]
  private static let entry: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
  /// The most bytes of a list for each entry that is allowed.
  private static let bytesAnEntry = 1 << 9

  /// Reads the list.
  ///
  /// - Parameters:
  ///   - archive: The archive.
  ///   - limit: The most entries.
  /// - Throws: ``IngestProblem/badArchive(_:)``, and what reading throws.
  init(of archive: RandomBytes, limit: Int) throws(IngestProblem) {
    let place = try Self.place(in: archive)
    guard place.count <= limit else { throw .badArchive(.tooManyEntries(limit: limit)) }
    let (most, overflow) = limit.multipliedReportingOverflow(by: Self.bytesAnEntry)
    guard place.start >= 0, place.size >= 0, place.start <= archive.count,
      place.size <= archive.count - place.start, overflow || place.size <= most
    else { throw .badArchive(.noDirectory) }
    let bytes = LittleEndianBytes(try archive.read(place.start, place.size))
    var entries: [ZIPEntry] = []
    var position = 0
    for _ in 0..<place.count {
      guard let (entry, next) = Self.entry(in: bytes, at: position) else {
        throw .badArchive(.noDirectory)
      }
      entries.append(entry)
      position = next
    }
    try Self.check(entries, of: archive)
    self.entries = entries
  }

  private typealias Place = (start: Int, size: Int, count: Int)

  /// Finds the list from the record at the very end, and from its 64-bit form where there is one.
  private static func place(in archive: RandomBytes) throws(IngestProblem) -> Place {
    let tailSize = min(archive.count, 1 << 16 + 22)
    let tail = LittleEndianBytes(try archive.read(archive.count - tailSize, tailSize))
    guard let found = tail.last(of: end), let count = tail.number(at: found + 10, bytes: 2),
      let size = tail.number(at: found + 12, bytes: 4),
      let start = tail.number(at: found + 16, bytes: 4)
    else { throw .badArchive(.noDirectory) }
    let isLong = count == 0xFFFF || size == 0xFFFF_FFFF || start == 0xFFFF_FFFF
    guard isLong, tail.has(locator, at: found - 20),
      let place = tail.number(at: found - 12, bytes: 8), place <= archive.count
    else { return (start, size, count) }
    let record = LittleEndianBytes(try archive.read(place, 56))
    guard record.has(end64, at: 0), let count = record.number(at: 32, bytes: 8),
      let size = record.number(at: 40, bytes: 8), let start = record.number(at: 48, bytes: 8)
    else { throw .badArchive(.noDirectory) }
    return (start, size, count)
  }

  private static func entry(
    in bytes: LittleEndianBytes, at position: Int
  ) -> (entry: ZIPEntry, next: Int)? {
    guard bytes.has(entry, at: position), let flags = bytes.number(at: position + 8, bytes: 2),
      let method = bytes.number(at: position + 10, bytes: 2),
      let checksum = bytes.number(at: position + 16, bytes: 4),
      var packedSize = bytes.number(at: position + 20, bytes: 4),
      var size = bytes.number(at: position + 24, bytes: 4),
      let nameSize = bytes.number(at: position + 28, bytes: 2),
      let extraSize = bytes.number(at: position + 30, bytes: 2),
      let commentSize = bytes.number(at: position + 32, bytes: 2),
      var place = bytes.number(at: position + 42, bytes: 4),
      let name = bytes.text(at: position + 46, count: nameSize)
    else { return nil }
    let extra = position + 46 + nameSize
    var longs = bytes.longNumbers(from: extra, to: extra + extraSize)
    for keyPath in [(0, size), (1, packedSize), (2, place)] where keyPath.1 == 0xFFFF_FFFF {
      guard let long = longs.first else { return nil }
      longs.removeFirst()
      switch keyPath.0 {
      case 0: size = long
      case 1: packedSize = long
      default: place = long
      }
    }
    let entry = ZIPEntry(
      name: name, method: method, isEncrypted: flags & 1 != 0, checksum: UInt32(checksum),
      packedSize: packedSize, size: size, place: place)
    return (entry, extra + extraSize + commentSize)
  }

  /// Makes sure that no name leads out and that the entries do not share bytes, as those of an archive
  /// do that unpacks to more than it could hold.
  private static func check(
    _ entries: [ZIPEntry], of archive: RandomBytes
  ) throws(IngestProblem) {
    guard !entries.contains(where: \.isUnsafe) else { throw .badArchive(.unsafeName) }
    var left = archive.count
    for entry in entries {
      guard entry.packedSize <= left else { throw .badArchive(.overlap) }
      left -= entry.packedSize
    }
  }
}
