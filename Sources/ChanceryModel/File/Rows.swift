internal import CKernels

/// Vectors of one width that lie one after another: the activations of a network.
///
/// A buffer is made, filled and dropped inside one call, on one thread.
final class Rows {
  /// The number of vectors.
  let count: Int
  /// The numbers of a vector.
  let width: Int
  /// The first number of the first vector.
  let start: UnsafeMutablePointer<Float>

  /// Makes vectors of undefined content, or of zeros.
  init(count: Int, width: Int, zeroed: Bool = false) {
    self.count = count
    self.width = width
    start = .allocate(capacity: max(1, count * width))
    if zeroed { start.initialize(repeating: 0, count: count * width) }
  }

  deinit { start.deallocate() }

  /// Replaces each number by its GELU.
  func gelu() {
    withExtendedLifetime(self) { ck_gelu(start, count * width) }
  }

  /// The first number of a vector; it lives as long as this object, so keep that.
  subscript(row: Int) -> UnsafeMutablePointer<Float> { start + row * width }
}
