internal import Glibc

extension [UInt8] {
  /// Where bytes occur next, by the searches of the C library.
  ///
  /// - Parameters:
  ///   - piece: The bytes; none occur everywhere.
  ///   - start: The first place to look at.
  /// - Returns: The first place; `nil` when there is none.
  /// - Complexity: O(*n* × *m*) at worst, for *m* bytes that begin like themselves.
  func find(_ piece: [UInt8], from start: Int) -> Int? {
    guard let first = piece.first else { return start }
    return withUnsafeBytes { all in
      piece.withUnsafeBytes { piece -> Int? in
        guard let base = all.baseAddress, let sign = piece.baseAddress else { return nil }
        var position = start
        while position + piece.count <= all.count {
          let room = all.count - piece.count - position + 1
          guard let next = memchr(base + position, Int32(first), room) else { return nil }
          if memcmp(next, sign, piece.count) == 0 { return UnsafeRawPointer(next) - base }
          position = UnsafeRawPointer(next) - base + 1
        }
        return nil
      }
    }
  }
}
