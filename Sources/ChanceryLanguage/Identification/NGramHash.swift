/// The hash that names the weights of an n-gram: letters are mixed in one after another.
///
/// `step` and `buckets` in `Training/language/hashing.py` are its twins. The multiplier is 2³²
/// divided by the golden ratio, which spreads the last letter over the high bits that pick a row.
enum NGramHash {
  /// The state before the first letter of an n-gram.
  static let start: UInt32 = 0x811C_9DC5
  /// The state before the first letter of a whole word.
  static let wordStart: UInt32 = 0x2545_F491
  /// The letter that marks both ends of a word.
  static let edge: UInt32 = 0x5F

  /// Mixes a letter into a state.
  @inline(__always)
  static func step(_ state: UInt32, _ letter: UInt32) -> UInt32 {
    (state ^ letter) &* 0x9E37_79B1
  }

  /// The row that a state picks among a number of rows.
  @inline(__always)
  static func row(_ state: UInt32, of count: UInt64) -> Int {
    Int(truncatingIfNeeded: (UInt64(state) &* count) >> 32)
  }
}
