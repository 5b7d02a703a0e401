import CKernels
import ChanceryTestSupport
import Foundation
import Testing

/// Functions of numbers and of rows, against the same in double precision.
@Suite("The function kernels")
struct FunctionKernelTests {
  private static let widths = [1, 2, 15, 16, 17, 33, 64, 100]

  @Test("compute GELU")
  func gelu() {
    let x = stride(from: Float(-12), through: 12, by: 0.0131).map { $0 } + [0, -1e6, 1e6]
    var y = x
    ck_gelu(&y, y.count)
    for (x, y) in zip(x, y) {
      let expected = 0.5 * Double(x) * (1 + erf(Double(x) / 2.0.squareRoot()))
      #expect(abs(Double(y) - expected) <= 1e-6 * max(1, abs(expected)), "of \(x)")
    }
  }

  @Test("gate the left half by the right", arguments: widths)
  func gate(_ width: Int) {
    let x = numbers(6 * width, in: -20...20)
    var y = [Float](repeating: 0, count: 3 * width)
    ck_gate(x, 3, width, &y)
    for row in 0..<3 {
      for place in 0..<width {
        let left = Double(x[row * 2 * width + place])
        let right = Double(x[row * 2 * width + width + place])
        let expected = left / (1 + exp(-right))
        #expect(abs(Double(y[row * width + place]) - expected) <= 1e-5)
      }
    }
  }

  @Test("make shares of scores", arguments: widths)
  func softmax(_ width: Int) {
    let x = numbers(3 * width, in: -30...30)
    var y = x
    ck_softmax(&y, 3, width)
    for row in 0..<3 {
      let expected = Self.shares(x[row * width..<(row + 1) * width].map(Double.init))
      for place in 0..<width {
        #expect(abs(Double(y[row * width + place]) - expected[place]) <= 1e-6)
      }
    }
  }

  @Test("mix the opinions of two rows", arguments: [1, 2, 16, 33, 70], [0, 0.3, 1] as [Float])
  func mix(_ width: Int, _ share: Float) {
    let x = numbers(2 * width, in: -30...30)
    let y = numbers(2 * width, in: -3...3)
    var mixed = x
    ck_mix(&mixed, y, 2, width, share)
    for row in 0..<2 {
      let range = row * width..<(row + 1) * width
      let ours = Self.shares(x[range].map(Double.init))
      let theirs = Self.shares(y[range].map(Double.init))
      for place in 0..<width {
        let expected = (1 - Double(share)) * log(ours[place]) + Double(share) * log(theirs[place])
        #expect(abs(Double(mixed[row * width + place]) - expected) <= 1e-4)
      }
    }
    ck_mix(&mixed, y, 2, 0, share)
  }

  @Test("make shares of the greatest scores too")
  func extremes() {
    var scores: [Float] = [3e38, 3e38, -3e38, 0]
    ck_softmax(&scores, 1, 4)
    #expect(abs(scores[0] - 0.5) < 1e-6 && abs(scores[1] - 0.5) < 1e-6)
    #expect(scores[2] < 1e-30 && scores[3] < 1e-30)
    ck_softmax(&scores, 4, 0)
  }

  @Test("normalise rows", arguments: widths, [true, false])
  func normalise(_ width: Int, _ adds: Bool) {
    let (x, y) = (numbers(2 * width, in: -5...9), numbers(2 * width, in: -2...2))
    let (gain, shift) = (numbers(width, in: 0...2), numbers(width, in: -1...1))
    var found = x
    if adds {
      ck_normalise(&found, y, 2, width, gain, shift, 1e-5)
    } else {
      ck_normalise(&found, nil, 2, width, gain, shift, 1e-5)
    }
    for row in 0..<2 {
      let values = (row * width..<(row + 1) * width).map {
        Double(x[$0]) + (adds ? Double(y[$0]) : 0)
      }
      let mean = values.reduce(0, +) / Double(width)
      let variance = values.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(width)
      for place in 0..<width {
        let normal = (values[place] - mean) / (variance + 1e-5).squareRoot()
        let expected = normal * Double(gain[place]) + Double(shift[place])
        #expect(abs(Double(found[row * width + place]) - expected) <= 1e-4)
      }
    }
  }

  @Test("attend to every row", arguments: [1, 2, 17, 40], [4, 16, 24])
  func attend(_ count: Int, _ width: Int) {
    expectAttention(count, width, bias: nil)
    expectAttention(count, width, bias: numbers(7, in: -1...1))
  }

  private func expectAttention(_ count: Int, _ width: Int, bias: [Float]?) {
    let (rowStride, outStride) = (3 * width + 5, width + 2)
    let span = bias.map { $0.count / 2 } ?? 0
    let inputs = numbers(count * rowStride, in: -2...2)
    var y = [Float](repeating: -7, count: count * outStride)
    var work = [Float](repeating: .nan, count: ck_attend_count(count, width))
    inputs.withUnsafeBufferPointer { all in
      guard let start = all.baseAddress else { return }
      let (k, v) = (start + width, start + 2 * width)
      if let bias {
        ck_attend(start, k, v, rowStride, count, width, bias, span, &y, outStride, &work)
      } else {
        ck_attend(start, k, v, rowStride, count, width, nil, span, &y, outStride, &work)
      }
    }
    for row in 0..<count {
      var scores: [Double] = []
      for other in 0..<count {
        var score = 0.0
        for place in 0..<width {
          let (q, k) = (row * rowStride + place, other * rowStride + width + place)
          score += Double(inputs[q]) * Double(inputs[k])
        }
        score /= Double(width).squareRoot()
        if let bias { score += Double(bias[min(max(other - row, -span), span) + span]) }
        scores.append(score)
      }
      let shares = Self.shares(scores)
      for place in 0..<width {
        var expected = 0.0
        for other in 0..<count {
          expected += shares[other] * Double(inputs[other * rowStride + 2 * width + place])
        }
        #expect(abs(Double(y[row * outStride + place]) - expected) <= 1e-5)
      }
      #expect(y[row * outStride + width..<(row + 1) * outStride].allSatisfy { $0 == -7 })
    }
  }

  @Test("add rows of a table, each with its scale", arguments: widths)
  func addRows(_ width: Int) {
    let table = (0..<4 * width).map { Int8($0 % 101 - 50) }
    var sum = [Float](repeating: 1, count: width)
    ck_add_rows(table, [1, 2, 4, 0.5], width, [3, 1, 1], 3, &sum)
    for place in 0..<width {
      let (third, first) = (Float(table[3 * width + place]), Float(table[width + place]))
      #expect(sum[place] == 1 + 0.5 * third + 4 * first)
    }
    ck_add_rows(table, [1, 2, 4, 0.5], width, nil, 0, &sum)
  }

  @Test("add vectors times a scale", arguments: widths)
  func addScaled(_ width: Int) {
    let (x, y) = ((0..<width).map(Float.init), (0..<width).map { Float($0 * $0) })
    var sum = x
    ck_add_scaled(&sum, y, 0.5, width)
    #expect(sum == zip(x, y).map { $0 + 0.5 * $1 })
  }

  @Test("give a row what they give it alone", arguments: widths)
  func independent(_ width: Int) {
    let x = numbers(5 * width, in: -4...4)
    let (gain, shift) = (numbers(width, in: 0...2), numbers(width, in: -1...1))
    var (shares, normal, gelu) = (x, x, x)
    ck_softmax(&shares, 5, width)
    ck_normalise(&normal, nil, 5, width, gain, shift, 1e-5)
    ck_gelu(&gelu, 5 * width)
    for row in 0..<5 {
      let range = row * width..<(row + 1) * width
      var (one, two, three) = (Array(x[range]), Array(x[range]), Array(x[range]))
      ck_softmax(&one, 1, width)
      ck_normalise(&two, nil, 1, width, gain, shift, 1e-5)
      ck_gelu(&three, width)
      #expect(one == Array(shares[range]))
      #expect(two == Array(normal[range]))
      #expect(three == Array(gelu[range]))
    }
  }

  private func numbers(_ count: Int, in range: ClosedRange<Float>) -> [Float] {
    var generator = SeededGenerator(seed: UInt64(count))
    return (0..<count).map { _ in Float.random(in: range, using: &generator) }
  }

  private static func shares(_ scores: [Double]) -> [Double] {
    let most = scores.max() ?? 0
    let powers = scores.map { exp($0 - most) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }
}
