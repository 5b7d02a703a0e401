/// Finds what stands between marks in the paragraphs of an article, one after the other.
///
/// A paragraph whose quotation has no closing mark either goes on in the next paragraph, which
/// opens again or closes first, or ends at its end, before a cue or before the next sentence that
/// holds a quotation of its own. Nothing ever runs over more than that.
struct MarkScanner {
  private(set) var segments: [Segment] = []
  private var openParagraphEnd: Int?

  /// Scans a paragraph.
  ///
  /// - Parameters:
  ///   - block: Its tokens.
  ///   - all: The tokens of the article.
  mutating func scan(_ block: Range<Int>, of all: [Token]) {
    let pairing = MarkPairing(all[block])
    var found = pairing.pairs.map { Segment(tokens: $0, range: bytes(of: $0, all)) }
    let wasOpen = openParagraphEnd != nil
    openParagraphEnd = nil
    mendAll(pairing, block, all, &found)
    if wasOpen { joinEarlier(pairing, block, all, &found) }
    found.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    for segment in found
    where segments.last.map({ $0.tokens.upperBound <= segment.tokens.lowerBound }) ?? true {
      segments.append(segment)
    }
  }

  private func bytes(of tokens: Range<Int>, _ all: [Token]) -> Range<Int> {
    all[tokens.lowerBound].range.lowerBound..<all[tokens.upperBound - 1].range.upperBound
  }
}

extension MarkScanner {
  /// Joins a paragraph to one before it that was left open.
  private mutating func joinEarlier(
    _ pairing: MarkPairing, _ block: Range<Int>, _ all: [Token], _ found: inout [Segment]
  ) {
    guard let last = segments.indices.last, !block.isEmpty else { return }
    if let closing = pairing.strayClosing, closing > block.lowerBound {
      let tokens = block.lowerBound..<(closing + 1)
      found.append(Segment(tokens: tokens, range: bytes(of: tokens, all), continues: true))
      segments[last].goesOn = true
    } else if let first = found.firstIndex(where: { $0.tokens.lowerBound == block.lowerBound }) {
      found[first].continues = true
      segments[last].goesOn = true
    }
  }

  /// Gives each opening without a partner its end: before the next outermost opening at most.
  private mutating func mendAll(
    _ pairing: MarkPairing, _ block: Range<Int>, _ all: [Token], _ found: inout [Segment]
  ) {
    var nextPair = 0
    for (number, open) in pairing.unclosed.enumerated() {
      while nextPair < pairing.pairs.count, pairing.pairs[nextPair].lowerBound < open.token {
        nextPair += 1
      }
      var limit = min(block.upperBound, open.token + MarkPairing.longest)
      if nextPair < pairing.pairs.count { limit = min(limit, pairing.pairs[nextPair].lowerBound) }
      if number + 1 < pairing.unclosed.count {
        limit = min(limit, pairing.unclosed[number + 1].token)
      }
      let end = end(of: open, before: limit, isLast: limit == block.upperBound, all)
      for pair in open.inner where pair.lowerBound >= end {
        found.append(Segment(tokens: pair, range: bytes(of: pair, all)))
      }
      guard end > open.token + 1 else { continue }
      let tokens = open.token..<end
      found.append(Segment(tokens: tokens, range: bytes(of: tokens, all), isClosed: false))
      if end == block.upperBound, open.inner.isEmpty { openParagraphEnd = end }
    }
  }

  /// Where a quotation without a closing mark ends.
  private func end(
    of open: (token: Int, inner: [Range<Int>]), before limit: Int, isLast: Bool, _ all: [Token]
  ) -> Int {
    if let inner = open.inner.first {
      return sentenceEnd(in: open.token..<inner.lowerBound, all) ?? inner.upperBound
    }
    let region = open.token..<limit
    return cue(in: region, all) ?? (isLast ? limit : sentenceEnd(in: region, all) ?? limit)
  }

  /// Behind the first sentence of some tokens, where another one follows.
  private func sentenceEnd(in range: Range<Int>, _ all: [Token]) -> Int? {
    range.dropFirst().first { index in
      all[index].kind == .sign && Sign.endsSentence(all[index].sign) && index + 1 < range.upperBound
    }.map { $0 + 1 }
  }

  /// Before the comma of a cue with its pronoun or its auxiliary: « …, a-t-il dit ».
  private func cue(in range: Range<Int>, _ all: [Token]) -> Int? {
    range.dropFirst().first { index in
      guard all[index].isSign(Sign.comma), index + 2 < range.upperBound else { return false }
      return all[index + 2].meets(.invertedPronoun)
        || all[index + 1].meets(.auxiliary) && all[index + 2].meets(.participle)
    }
  }
}
