internal import CZlib

/// Reads the content of one entry of a zip archive piece by piece.
final class ZIPEntryReader {
  private let entry: ZIPEntry
  private let archive: RandomBytes
  private var place = 0
  private var left: Int
  private var members: MemberReader?
  private var checksum: CUnsignedLong = 0
  private var isChecked = false

  /// Finds the content.
  ///
  /// - Parameters:
  ///   - entry: An entry of the archive's list.
  ///   - archive: The archive.
  ///   - limits: How much it may grow.
  /// - Throws: ``IngestProblem/badArchive(_:)`` or ``IngestProblem/unpacksTooLarge(_:)``.
  init(
    _ entry: ZIPEntry, of archive: RandomBytes, limits: UnpackLimits
  ) throws(IngestProblem) {
    self.entry = entry
    self.archive = archive
    left = entry.packedSize
    guard !entry.isEncrypted else { throw .badArchive(.encrypted) }
    guard entry.method == 0 || entry.method == 8 else { throw .badArchive(.method(entry.method)) }
    if limits.isExceeded(packed: entry.packedSize, unpacked: entry.size) {
      throw .unpacksTooLarge(.ratio(limits.ratio))
    }
    guard entry.size <= limits.bytes else { throw .unpacksTooLarge(.bytes(limits.bytes)) }
    place = try contentPlace()
    if entry.method == 8 {
      members = MemberReader(.deflate, limits: limits) {
        [unowned self] count throws(IngestProblem) in
        try packed(atMost: count)
      }
    }
  }

  /// Reads what comes next.
  ///
  /// - Parameter count: How many bytes are wanted; more may come.
  /// - Returns: At least one byte; none at the end.
  /// - Throws: ``IngestProblem/badCompression(_:)``, and ``IngestProblem/badArchive(_:)`` at the end
  ///   when the checksum is wrong.
  func read(atMost count: Int) throws(IngestProblem) -> [UInt8] {
    let piece = if let members { try unpacked(by: members) } else { try packed(atMost: count) }
    if !piece.isEmpty {
      checksum = crc32(checksum, piece, CUnsignedInt(piece.count))
    } else if !isChecked {
      isChecked = true
      guard checksum == CUnsignedLong(entry.checksum) else { throw .badArchive(.checksum) }
    }
    return piece
  }

  private func unpacked(by members: MemberReader) throws(IngestProblem) -> [UInt8] {
    while let piece = try members.next() {
      if case .damage(_, let fault)? = piece.mark { throw .badCompression(fault) }
      if case .start(let place)? = piece.mark, place > 0 { return [] }
      if !piece.bytes.isEmpty { return piece.bytes }
    }
    return []
  }

  private func packed(atMost count: Int) throws(IngestProblem) -> [UInt8] {
    let piece = try archive.read(place, min(count, left))
    place += piece.count
    left -= piece.count
    return piece
  }

  /// Where the content begins: behind the entry's own header, whose lengths may differ from the list.
  private func contentPlace() throws(IngestProblem) -> Int {
    guard entry.place <= archive.count - 30 else { throw .badArchive(.badEntry) }
    let header = LittleEndianBytes(try archive.read(entry.place, 30))
    guard header.has([0x50, 0x4B, 0x03, 0x04], at: 0),
      let nameSize = header.number(at: 26, bytes: 2),
      let extraSize = header.number(at: 28, bytes: 2)
    else { throw .badArchive(.badEntry) }
    let start = entry.place + 30 + nameSize + extraSize
    guard start <= archive.count, entry.packedSize <= archive.count - start else {
      throw .badArchive(.badEntry)
    }
    return start
  }
}
