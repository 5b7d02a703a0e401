internal import CKernels

/// The accurate encoder: the layers of multilingual-e5-small over pieces; a word is the mean of its pieces
/// in a weighted mean of all layers.
final class TransformerEncoder: Encoder {
  private struct Layer {
    let inputs: Linear
    let output: Linear
    let attentionNorm: Norm
    let inner: Linear
    let outer: Linear
    let norm: Norm
  }

  /// A stretch of pieces that the layers see at once; `kept` are those whose states are used.
  private struct Window {
    let pieces: Range<Int>
    let kept: Range<Int>
  }

  let width: Int
  private let words: Table
  private let places: Table
  private let norm: Norm
  private let layers: [Layer]
  private let shares: [Float]
  private let heads: Int

  /// The pieces of the marks of start and end.
  private static let marks: (start: Int32, end: Int32) = (1, 2)
  /// The pieces that a window adds on each side of those it keeps.
  private static let margin = 96

  /// Finds the entries under `transformer.`; the reader's pieces must be rows of the table.
  init(
    _ file: ModelFile, _ configuration: Configuration, _ reader: WordReader
  ) throws(ModelError) {
    width = try configuration.number("width", in: 16...4096)
    heads = try configuration.number("heads", in: 1...width)
    let count = try configuration.number("layers", in: 1...48)
    words = try Table(file, "transformer.words")
    places = try Table(file, "transformer.places")
    norm = try Norm(file, "transformer.norm", width: width, epsilon: 1e-12)
    let shares = try file.floats("transformer.shares", count: count)
    self.shares = Array(UnsafeBufferPointer(start: shares, count: count))
    guard words.width == width, places.width == width, width % heads == 0,
      places.rows > 3 * Self.margin
    else { throw .entry(name: file.name, entry: "transformer", problem: "has another width") }
    guard reader.pieceRows > Int(Self.marks.end), words.rows >= reader.pieceRows else {
      throw .entry(name: file.name, entry: "transformer", problem: "has too short tables")
    }
    var built: [Layer] = []
    for place in 0..<count { built.append(try Self.layer(file, "transformer.\(place)", width)) }
    layers = built
  }

  private static func layer(
    _ file: ModelFile, _ name: String, _ width: Int
  ) throws(ModelError) -> Layer {
    let layer = Layer(
      inputs: try Linear(file, name + ".inputs"), output: try Linear(file, name + ".output"),
      attentionNorm: try Norm(file, name + ".attention_norm", width: width, epsilon: 1e-12),
      inner: try Linear(file, name + ".inner"), outer: try Linear(file, name + ".outer"),
      norm: try Norm(file, name + ".norm", width: width, epsilon: 1e-12))
    guard layer.inputs.inputs == width, layer.inputs.outputs == 3 * width,
      layer.output.inputs == width, layer.output.outputs == width, layer.inner.inputs == width,
      layer.inner.outputs == layer.outer.inputs, layer.outer.outputs == width
    else { throw .entry(name: file.name, entry: name, problem: "has another width") }
    return layer
  }

  func states(_ layout: Layout) -> Rows {
    let windows = layout.sentences.flatMap { self.windows($0, layout) }
    let spans = Self.spans(windows)
    let x = embedded(windows, spans, layout)
    let mixed = Rows(count: x.count, width: width, zeroed: true)
    for (share, layer) in zip(shares, layers) {
      run(layer, x, spans)
      withExtendedLifetime((mixed, x)) {
        ck_add_scaled(mixed.start, x.start, share, x.count * width)
      }
    }
    return averaged(mixed, windows, spans, layout)
  }

  /// The windows of a sentence: one, unless it has more pieces than there are places.
  private func windows(_ sentence: Range<Int>, _ layout: Layout) -> [Window] {
    let pieces = layout.pieceStarts[sentence.lowerBound]..<layout.pieceStarts[sentence.upperBound]
    let most = places.rows - 2
    guard pieces.count > most else { return [Window(pieces: pieces, kept: pieces)] }
    let step = most - 2 * Self.margin
    return stride(from: pieces.lowerBound, to: pieces.upperBound, by: step).map { first in
      let end = min(first + step, pieces.upperBound)
      let seen =
        max(
          pieces.lowerBound, first - Self.margin)..<min(pieces.upperBound, end + Self.margin)
      return Window(pieces: seen, kept: first..<end)
    }
  }

  /// The rows of each window, its marks included.
  private static func spans(_ windows: [Window]) -> [Range<Int>] {
    var start = 0
    return windows.map { window in
      defer { start += window.pieces.count + 2 }
      return start..<start + window.pieces.count + 2
    }
  }

  private func embedded(_ windows: [Window], _ spans: [Range<Int>], _ layout: Layout) -> Rows {
    let x = Rows(count: spans.last?.upperBound ?? 0, width: width, zeroed: true)
    withExtendedLifetime(x) {
      for (window, span) in zip(windows, spans) {
        words.add(Self.marks.start, to: x[span.lowerBound])
        for (row, piece) in zip(span.dropFirst(), window.pieces) {
          words.add(layout.pieces[piece], to: x[row])
        }
        words.add(Self.marks.end, to: x[span.upperBound - 1])
        for (place, row) in span.enumerated() { places.add(Int32(place), to: x[row]) }
      }
    }
    norm.apply(x)
    return x
  }

  private func run(_ layer: Layer, _ x: Rows, _ spans: [Range<Int>]) {
    layer.attentionNorm.apply(x, adding: layer.output.apply(attend(layer.inputs.apply(x), spans)))
    let inner = layer.inner.apply(x)
    inner.gelu()
    layer.norm.apply(x, adding: layer.outer.apply(inner))
  }

  private func attend(_ inputs: Rows, _ spans: [Range<Int>]) -> Rows {
    let y = Rows(count: inputs.count, width: width)
    let size = width / heads
    let longest = spans.map(\.count).max() ?? 0
    let work = Rows(count: 1, width: ck_attend_count(longest, size))
    withExtendedLifetime((inputs, y, work)) {
      for span in spans {
        let start = inputs[span.lowerBound]
        for head in 0..<heads {
          ck_attend(
            start + head * size, start + width + head * size, start + 2 * width + head * size,
            3 * width, span.count, size, nil, 0, y[span.lowerBound] + head * size, width,
            work.start)
        }
      }
    }
    return y
  }

  /// The mean of the states of each word's pieces.
  private func averaged(
    _ states: Rows, _ windows: [Window], _ spans: [Range<Int>], _ layout: Layout
  ) -> Rows {
    let y = Rows(count: layout.words, width: width, zeroed: true)
    var word = 0
    withExtendedLifetime((states, y)) {
      for (window, span) in zip(windows, spans) {
        for piece in window.kept {
          while layout.pieceStarts[word + 1] <= piece { word += 1 }
          let share = 1 / Float(layout.pieceStarts[word + 1] - layout.pieceStarts[word])
          let row = span.lowerBound + 1 + piece - window.pieces.lowerBound
          ck_add_scaled(y[word], states[row], share, width)
        }
      }
    }
    return y
  }
}
