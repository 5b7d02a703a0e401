internal import ChanceryText

/// The lines of a page that stay, as blocks to be mended and written.
struct Draft {
  private let page: Page
  /// The blocks in order.
  private(set) var parts: [Assembler.Part] = []
  /// The damage seen, in bytes of the page.
  private(set) var damages: [Damage] = []

  /// Takes the lines that a judgement keeps, and tells by their look what they are.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - judgement: What is residue on it.
  ///   - title: The headline that the input declares, if it does.
  init(_ page: Page, _ judgement: Judge.Judgement, title: String?) {
    let kept = page.lines.indices.filter { judgement.lines[$0] == nil }
    let kinds = kept.enumerated().map { place, index in
      let next = place + 1 < kept.count ? page.lines[kept[place + 1]] : nil
      return BlockKind.of(
        page.lines[index], isFirst: place == 0, next: next, title: title, on: page)
    }
    self.init(page, judgement, kept: kept, kinds: kinds)
  }

  /// Takes the lines that a judgement keeps, where it is known what they are.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - judgement: What is residue on it.
  ///   - kind: What a line is.
  init(_ page: Page, _ judgement: Judge.Judgement, kind: (Line) -> Block.Kind) {
    let kept = page.lines.indices.filter { judgement.lines[$0] == nil }
    self.init(page, judgement, kept: kept, kinds: kept.map { kind(page.lines[$0]) })
  }

  private init(_ page: Page, _ judgement: Judge.Judgement, kept: [Int], kinds: [Block.Kind]) {
    self.page = page
    var cuts = judgement.cuts[...]
    for (index, kind) in zip(kept, kinds) {
      let line = page.lines[index]
      let own = cuts.prefix { $0.range.upperBound <= line.range.upperBound }
      cuts = cuts.dropFirst(own.count)
      parts.append(Assembler.Part(kind: kind, line: line, cuts: Array(own), edits: []))
    }
  }

  /// Looks for damage in every block and plans how to mend it.
  ///
  /// - Parameter rules: What is asked of every block.
  mutating func mendDamage(by rules: (Line, Page) -> Mending = DamageRules.mend) {
    let style = ApostropheStyle(of: parts.map(\.line))
    if let damage = style.damage(on: page) { damages.append(damage) }
    let blanks = parts.filter(\.line.hasDoubleBlank)
    for index in parts.indices {
      let part = parts[index]
      var mending = style.mend(part.line, of: page)
      mending.formUnion(rules(part.line, page))
      guard !mending.edits.isEmpty || !mending.damages.isEmpty else { continue }
      damages += mending.damages
      parts[index] = Assembler.Part(
        kind: part.kind, line: part.line, cuts: part.cuts, edits: mending.edits)
    }
    if let first = parts.first(where: { $0.line.hasInvisible }) {
      damages.append(
        Damage(
          code: .invisibleCharacters, range: first.line.range,
          message: "characters that show nothing; they were left out"))
    }
    if let first = blanks.first {
      damages.append(
        Damage(
          code: .doubledBlanks, range: first.line.range,
          message: "blanks in a row, in \(blanks.count) blocks; they were read as one"))
    }
    addCutOff()
  }

  /// A finding where the last block stops inside a sentence.
  private mutating func addCutOff() {
    guard let last = parts.last, last.kind == .paragraph, last.line.words >= 8,
      last.line.ending != .terminal
    else { return }
    let end = last.line.range.upperBound
    let range = page.word(from: lastWordStart(of: last.line), in: last.line)
    damages.append(
      Damage(
        code: .cutOff, range: range.lowerBound..<end,
        message: "the text stops inside a sentence"))
  }

  private func lastWordStart(of line: Line) -> Int {
    page.bytes.withUnsafeBufferPointer { bytes in
      var scanner = WordScanner(line.range, of: bytes)
      var start = line.range.lowerBound
      while let word = scanner.next() { start = word.range.lowerBound }
      return start
    }
  }
}
