extension WARCReader {
  /// How far beyond a content is looked whether a record follows: some line ends and `WARC/`, or a
  /// whole line of ARC.
  var lookAhead: Int { isARC ? 1 << 13 : 64 }

  /// The first place in a stretch where the record before it must end, whatever its header says:
  /// damage, or a member that begins with a record.
  func barrier(from start: Int, to end: Int) throws(IngestProblem) -> Int? {
    guard end > 0 else { return nil }
    for mark in stream.marks(within: end) where mark.distance >= start {
      if mark.isDamage { return mark.distance }
      _ = try stream.ready(mark.distance + lookAhead)
      if isRecord(at: mark.distance) { return mark.distance }
    }
    return nil
  }

  /// Whether a place is the end of the archive or of a member, or a record begins there, after any
  /// line ends.
  func isFollowed(at place: Int, have: Int) -> Bool {
    let bytes = stream.bytes.prefix(have).dropFirst(place)
    let blanks = bytes.prefix { $0 == 0x0D || $0 == 0x0A }.count
    if blanks == bytes.count { return true }
    if isRecord(at: place + blanks) { return true }
    return stream.isAtMember && place + blanks == 0
      || stream.marks(within: place + blanks).contains { $0.distance >= place }
  }

  /// Whether the two line ends stand at a place that close a record.
  func isClosed(at place: Int) -> Bool {
    stream.withBytes { $0.has([0x0D, 0x0A, 0x0D, 0x0A], at: place) }
  }

  /// Whether a record begins at a place.
  private func isRecord(at place: Int) -> Bool {
    guard isARC else {
      return stream.withBytes { bytes in
        bytes.has(Self.warcStart, at: place) && place + 5 < bytes.count
          && (0x30...0x39).contains(bytes[place + 5])
      }
    }
    let line = stream.bytes.dropFirst(place).prefix(1 << 13).prefix { $0 != 0x0A }
    return RecordHeader(arc: line) != nil
  }

  /// The next place in a stretch where a line begins a record.
  func nextRecord(from start: Int, to end: Int) -> Int? {
    let members = stream.marks(within: end).first { mark in
      mark.distance >= start && !mark.isDamage && isRecord(at: mark.distance)
    }
    let line = isARC ? nextARCLine(from: start, to: end) : nextWARCLine(from: start, to: end)
    return [members?.distance, line].compactMap { $0 }.min()
  }

  private func nextWARCLine(from start: Int, to end: Int) -> Int? {
    var place = max(start - 1, 0)
    while let found = stream.withBytes({ $0.first(of: [0x0A] + Self.warcStart, from: place) }),
      found < end
    {
      if isRecord(at: found + 1) { return found + 1 }
      place = found + 1
    }
    return nil
  }

  private func nextARCLine(from start: Int, to end: Int) -> Int? {
    var place = max(start - 1, 0)
    while let found = stream.withBytes({ $0.firstNewline(from: place) }), found < end {
      if isRecord(at: found + 1) { return found + 1 }
      place = found + 1
    }
    return nil
  }

  /// Goes to the next record.
  ///
  /// - Returns: Whether there is one.
  func findRecord() throws(IngestProblem) -> Bool {
    while true {
      let have = try stream.ready(ByteSource.pieceSize)
      if stream.isAtMember, isRecord(at: 0) { return true }
      if let found = nextRecord(from: 1, to: have) {
        stream.advance(found)
        return true
      }
      if have < ByteSource.pieceSize {
        stream.advance(have)
        return false
      }
      stream.advance(have - lookAhead)
    }
  }
}
