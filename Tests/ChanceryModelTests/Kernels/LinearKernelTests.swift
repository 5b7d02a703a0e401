import CKernels
import ChanceryTestSupport
import Testing

/// The matrix product over packed weights.
@Suite("The matrix kernel")
struct LinearKernelTests {
  @Test(
    "multiplies whole numbers exactly",
    arguments: [1, 2, 7, 15, 16, 17, 31, 32, 33, 47, 48, 63, 64, 65, 97, 130])
  func exact(_ outputs: Int) {
    var generator = SeededGenerator(seed: UInt64(outputs))
    for rows in 1...40 {
      let inputs = Int.random(in: 1...70, using: &generator)
      let stride = inputs + Int.random(in: 0...9, using: &generator)
      let x = (0..<rows * stride).map { _ in Float(Int.random(in: -9...9, using: &generator)) }
      let weights = (0..<outputs * inputs).map { _ in
        Int8.random(in: -127...127, using: &generator)
      }
      let bias = (0..<outputs).map { _ in Float(Int.random(in: -99...99, using: &generator)) }
      let scales = (0..<outputs).map { _ in Float(Int.random(in: 1...3, using: &generator)) }
      var expected: [Float] = []
      for row in 0..<rows {
        for output in 0..<outputs {
          var sum = 0
          for input in 0..<inputs {
            sum += Int(x[row * stride + input]) * Int(weights[output * inputs + input])
          }
          expected.append(Float(sum * Int(scales[output])) + bias[output])
        }
      }
      let packed = pack(weights, scales, outputs, inputs)
      let found = multiply(x, stride, rows, inputs, packed, bias, outputs)
      #expect(found == expected, "\(rows) × \(inputs) × \(outputs), stride \(stride)")
    }
  }

  @Test("gives a row what it gives it alone", arguments: [1, 31, 32, 70])
  func independent(_ outputs: Int) {
    var generator = SeededGenerator(seed: 7)
    let (rows, inputs) = (29, 67)
    let x = (0..<rows * inputs).map { _ in Float.random(in: -3...3, using: &generator) }
    let weights = (0..<outputs * inputs).map { _ in Int8.random(in: -127...127, using: &generator) }
    let scales = (0..<outputs).map { _ in Float.random(in: 0.001...0.1, using: &generator) }
    let bias = (0..<outputs).map { _ in Float.random(in: -1...1, using: &generator) }
    let packed = pack(weights, scales, outputs, inputs)
    let together = multiply(x, inputs, rows, inputs, packed, bias, outputs)
    for row in 0..<rows {
      let alone = multiply(
        Array(x[row * inputs..<(row + 1) * inputs]), inputs, 1, inputs, packed, bias, outputs)
      #expect(alone == Array(together[row * outputs..<(row + 1) * outputs]), "row \(row)")
    }
  }

  @Test(
    "packs panels of columns, filled up with zeros", arguments: [(1, 1), (32, 3), (33, 2), (70, 5)])
  func packs(_ outputs: Int, _ inputs: Int) {
    let weights = (0..<outputs * inputs).map { Int8(truncatingIfNeeded: $0 % 127 + 1) }
    let scales = (0..<outputs).map { Float($0 + 1) }
    let packed = pack(weights, scales, outputs, inputs)
    let panel = Int(CK_PANEL)
    #expect(packed.count == (outputs + panel - 1) / panel * panel * inputs)
    for (place, value) in packed.enumerated() {
      let output = place / (panel * inputs) * panel + place % panel
      let input = place % (panel * inputs) / panel
      let expected =
        output < outputs ? Float(weights[output * inputs + input]) * scales[output] : 0
      #expect(value == expected)
    }
  }

  @Test("multiplies vectors with vectors", arguments: [1, 15, 16, 17, 33, 48])
  func products(_ width: Int) {
    var generator = SeededGenerator(seed: 3)
    let (rows, columns, stride) = (5, 6, 9)
    let a = (0..<rows * width).map { _ in Float(Int.random(in: -99...99, using: &generator)) }
    let b = (0..<columns * width).map { _ in Float(Int.random(in: -99...99, using: &generator)) }
    var y = [Float](repeating: -1, count: rows * stride)
    ck_products(a, rows, b, columns, width, &y, stride)
    for row in 0..<rows {
      for column in 0..<stride {
        let expected = (0..<width).map {
          a[row * width + $0] * (column < columns ? b[column * width + $0] : 0)
        }
        #expect(y[row * stride + column] == (column < columns ? expected.reduce(0, +) : -1))
      }
    }
  }

  private func pack(_ weights: [Int8], _ scales: [Float], _ outputs: Int, _ inputs: Int) -> [Float]
  {
    var packed = [Float](repeating: .nan, count: ck_packed_count(outputs, inputs))
    ck_pack(weights, scales, outputs, inputs, &packed)
    return packed
  }

  private func multiply(
    _ x: [Float], _ stride: Int, _ rows: Int, _ inputs: Int, _ packed: [Float], _ bias: [Float],
    _ outputs: Int
  ) -> [Float] {
    // Two numbers more than there should be written.
    var y = [Float](repeating: -7, count: rows * outputs + 2)
    ck_linear(x, stride, rows, inputs, packed, bias, outputs, &y)
    #expect(y.suffix(2) == [-7, -7])
    return Array(y.dropLast(2))
  }
}
