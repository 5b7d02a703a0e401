internal import CKernels

/// A matrix of weights with a bias, packed for the kernel: y = x·Wᵀ + b.
final class Linear: Sendable {
  /// The width of x.
  let inputs: Int
  /// The width of y.
  let outputs: Int
  nonisolated(unsafe) private let packed: UnsafeMutablePointer<Float>
  nonisolated(unsafe) private let bias: UnsafeMutablePointer<Float>

  /// Unpacks the entries `name.weight`, `name.scale` and the named bias (zeros where there is none).
  init(_ file: ModelFile, _ name: String, bias biasName: String? = nil) throws(ModelError) {
    let (weights, rows, columns) = try file.matrix(name + ".weight")
    let scales = try file.floats(name + ".scale", count: rows)
    let biasName = biasName ?? name + ".bias"
    let given = file.has(biasName) ? try file.floats(biasName, count: rows) : nil
    guard let weights = weights.baseAddress, let scales = scales.baseAddress else {
      throw .entry(name: file.name, entry: name, problem: "is empty")
    }
    (outputs, inputs) = (rows, columns)
    packed = .allocate(capacity: ck_packed_count(rows, columns))
    ck_pack(weights, scales, rows, columns, packed)
    bias = .allocate(capacity: rows)
    bias.initialize(repeating: 0, count: rows)
    if let given { bias.update(from: given.baseAddress!, count: rows) }
  }

  deinit {
    packed.deallocate()
    bias.deallocate()
  }

  /// Multiplies `rows` vectors that lie one after another.
  ///
  /// - Complexity: O(rows · inputs · outputs).
  func apply(_ x: UnsafePointer<Float>, rows: Int, to y: UnsafeMutablePointer<Float>) {
    ck_linear(x, inputs, rows, inputs, packed, bias, outputs, y)
  }

  /// The products of the vectors in a buffer.
  func apply(_ x: Rows) -> Rows {
    let y = Rows(count: x.count, width: outputs)
    apply(x.start, rows: x.count, to: y.start)
    return y
  }
}

/// The gain and shift of a layer normalisation.
struct Norm: Sendable {
  private nonisolated(unsafe) let gain: UnsafePointer<Float>
  private nonisolated(unsafe) let shift: UnsafePointer<Float>
  private let epsilon: Float

  /// Finds the entries `name.weight` and `name.bias`; the file outlives what uses them.
  init(_ file: ModelFile, _ name: String, width: Int, epsilon: Float) throws(ModelError) {
    gain = try file.floats(name + ".weight", count: width).baseAddress!
    shift = try file.floats(name + ".bias", count: width).baseAddress!
    self.epsilon = epsilon
  }

  /// Normalises x, or x + y, in place.
  func apply(_ x: Rows, adding y: Rows? = nil) {
    ck_normalise(x.start, y?.start, x.count, x.width, gain, shift, epsilon)
  }
}
