internal import ChanceryText

/// Writes kept blocks, with their edits, into a clean text and its map.
struct Assembler {
  /// A block to be written.
  struct Part {
    let kind: Block.Kind
    /// Its line on the page.
    let line: Line
    /// What to leave out of it, in order.
    let cuts: [Cut]
    /// What to change in it.
    let edits: [Edit]
  }

  private let bytes: [UInt8]
  private var builder: TextMap.Builder
  private var blocks: [Block] = []

  /// Begins with nothing written.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    builder = TextMap.Builder(source: bytes)
  }

  /// Writes all parts, one blank line between them.
  ///
  /// - Complexity: O(*n* + *e* log *e*) for *e* edits.
  consuming func assemble(_ parts: [Part]) -> (text: [UInt8], map: TextMap, blocks: [Block]) {
    for part in parts { write(part) }
    let (text, map) = builder.finish()
    return (text, map, blocks)
  }

  private mutating func write(_ part: Part) {
    let pieces = Self.pieces(of: part.line.range, without: part.cuts, in: bytes)
    guard !pieces.isEmpty else { return }
    if builder.count > 0 { builder.insert("\n\n", at: pieces[0].lowerBound) }
    let start = builder.count
    let steps = EditPlan(part.edits).steps
    for (index, piece) in pieces.enumerated() {
      if index > 0 { builder.insert(" ", at: piece.lowerBound) }
      write(piece, steps)
    }
    if builder.count > start {
      blocks.append(Block(part.kind, at: start..<builder.count))
    }
  }

  /// What is left of a range without its cuts, blanks at the ends of each piece left out.
  private static func pieces(
    of range: Range<Int>, without cuts: [Cut], in bytes: [UInt8]
  ) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for cut in cuts {
      pieces.append(start..<max(start, cut.range.lowerBound))
      start = max(start, cut.range.upperBound)
    }
    pieces.append(start..<max(start, range.upperBound))
    return bytes.withUnsafeBufferPointer { bytes in
      pieces.map { LineSplitter.trim($0, in: bytes) }.filter { !$0.isEmpty }
    }
  }

  /// Writes a range, changed as its plan says.
  private mutating func write(_ range: Range<Int>, _ steps: [EditPlan.Step]) {
    var at = range.lowerBound
    for step in steps
    where range.lowerBound <= step.range.lowerBound && step.range.upperBound <= range.upperBound {
      guard step.range.lowerBound >= at else { continue }
      builder.keep(at..<step.range.lowerBound)
      at = step.range.upperBound
      if let brought = step.brought { writeBrought(brought.range, brought.steps) }
      if step.range.isEmpty {
        builder.insert(String(decoding: step.text, as: UTF8.self), at: at)
      } else {
        builder.replace(step.range, with: step.text)
      }
    }
    builder.keep(at..<range.upperBound)
  }

  /// Writes words that come from further on; what was mended in them stays mended.
  private mutating func writeBrought(_ range: Range<Int>, _ steps: [EditPlan.Step]) {
    var at = range.lowerBound
    for step in steps where step.range.lowerBound >= at {
      builder.keep(at..<step.range.lowerBound)
      at = step.range.upperBound
      builder.replace(step.range, with: step.text)
    }
    builder.keep(at..<range.upperBound)
  }
}
