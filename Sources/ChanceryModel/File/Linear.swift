internal import CKernels

/// A matrix of weights with a bias: y = x·Wᵀ + b.
struct Linear: Sendable {
  /// The width of x.
  var inputs: Int { weights.inputs }
  /// The width of y.
  var outputs: Int { weights.outputs }

  private let weights: PackedWeights
  private nonisolated(unsafe) let bias: UnsafePointer<Float>
  /// What the bias points into.
  private let file: ModelFile

  /// Unpacks the entries `name.weight` and `name.scale` and finds the bias, `name.bias` if not named.
  init(_ file: ModelFile, _ name: String, bias biasName: String? = nil) throws(ModelError) {
    self.file = file
    weights = try PackedWeights(file, name)
    bias = try file.floats(biasName ?? name + ".bias", count: weights.outputs)
  }

  /// A layer with the same weights and another bias.
  init(_ other: Linear, bias biasName: String) throws(ModelError) {
    (file, weights) = (other.file, other.weights)
    bias = try file.floats(biasName, count: weights.outputs)
  }

  /// The products of the vectors in a buffer.
  ///
  /// - Complexity: O(rows · inputs · outputs).
  func apply(_ x: Rows) -> Rows {
    precondition(x.width == inputs, "vectors of another width")
    let y = Rows(count: x.count, width: outputs)
    withExtendedLifetime((self, x)) {
      ck_linear(x.start, inputs, x.count, inputs, weights.start, bias, outputs, y.start)
    }
    return y
  }
}

/// Weights as the kernel reads them, a float each.
private final class PackedWeights: Sendable {
  let inputs: Int
  let outputs: Int
  nonisolated(unsafe) let start: UnsafeMutablePointer<Float>

  init(_ file: ModelFile, _ name: String) throws(ModelError) {
    let (weights, rows, columns) = try file.matrix(name + ".weight")
    let scales = try file.floats(name + ".scale", count: rows)
    (outputs, inputs) = (rows, columns)
    start = .allocate(capacity: ck_packed_count(rows, columns))
    ck_pack(weights, scales, rows, columns, start)
  }

  deinit { start.deallocate() }
}
