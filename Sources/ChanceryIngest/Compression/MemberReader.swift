/// Unpacks a compressed file piece by piece and tells where its members begin and where it is damaged.
///
/// Members of gzip and frames of zstd may follow one another, each with a page of its own. After a
/// damaged one it looks for the next that can be read, from the byte after the beginning of the
/// damaged one.
final class MemberReader {
  /// Some unpacked bytes of one member.
  struct Piece {
    /// The bytes; there may be none.
    var bytes: [UInt8] = []
    /// What is to be said of the place before them.
    var mark: Mark?
  }

  /// What is at a place between unpacked bytes.
  enum Mark: Hashable {
    /// A member begins, at this place in the file.
    case start(Int)
    /// What is wrong with the file at this place.
    case damage(Int, CompressionFault)
  }

  private enum State {
    case between
    case within
    case broken
    case lost
    case ended
  }

  private static let outputSize = 1 << 16
  private static let longestReread = 1 << 20

  private let compression: Compression
  private let limits: UnpackLimits
  private var packed: PackedBuffer
  private var decompressor: any Decompressor
  private var state = State.between
  private var memberStart = 0
  private var memberOutput = 0
  private var output = 0
  /// How many bytes may yet be read again in search of a member, so that the work stays linear.
  private var rereadBudget = 1 << 26

  /// Begins before the first member.
  ///
  /// - Parameters:
  ///   - compression: How the file is compressed.
  ///   - limits: How much it may grow.
  ///   - read: Gives its bytes.
  init(_ compression: Compression, limits: UnpackLimits, read: @escaping ByteSource.Read) {
    self.compression = compression
    self.limits = limits
    packed = PackedBuffer(read)
    decompressor = compression.decompressor()
  }

  /// The next piece; `nil` at the end.
  ///
  /// - Throws: ``IngestProblem/unpacksTooLarge``, after which nothing comes any more, and what
  ///   reading throws.
  func next() throws(IngestProblem) -> Piece? {
    while true {
      switch state {
      case .between:
        if let piece = try begin() { return piece }
      case .within:
        let piece = try unpack()
        if piece.mark != nil || !piece.bytes.isEmpty { return piece }
      case .broken: return fail(.damaged)
      case .lost: try search()
      case .ended: return nil
      }
    }
  }
}

extension MemberReader {
  /// Begins a member, or says that something else stands there.
  private func begin() throws(IngestProblem) -> Piece? {
    try packed.fill(4, keeping: packed.offset)
    while packed.rest.first == 0, packed.offset > 0 {
      packed.advance(packed.rest.prefix { $0 == 0 }.count)
      try packed.fill(4, keeping: packed.offset)
    }
    guard !packed.rest.isEmpty else {
      state = .ended
      return nil
    }
    memberStart = packed.offset
    if compression == .zstd, Compression.isSkippable(packed.rest) { return try skipFrame() }
    guard compression.begins(packed.rest) else {
      state = .lost
      return Piece(mark: .damage(memberStart, .trailing))
    }
    decompressor.reset()
    memberOutput = 0
    state = .within
    return Piece(mark: .start(memberStart))
  }

  /// Steps over a frame of zstd without content; the first of a file may hold a dictionary.
  private func skipFrame() throws(IngestProblem) -> Piece? {
    try packed.fill(8, keeping: packed.offset)
    guard packed.rest.count >= 8 else { return fail(.truncated) }
    var left = packed.rest.dropFirst(4).prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
    let isDictionary = memberStart == 0 && packed.rest.first == 0x5D
    packed.advance(8)
    if isDictionary, left <= ZstdDictionary.longest {
      try packed.fill(left, keeping: packed.offset)
      guard packed.rest.count >= left else { return fail(.truncated) }
      guard let dictionary = ZstdDictionary.content(of: packed.rest.prefix(left)) else {
        return fail(.damaged)
      }
      decompressor = compression.decompressor(dictionary: dictionary)
    }
    while left > 0 {
      try packed.fill(1, keeping: packed.offset)
      let count = min(left, packed.rest.count)
      guard count > 0 else { return fail(.truncated) }
      packed.advance(count)
      left -= count
    }
    return nil
  }

  /// Unpacks some more of a member.
  private func unpack() throws(IngestProblem) -> Piece {
    try packed.fill(1, keeping: max(memberStart, packed.offset - Self.longestReread))
    var step = DecompressionStep(consumed: 0, produced: 0, state: .damaged)
    var piece = Piece()
    piece.bytes = [UInt8](unsafeUninitializedCapacity: Self.outputSize) { buffer, filled in
      step = packed.withRest { decompressor.step($0, into: buffer) }
      filled = step.produced
    }
    packed.advance(step.consumed)
    memberOutput += step.produced
    output += step.produced
    try checkGrowth()
    switch step.state {
    case .ended: state = .between
    case .damaged:
      if piece.bytes.isEmpty { return fail(.damaged) }
      state = .broken  // What came out before the damage goes first.
    case .within:
      let isStuck = step.consumed == 0 && step.produced == 0
      if isStuck { return fail(packed.isAtEnd && packed.rest.isEmpty ? .truncated : .damaged) }
    }
    return piece
  }

  private func checkGrowth() throws(IngestProblem) {
    let consumed = packed.offset - memberStart
    if limits.isExceeded(packed: consumed, unpacked: memberOutput)
      || limits.isExceeded(packed: packed.offset, unpacked: output)
    {
      state = .ended
      throw .unpacksTooLarge(.ratio(limits.ratio))
    }
    if output > limits.bytes {
      state = .ended
      throw .unpacksTooLarge(.bytes(limits.bytes))
    }
  }

  /// Gives a member up and goes back to look for another one within it.
  private func fail(_ fault: CompressionFault) -> Piece {
    let piece = Piece(mark: .damage(memberStart, fault))
    let reread = packed.offset - memberStart - 1
    if reread > 0, reread <= rereadBudget, packed.go(to: memberStart + 1) {
      rereadBudget -= reread
    } else if packed.offset == memberStart {
      packed.advance(1)
    }
    state = .lost
    return piece
  }

  /// Goes on to where the next member may begin.
  private func search() throws(IngestProblem) {
    while true {
      try packed.fill(4, keeping: packed.offset)
      guard packed.rest.count >= 4 else {
        state = .ended
        return
      }
      let rest = packed.rest
      let first: UInt8 = compression == .gzip ? 0x1F : 0x28
      let found = rest.indices.dropLast(3).first {
        rest[$0] == first && compression.begins(rest[$0...])
      }
      packed.advance((found ?? rest.endIndex - 3) - rest.startIndex)
      if found != nil {
        state = .between
        return
      }
    }
  }
}
