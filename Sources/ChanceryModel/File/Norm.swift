internal import CKernels

/// The gain and shift of a layer normalisation.
struct Norm: Sendable {
  private let width: Int
  private nonisolated(unsafe) let gain: UnsafePointer<Float>
  private nonisolated(unsafe) let shift: UnsafePointer<Float>
  private let epsilon: Float
  /// What gain and shift point into.
  private let file: ModelFile

  /// Finds the entries `name.weight` and `name.bias`.
  init(_ file: ModelFile, _ name: String, width: Int, epsilon: Float) throws(ModelError) {
    gain = try file.floats(name + ".weight", count: width)
    shift = try file.floats(name + ".bias", count: width)
    (self.file, self.width, self.epsilon) = (file, width, epsilon)
  }

  /// Normalises x, or x + y, in place.
  func apply(_ x: Rows, adding y: Rows? = nil) {
    precondition(x.width == width && (y == nil || y?.width == width && y?.count == x.count))
    withExtendedLifetime((self, x, y)) {
      ck_normalise(x.start, y?.start, x.count, width, gain, shift, epsilon)
    }
  }
}
