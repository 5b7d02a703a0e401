internal import CKernels

/// The default encoder: a word is the sum of the vectors of its pieces and of its letters; gated
/// convolutions and self-attention let it see its sentence.
final class NetworkEncoder: Encoder {
  private enum Block {
    case convolution(Linear, Norm, apart: Int)
    /// The bias points into the file: for each head one number a distance.
    case attention(inputs: Linear, output: Linear, bias: UnsafePointer<Float>, Norm)
  }

  let width: Int
  private let pieces: Table?
  private let letters: Table
  private let norm: Norm
  private nonisolated(unsafe) let blocks: [Block]
  private let heads: Int
  /// What the biases of the attention point into.
  private let file: ModelFile

  /// The distance from which on words are equally far.
  private static let span = 16

  /// Finds the entries under `network.`; what the reader counts must be rows of the tables.
  init(
    _ file: ModelFile, _ configuration: Configuration, _ reader: WordReader
  ) throws(ModelError) {
    self.file = file
    width = try configuration.number("width", in: 16...4096)
    heads = try configuration.number("heads", in: 1...width)
    pieces = file.has("network.pieces.weight") ? try Table(file, "network.pieces") : nil
    letters = try Table(file, "network.letters")
    guard letters.width == width, pieces == nil || pieces?.width == width, width % heads == 0 else {
      throw .entry(name: file.name, entry: "network", problem: "has tables of another width")
    }
    guard letters.rows >= reader.letterRows, (pieces?.rows ?? .max) >= reader.pieceRows else {
      throw .entry(name: file.name, entry: "network", problem: "has too short tables")
    }
    norm = try Norm(file, "network.norm", width: width, epsilon: 1e-5)
    var built: [Block] = []
    for (place, kind) in try configuration.value("blocks").enumerated() {
      built.append(try Self.block(file, "network.\(place)", kind, width, heads))
    }
    blocks = built
  }

  private static func block(
    _ file: ModelFile, _ name: String, _ kind: Character, _ width: Int, _ heads: Int
  ) throws(ModelError) -> Block {
    let norm = try Norm(file, name + ".norm", width: width, epsilon: 1e-5)
    if kind == "a" {
      let bias = try file.floats(name + ".distance", count: heads * (2 * span + 1))
      let inputs = try Linear(file, name + ".inputs")
      let output = try Linear(file, name + ".output")
      guard inputs.inputs == width, inputs.outputs == 3 * width, output.inputs == width,
        output.outputs == width
      else { throw .entry(name: file.name, entry: name, problem: "has another width") }
      return .attention(inputs: inputs, output: output, bias: bias, norm)
    }
    let inputs = try Linear(file, name + ".inputs")
    guard let apart = kind.wholeNumberValue, inputs.inputs == 3 * width, inputs.outputs == 2 * width
    else { throw .entry(name: file.name, entry: name, problem: "has another width") }
    return .convolution(inputs, norm, apart: apart)
  }

  func states(_ layout: Layout) -> Rows {
    let x = words(layout)
    norm.apply(x)
    for block in blocks {
      switch block {
      case .convolution(let inputs, let norm, let apart):
        let gates = inputs.apply(neighbours(x, layout, apart))
        let y = Rows(count: x.count, width: width)
        withExtendedLifetime((gates, y)) { ck_gate(gates.start, x.count, width, y.start) }
        norm.apply(x, adding: y)
      case .attention(let inputs, let output, let bias, let norm):
        norm.apply(x, adding: output.apply(attend(inputs.apply(x), layout, bias)))
      }
    }
    return x
  }

  private func words(_ layout: Layout) -> Rows {
    let x = Rows(count: layout.words, width: width, zeroed: true)
    withExtendedLifetime(x) {
      layout.pieces.withUnsafeBufferPointer { all in
        guard let pieces else { return }
        for word in 0..<layout.words {
          pieces.add(all[layout.pieceStarts[word]..<layout.pieceStarts[word + 1]], to: x[word])
        }
      }
      layout.letters.withUnsafeBufferPointer { all in
        for word in 0..<layout.words {
          letters.add(all[layout.letterStarts[word]..<layout.letterStarts[word + 1]], to: x[word])
        }
      }
    }
    return x
  }

  /// For each word the vectors of the word `apart` before, itself, and the word `apart` after; zeros
  /// beyond the ends of the sentence.
  private func neighbours(_ x: Rows, _ layout: Layout, _ apart: Int) -> Rows {
    let wide = Rows(count: x.count, width: 3 * width, zeroed: true)
    withExtendedLifetime((x, wide)) {
      for sentence in layout.sentences {
        for word in sentence {
          let target = wide[word]
          (target + width).update(from: x[word], count: width)
          if word - apart >= sentence.lowerBound {
            target.update(from: x[word - apart], count: width)
          }
          if word + apart < sentence.upperBound {
            (target + 2 * width).update(from: x[word + apart], count: width)
          }
        }
      }
    }
    return wide
  }

  private func attend(_ inputs: Rows, _ layout: Layout, _ bias: UnsafePointer<Float>) -> Rows {
    let y = Rows(count: inputs.count, width: width)
    let size = width / heads
    let longest = layout.sentences.map(\.count).max() ?? 0
    let work = Rows(count: 1, width: ck_attend_count(longest, size))
    withExtendedLifetime((self, inputs, y, work)) {
      for sentence in layout.sentences where !sentence.isEmpty {
        let start = inputs[sentence.lowerBound]
        for head in 0..<heads {
          ck_attend(
            start + head * size, start + width + head * size, start + 2 * width + head * size,
            3 * width, sentence.count, size, bias + head * (2 * Self.span + 1), Self.span,
            y[sentence.lowerBound] + head * size, width, work.start)
        }
      }
    }
    return y
  }
}
