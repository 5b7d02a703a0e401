internal import Glibc

/// Cuts pieces of a stream into lines, keeping no more of it than one line within the limit.
struct LineSplitter {
  /// A line, without its end.
  struct Line {
    /// Its number, from 1.
    let number: Int
    /// Its bytes, or `nil` when there were more than the limit.
    let content: UnsafeBufferPointer<UInt8>?
  }

  private let limit: Int
  private var pending: [UInt8] = []
  private var isTooLong = false
  private var number = 0

  /// Begins before the first line.
  ///
  /// - Parameter limit: The most bytes of a line.
  init(limit: Int) { self.limit = limit }

  /// Takes a piece and hands over the lines that end in it.
  ///
  /// - Complexity: O(*n*) in the piece.
  mutating func take<Failure>(
    _ piece: UnsafeBufferPointer<UInt8>, _ body: (Line) throws(Failure) -> Void
  ) throws(Failure) {
    var start = 0
    while let end = Self.newline(in: piece, from: start) {
      try self.end(line: UnsafeBufferPointer(rebasing: piece[start..<end]), body)
      start = end + 1
    }
    keep(UnsafeBufferPointer(rebasing: piece[start...]))
  }

  /// Hands over the last line when the stream does not end with a line end.
  mutating func finish<Failure>(_ body: (Line) throws(Failure) -> Void) throws(Failure) {
    guard !pending.isEmpty || isTooLong else { return }
    try end(line: UnsafeBufferPointer(start: nil, count: 0), body)
  }

  private mutating func end<Failure>(
    line rest: UnsafeBufferPointer<UInt8>, _ body: (Line) throws(Failure) -> Void
  ) throws(Failure) {
    number += 1
    if pending.isEmpty, !isTooLong {
      return try body(Line(number: number, content: rest.count > limit ? nil : rest))
    }
    keep(rest)
    let whole = pending
    let isKept = !isTooLong
    pending.removeAll(keepingCapacity: false)
    isTooLong = false
    guard isKept else { return try body(Line(number: number, content: nil)) }
    let line = number
    try whole.withUnsafeBufferPointer { (content) throws(Failure) in
      try body(Line(number: line, content: content))
    }
  }

  private mutating func keep(_ part: UnsafeBufferPointer<UInt8>) {
    guard !isTooLong else { return }
    if pending.count + part.count > limit {
      isTooLong = true
      pending.removeAll(keepingCapacity: false)
    } else {
      pending.append(contentsOf: part)
    }
  }

  private static func newline(in piece: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start < piece.count, let base = piece.baseAddress,
      let found = memchr(base + start, 0x0A, piece.count - start)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }
}
