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
  /// - Returns: The logit of article text.
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
        first = first.replacing(with: 0, where: first .< 0) * outputs[block * 3]
        second = second.replacing(with: 0, where: second .< 0) * outputs[block * 3 + 1]
        third = third.replacing(with: 0, where: third .< 0) * outputs[block * 3 + 2]
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

  /// How much each kind of input moved the number away from what usual inputs would have given.
  ///
  /// A first-order share of the first block of units: the slope at this row, times the inputs'
  /// distance from their mean in training. Negative shares speak for residue.
  ///
  /// - Parameters:
  ///   - row: A row that ``logit(of:scratch:)`` has clipped.
  ///   - kinds: The kind of each input, below 8.
  /// - Returns: The sum of the shares of each of the 8 kinds.
  /// - Complexity: O(inputs).
  func shares(of row: UnsafePointer<Float>, kinds: [UInt8]) -> [Float] {
    let slopes = slopes(of: row)
    var shares = [SIMD8<Float>](repeating: Lanes(), count: 8)
    for input in 0..<inputs {
      let distance = Lanes(repeating: row[input] - usual[input])
      let first = weights[input * 3] * slopes.0
      let second = weights[input * 3 + 1] * slopes.1
      let third = weights[input * 3 + 2] * slopes.2
      shares[Int(kinds[input])] += (first + second + third) * distance
    }
    return shares.map { $0.sum() }
  }

  /// The slopes of the first block's units: their output weights, 0 where a unit is off.
  private func slopes(of row: UnsafePointer<Float>) -> (Lanes, Lanes, Lanes) {
    var first = biases[0]
    var second = biases[1]
    var third = biases[2]
    for input in 0..<inputs {
      let value = Lanes(repeating: row[input])
      first += value * weights[input * 3]
      second += value * weights[input * 3 + 1]
      third += value * weights[input * 3 + 2]
    }
    return (
      outputs[0].replacing(with: 0, where: first .<= 0),
      outputs[1].replacing(with: 0, where: second .<= 0),
      outputs[2].replacing(with: 0, where: third .<= 0)
    )
  }
}
