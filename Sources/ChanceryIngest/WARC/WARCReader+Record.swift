extension WARCReader {
  /// Reads the header at the next byte and leaves it there.
  func header() throws(IngestProblem) -> Result<RecordHeader, RecordFault> {
    isARC ? try arcHeader() : try warcHeader()
  }

  private func arcHeader() throws(IngestProblem) -> Result<RecordHeader, RecordFault> {
    _ = try stream.ready(limits.header)
    let line = stream.bytes.prefix(limits.header).prefix { $0 != 0x0A }
    guard
      let header = RecordHeader(arc: stream.bytes[..<min(line.endIndex + 1, stream.bytes.endIndex)])
    else { return .failure(.noRecord) }
    return header.length > Self.longest ? .failure(.lengthTooLarge) : .success(header)
  }

  private func warcHeader() throws(IngestProblem) -> Result<RecordHeader, RecordFault> {
    guard try stream.ready(5) == 5, stream.bytes.starts(with: Self.warcStart) else {
      return .failure(.noRecord)
    }
    var size = min(1 << 12, limits.header)
    while true {
      let have = try stream.ready(size)
      let end = stream.withBytes {
        HeaderFields.end(in: UnsafeBufferPointer(rebasing: $0.prefix(have)))
      }
      if try barrier(from: 1, to: end ?? have) != nil { return .failure(.headerEnds) }
      if let end { return headerResult(stream.bytes.prefix(end)) }
      if have < size { return .failure(.headerEnds) }
      if size == limits.header { return .failure(.headerTooLong(limit: limits.header)) }
      size = min(size * 2, limits.header)
    }
  }

  private func headerResult(_ bytes: ArraySlice<UInt8>) -> Result<RecordHeader, RecordFault> {
    do throws(RecordFault) {
      let header = try RecordHeader(warc: bytes)
      return header.length > Self.longest ? .failure(.lengthTooLarge) : .success(header)
    } catch {
      return .failure(error)
    }
  }

  /// The longest content that is believed in: 1 TiB.
  static let longest = 1 << 40

  /// Reads the record whose header is at the next byte.
  mutating func record(
    _ header: RecordHeader, label: String
  ) throws(IngestProblem) -> WARCRecord {
    let block = header.length <= limits.block ? try block(header) : try beginning(header)
    return WARCRecord(
      kind: header.kind, id: header.id, target: header.target, date: header.date, label: label,
      contentType: header.contentType, fields: header.fields, block: block.bytes,
      isWhole: header.length <= limits.block, isDamaged: block.isDamaged)
  }

  /// A content that is held in whole, and whether its length was wrong.
  ///
  /// Where no record follows at the stated length, the content ends at the next record that there is.
  private mutating func block(
    _ header: RecordHeader
  ) throws(IngestProblem) -> (bytes: [UInt8], isDamaged: Bool) {
    let wanted = header.size + header.length
    let have = try stream.ready(wanted + lookAhead)
    let barrier = try barrier(from: header.size, to: min(have, wanted) - 1)
    let isSound = isFollowed(at: wanted, have: have) || isClosed(at: wanted)
    if header.hasLength, have >= wanted, barrier == nil, isSound {
      return (taken(from: header.size, to: wanted), false)
    }
    let region = have < wanted ? have : try stream.ready(header.size + limits.block)
    let next = nextRecord(from: header.size, to: region)
    guard let end = [barrier, next].compactMap({ $0 }).min() else {
      isLost = have > wanted
      return (taken(from: header.size, to: min(wanted, have)), true)
    }
    var bytes = taken(from: header.size, to: end)
    for _ in 0..<2 where bytes.last == 0x0A {
      bytes.removeLast()
      if bytes.last == 0x0D { bytes.removeLast() }
    }
    return (bytes, true)
  }

  /// The beginning of a content that is too long to be held; all of it is stepped over.
  private mutating func beginning(
    _ header: RecordHeader
  ) throws(IngestProblem) -> (bytes: [UInt8], isDamaged: Bool) {
    let shown = try stream.ready(header.size + min(limits.header, limits.block))
    let bytes = Array(stream.bytes.prefix(shown).dropFirst(header.size))
    var left = header.size + header.length
    while left > 0 {
      let have = min(left, try stream.ready(min(left, ByteSource.pieceSize) + lookAhead))
      if let barrier = try barrier(from: 1, to: have - 1) {
        stream.advance(barrier)
        return (bytes, true)
      }
      guard have > 0 else { return (bytes, true) }
      stream.advance(have)
      left -= have
    }
    isLost = !isFollowed(at: 0, have: try stream.ready(lookAhead))
    return (bytes, isLost)
  }

  private func taken(from start: Int, to end: Int) -> [UInt8] {
    let bytes = Array(stream.bytes.prefix(end).dropFirst(start))
    stream.advance(end)
    return bytes
  }
}
