/// Whether a sentence ends after an item.
///
/// Handles « … déjà parlé. » La Chine (the stop inside the marks ends it). Must not end one after
/// « Pourquoi ? » demande le maire, nor after "Why?" Smith asked.
struct SentenceEnd {
  private let tokens: [Token]
  private let segments: [Segment]

  init(in tokens: [Token], _ segments: [Segment]) {
    self.tokens = tokens
    self.segments = segments
  }

  /// Decides from an item and the index of the token behind it.
  func stands(after last: Token, before index: Int) -> Bool {
    let next = tokens[index]
    if last.isQuotation { return stands(afterQuotation: Int(last.segment), before: index) }
    guard last.kind == .sign, Sign.endsSentence(last.sign), next.followsBlank else { return false }
    return next.isCapital || next.kind == .mark || next.kind == .number || next.isSign(Sign.dash)
  }

  private func stands(afterQuotation number: Int, before index: Int) -> Bool {
    let next = tokens[index]
    guard next.isCapital || next.kind == .mark, let stop = segments[number].stop(in: tokens) else {
      return false
    }
    if stop == Sign.fullStop || next.kind == .mark { return true }
    return !isAttributed(from: index)
  }

  /// Whether a short cue such as "Smith asked" follows a question or an exclamation.
  private func isAttributed(from start: Int) -> Bool {
    for token in tokens[start..<min(start + 6, tokens.count)] {
      if token.kind == .sign || token.kind == .mark { return false }
      if token.meets(.finite), token.meets(.speech), !token.isCapital { return true }
    }
    return false
  }
}
