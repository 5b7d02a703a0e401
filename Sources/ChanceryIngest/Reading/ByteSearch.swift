internal import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// The next line end.
  func firstNewline(from start: Int) -> Int? {
    guard start < count, let base = baseAddress,
      let found = memchr(base + start, 0x0A, count - start)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }

  /// The next place of a sequence.
  ///
  /// - Complexity: O(*n* · *m*) in the worst case; the sequence is to be short.
  func first(of sequence: [UInt8], from start: Int) -> Int? {
    guard let first = sequence.first, let base = baseAddress else { return nil }
    var place = start
    while place <= count - sequence.count,
      let found = memchr(base + place, CInt(first), count - place)
    {
      place = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
      if has(sequence, at: place) { return place }
      place += 1
    }
    return nil
  }

  /// Whether a sequence stands at a place.
  func has(_ sequence: [UInt8], at position: Int) -> Bool {
    guard position >= 0, count - position >= sequence.count, let base = baseAddress else {
      return false
    }
    return memcmp(base + position, sequence, sequence.count) == 0
  }
}
