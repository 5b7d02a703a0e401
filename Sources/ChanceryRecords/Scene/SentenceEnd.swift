/// Whether a sentence ends after the items read so far.
///
/// Handles « … déjà parlé. » La Chine (the stop inside the marks ends it). Must not end one after
/// « Pourquoi ? » demande le maire, nor after "Why?" Smith asked.
struct SentenceEnd {
  let isEnd: Bool

  /// Whether a sentence can end after an item at all.
  static func mayFollow(_ item: Token) -> Bool {
    item.isQuotation || item.kind == .sign && Sign.endsSentence(item.sign)
  }

  /// Decides from the items of the sentence, never none, and the token after them.
  init(after items: ArraySlice<Token>, next: Token?, in scene: some TokenSource) {
    guard let last = items.last, let next else {
      isEnd = true
      return
    }
    if last.isQuotation {
      isEnd = Self.endsAfter(last, next: next, in: scene)
      return
    }
    let stops = Self.mayFollow(last)
    let opens =
      next.isCapital || next.kind == .mark || next.kind == .number || next.isSign(Sign.dash)
    isEnd = stops && next.followsBlank && opens
  }

  private static func endsAfter(_ quotation: Token, next: Token, in scene: some TokenSource) -> Bool {
    guard next.isCapital || next.kind == .mark,
      let stop = scene.endsSentence(segment: Int(quotation.segment))
    else { return false }
    if stop == Sign.fullStop || next.kind == .mark { return true }
    return !isAttributed(after: next, in: scene)
  }

  /// Whether a short cue follows a question or an exclamation: "Smith asked."
  private static func isAttributed(after next: Token, in scene: some TokenSource) -> Bool {
    guard let start = scene.index(ofTokenAt: Int(next.start)) else { return false }
    for token in scene.tokens[start..<min(start + 6, scene.tokens.count)] {
      if token.kind == .sign || token.kind == .mark { return false }
      if token.meets(.finite), token.meets(.speech), !token.isCapital { return true }
    }
    return false
  }
}

extension TokenSource {
  /// The token that begins at an offset.
  func index(ofTokenAt offset: Int) -> Int? {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].start) < offset { low = middle + 1 } else { high = middle }
    }
    return low < tokens.count && Int(tokens[low].start) == offset ? low : nil
  }
}
