/// Appends numbers to a row.
struct FeatureRow {
  private let row: UnsafeMutablePointer<Float>
  /// The numbers appended so far.
  private(set) var count = 0

  /// Begins at the row's first number.
  init(_ row: UnsafeMutablePointer<Float>) { self.row = row }

  /// Appends a number.
  @inline(__always)
  mutating func add(_ value: Float) {
    row[count] = value
    count += 1
  }

  /// Appends 1 or 0.
  @inline(__always)
  mutating func add(_ condition: Bool) { add(condition ? 1 : 0) }

  /// Appends a bit field, a number a bit.
  @inline(__always)
  mutating func add(bits: UInt32, _ number: Int) {
    for bit in 0..<number { add(Float(bits >> UInt32(bit) & 1)) }
  }
}
