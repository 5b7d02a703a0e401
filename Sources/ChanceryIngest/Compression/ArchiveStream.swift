/// The unpacked bytes of an archive with room to look ahead, and where its members begin.
///
/// What is looked at stays in memory until it is stepped over.
final class ArchiveStream {
  /// The most places that are kept in mind: archives of one byte a member lose some beginnings.
  private static let mostMarks = 1 << 16

  private let pull: () throws(IngestProblem) -> MemberReader.Piece?
  private var buffer: [UInt8] = []
  private var start = 0
  /// In the order of their positions; those before ``firstMark`` are done with.
  private var marks: [(position: Int, mark: MemberReader.Mark)] = []
  private var firstMark = 0
  private var isAtEnd = false
  /// Why nothing more can be read; it is thrown once all that came before was stepped over.
  private var failure: IngestProblem?
  /// How many bytes were stepped over.
  private(set) var position = 0
  /// Where the member begins that the next byte is in: as unpacked, and in the file.
  private var member: (position: Int, offset: Int)?
  /// Whether ``read()`` came to something after the last member that is not compressed.
  private(set) var isFollowed = false

  /// Begins at the first byte of a file that is not compressed.
  init(plain read: @escaping ByteSource.Read) {
    pull = { () throws(IngestProblem) in
      let bytes = try read(ByteSource.pieceSize)
      return bytes.isEmpty ? nil : MemberReader.Piece(bytes: bytes)
    }
  }

  /// Begins at the first member.
  init(_ members: MemberReader) { pull = members.next }

  /// The next bytes, as many as were made ready by ``ready(_:)`` and perhaps more.
  var bytes: ArraySlice<UInt8> { buffer[start...] }

  /// Where the next byte is: its place in the file, or the place of its member there, and how far
  /// into the unpacked member where that is not its beginning.
  var label: String {
    guard let member else { return "\(position)" }
    let within = position - member.position
    return within == 0 ? "\(member.offset)" : "\(member.offset)+\(within)"
  }

  /// Makes bytes ready to be looked at.
  ///
  /// - Parameter count: How many are wanted.
  /// - Returns: That number, or fewer where the archive ends.
  /// - Throws: What reading throws.
  func ready(_ count: Int) throws(IngestProblem) -> Int {
    while buffer.count - start < count, !isAtEnd {
      guard let piece = pullOrFail() else {
        isAtEnd = true
        break
      }
      if let mark = piece.mark { add(mark) }
      if start > buffer.count / 2 {
        buffer.removeFirst(start)
        start = 0
      }
      buffer += piece.bytes
    }
    if start == buffer.count, count > 0, let failure { throw failure }
    return min(count, buffer.count - start)
  }

  /// Steps over bytes that are ready.
  func advance(_ count: Int) {
    let count = min(count, buffer.count - start)
    start += count
    position += count
    settle()
  }

  /// What is wrong with the file at the place of the next byte, each fault once.
  func takeDamage() throws(IngestProblem) -> (label: String, fault: CompressionFault)? {
    _ = try ready(1)
    settle()
    guard firstMark < marks.count, marks[firstMark].position <= position,
      case .damage(let offset, let fault) = marks[firstMark].mark
    else { return nil }
    dropMark()
    return ("\(offset)", fault)
  }

  /// Calls with the bytes that are ready.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    buffer.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start...])) }
  }

  /// How far from the next byte the members begin and the damage lies that were seen so far, this
  /// side of a distance and not at the next byte itself.
  func marks(within distance: Int) -> [(distance: Int, isDamage: Bool)] {
    let near = marks[firstMark...].prefix { $0.position - position <= distance }
    return near.lazy.filter { $0.position > self.position }.map { entry in
      if case .damage = entry.mark { return (entry.position - self.position, true) }
      return (entry.position - self.position, false)
    }
  }

  /// Whether a member begins at the next byte.
  var isAtMember: Bool { member?.position == position }

  /// Adds a mark at the end of what was read; of many at one place the first damage and the last
  /// member count, so that empty members take no memory.
  private func add(_ mark: MemberReader.Mark) {
    let place = position + buffer.count - start
    let here = marks[firstMark...].suffix(3).filter { $0.position == place }.map(\.mark)
    switch (mark, here.last) {
    case (.start, .start?): marks[marks.count - 1].mark = mark
    case (.damage, _) where here.contains { if case .damage = $0 { true } else { false } }: break
    case _ where marks.count - firstMark >= Self.mostMarks: break
    default: marks.append((place, mark))
    }
    settle()
  }

  private func dropMark() {
    firstMark += 1
    guard firstMark > marks.count / 2 else { return }
    marks.removeFirst(firstMark)
    firstMark = 0
  }

  private func pullOrFail() -> MemberReader.Piece? {
    do throws(IngestProblem) {
      return try pull()
    } catch {
      failure = error
      return nil
    }
  }

  /// Moves on to the member that the next byte is in.
  private func settle() {
    while firstMark < marks.count, marks[firstMark].position <= position,
      case .start(let offset) = marks[firstMark].mark
    {
      member = (marks[firstMark].position, offset)
      dropMark()
    }
  }
}

extension ArchiveStream {
  /// Reads on without looking ahead, as from a file.
  ///
  /// - Returns: At least one byte; none at the end, and none after the last member when something
  ///   else follows it.
  /// - Throws: ``IngestProblem/badCompression(_:)`` where a member is damaged.
  func read() throws(IngestProblem) -> [UInt8] {
    if let damage = try takeDamage() {
      if damage.fault == .trailing, position > 0 {
        isFollowed = true
        return []
      }
      throw .badCompression(damage.fault)
    }
    let count = try ready(1) == 0 ? 0 : bytes.count
    let part = Array(bytes.prefix(marks(within: count).map(\.distance).min() ?? count))
    advance(part.count)
    return part
  }
}
