/// A network of one hidden layer that gives one number.
///
/// Inputs are clipped to the range seen in training; the scaling of the inputs is worked into the
/// weights. The hidden layer comes in blocks of 24 units, so that a block's sums stay in registers.
struct LineNetwork: Sendable {
  /// The units of a block.
  static let blockUnits = 24
  private typealias Lanes = SIMD8<Float>

  /// The number of inputs.
  let inputs: Int
  private let blocks: Int
  private let low: [Float]
  private let high: [Float]
  private let usual: [Float]
  /// For each block and input three groups of lanes.
  private let weights: [SIMD8<Float>]
  private let biases: [SIMD8<Float>]
  private let outputs: [SIMD8<Float>]
  private let outputBias: Float

  /// Reads a network.
  ///
  /// - Precondition: The reader has as many numbers left as ``numbers(inputs:blocks:)`` says.
  init(inputs: Int, blocks: Int, from reader: inout LineModelReader) {
    func lanes(_ count: Int) -> [SIMD8<Float>] {
      (0..<count).map { _ in
        var lanes = Lanes()
        for lane in 0..<8 { lanes[lane] = reader.float() }
        return lanes
      }
    }
    self.inputs = inputs
    self.blocks = blocks
    low = (0..<inputs).map { _ in reader.float() }
    high = (0..<inputs).map { _ in reader.float() }
    usual = (0..<inputs).map { _ in reader.float() }
    weights = lanes(blocks * inputs * 3)
    biases = lanes(blocks * 3)
    outputs = lanes(blocks * 3)
    outputBias = reader.float()
  }

  /// How many numbers a network of that size has in the file.
  static func numbers(inputs: Int, blocks: Int) -> Int {
    3 * inputs + blocks * blockUnits * (inputs + 2) + 1
  }

  /// The network's number for one row of inputs: above 0 is article text.
  ///
  /// - Parameters:
  ///   - row: ``inputs`` numbers; clipped in place.
  ///   - scratch: Room for ``inputs`` indices.
  func logit(
    of row: UnsafeMutablePointer<Float>, scratch: UnsafeMutablePointer<Int32>
  ) -> Float {
    let active = clip(row, scratch)
    var sum = outputBias
    weights.withUnsafeBufferPointer { weights in
      for block in 0..<blocks {
        var first = biases[block * 3]
        var second = biases[block * 3 + 1]
        var third = biases[block * 3 + 2]
        let base = block * inputs
        for place in 0..<active {
          let input = Int(scratch[place])
          let value = Lanes(repeating: row[input])
          let at = (base + input) * 3
          first += value * weights[at]
          second += value * weights[at + 1]
          third += value * weights[at + 2]
        }
        first = pointwiseMax(first, Lanes()) * outputs[block * 3]
        second = pointwiseMax(second, Lanes()) * outputs[block * 3 + 1]
        third = pointwiseMax(third, Lanes()) * outputs[block * 3 + 2]
        sum += (first + second + third).sum()
      }
    }
    return sum
  }

  /// Clips the inputs and lists those that are not 0.
  private func clip(
    _ row: UnsafeMutablePointer<Float>, _ scratch: UnsafeMutablePointer<Int32>
  ) -> Int {
    var active = 0
    for input in 0..<inputs {
      let value = min(max(row[input], low[input]), high[input])
      row[input] = value
      scratch[active] = Int32(truncatingIfNeeded: input)
      active += value == 0 ? 0 : 1
    }
    return active
  }

  /// How much each input moved the number away from what the usual input would have given.
  ///
  /// A first-order share: the slope of the number at this row, times the input's distance from its
  /// mean in training. Negative shares speak for residue.
  ///
  /// - Parameter row: A row that ``logit(of:scratch:)`` has clipped.
  /// - Complexity: O(inputs × units).
  func shares(of row: UnsafePointer<Float>) -> [Float] {
    var shares = [Float](repeating: 0, count: inputs)
    for group in 0..<(blocks * 3) {
      let block = group / 3
      var sums = biases[group]
      for input in 0..<inputs {
        sums += Lanes(repeating: row[input]) * weights[(block * inputs + input) * 3 + group % 3]
      }
      let slope = outputs[group].replacing(with: 0, where: sums .<= 0)
      for input in 0..<inputs {
        let weight = weights[(block * inputs + input) * 3 + group % 3]
        shares[input] += (weight * slope).sum() * (row[input] - usual[input])
      }
    }
    return shares
  }
}
