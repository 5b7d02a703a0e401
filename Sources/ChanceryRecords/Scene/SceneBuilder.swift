internal import ChanceryClean

/// Reads the blocks of an article into the parts of a scene.
struct SceneBuilder {
  /// Where a sentence without an end is cut, in items.
  private static let longestSentence = 250

  private let bytes: UnsafeBufferPointer<UInt8>
  private let lexicon: Lexicon
  private(set) var tokens: [Token] = []
  private(set) var segments: [Segment] = []
  private(set) var items: [Token] = []
  private(set) var sentences: [Sentence] = []
  private(set) var insides: [Range<Int>] = []

  /// Reads all blocks.
  init(_ blocks: [Block], of bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
    tokens.reserveCapacity(bytes.count / 4)
    let ranges = blocks.map { read($0) }
    var scanner = MarkScanner()
    for (block, range) in zip(blocks, ranges) where block.isRead { scanner.scan(range, of: tokens) }
    segments = scanner.segments
    items.reserveCapacity(tokens.count)
    var next = 0
    for (number, range) in ranges.enumerated() where !range.isEmpty {
      addItems(of: range, block: number, kind: blocks[number].kind, segment: &next)
    }
    for segment in segments { addInside(of: segment) }
  }
}

extension Block {
  /// Whether people speak in it.
  var isRead: Bool { kind != .byline && kind != .dateline }
}

extension SceneBuilder {
  /// Reads the tokens of a block and gives them their classes.
  private mutating func read(_ block: Block) -> Range<Int> {
    let start = tokens.count
    guard block.isRead else { return start..<start }
    lexicon.tokenizer.tokenize(block.range, of: bytes, into: &tokens)
    if let last = tokens.indices.last, last >= start { tokens[last].precedesBlank = true }
    for index in start..<tokens.count where tokens[index].isWord { classify(index) }
    joinPhrases(from: start)
    return start..<tokens.count
  }

  private mutating func classify(_ index: Int) {
    let token = tokens[index]
    var classes = lexicon.classes(of: token.hash)
    if classes.isEmpty, !token.isCapital, lexicon.endsAsAdverb(token.range, of: bytes) {
      classes = .adverb
    }
    tokens[index].classes = classes
  }

  /// Makes one token of each set phrase, the longest first.
  private mutating func joinPhrases(from start: Int) {
    var write = start
    var read = start
    while read < tokens.count {
      let length = tokens[read].meets(.phraseStart) ? joinPhrase(at: read) : 1
      if write != read { tokens[write] = tokens[read] }
      write += 1
      read += length
    }
    tokens.removeSubrange(write...)
  }

  /// Widens a token over the phrase that it begins.
  ///
  /// - Returns: The number of tokens in the phrase, 1 when there is none.
  private mutating func joinPhrase(at start: Int) -> Int {
    guard let (length, classes) = phrase(at: start) else { return 1 }
    let last = tokens[start + length - 1]
    tokens[start].end = last.end
    tokens[start].precedesBlank = last.precedesBlank
    tokens[start].classes = classes
    return length
  }

  private func phrase(at start: Int) -> (length: Int, classes: WordClass)? {
    var hash = tokens[start].hash
    var found: (Int, WordClass)?
    for length in 2...Lexicon.longestPhrase {
      let index = start + length - 1
      guard index < tokens.count, tokens[index].isWord else { break }
      hash = TokenHash.combine(hash, tokens[index].hash)
      let classes = lexicon.classes(of: hash)
      let rest = classes.subtracting(.phraseStart)
      if !rest.isEmpty { found = (length, rest) }
      guard classes.contains(.phraseStart) else { break }
    }
    return found
  }
}

extension SceneBuilder {
  /// Adds the items and sentences of a block.
  private mutating func addItems(
    of range: Range<Int>, block: Int, kind: Block.Kind, segment next: inout Int
  ) {
    let sentenceEnd = SentenceEnd(in: tokens, segments)
    var start = items.count
    var index = range.lowerBound
    while index < range.upperBound {
      if next < segments.count, segments[next].tokens.lowerBound == index {
        items.append(quotation(next))
        index = segments[next].tokens.upperBound
        next += 1
      } else {
        items.append(tokens[index])
        index += 1
      }
      let isLast = index == range.upperBound || items.count - start >= Self.longestSentence
      if isLast || sentenceEnd.stands(after: items[items.count - 1], before: index) {
        let isFirst = sentences.last?.block != block
        sentences.append(
          Sentence(items: start..<items.count, block: block, beginsBlock: isFirst, kind: kind))
        start = items.count
      }
    }
  }

  private func quotation(_ number: Int) -> Token {
    let segment = segments[number]
    let first = tokens[segment.tokens.lowerBound]
    let last = tokens[segment.tokens.upperBound - 1]
    return Token(
      kind: .quotation, followsBlank: first.followsBlank, precedesBlank: last.precedesBlank,
      start: Int32(segment.range.lowerBound), end: Int32(segment.range.upperBound),
      segment: Int32(number))
  }

  private mutating func addInside(of segment: Segment) {
    let start = items.count
    let end = segment.isClosed ? segment.tokens.upperBound - 1 : segment.tokens.upperBound
    let begin = tokens[segment.tokens.lowerBound].kind == .mark ? 1 : 0
    let first = segment.tokens.lowerBound + begin
    items.append(contentsOf: tokens[first..<max(first, end)])
    insides.append(start..<items.count)
  }
}
