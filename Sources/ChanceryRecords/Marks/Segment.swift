/// A stretch of text between marks of quotation, the marks included.
struct Segment: Equatable {
  /// Its tokens, the marks included.
  var tokens: Range<Int>
  /// Its bytes in the clean text.
  var range: Range<Int>
  /// Whether it has its closing mark.
  var isClosed = true
  /// Whether the speech goes on in the next paragraph, which opens again.
  var goesOn = false
  /// Whether it is the rest of a speech that the paragraph before did not close.
  var continues = false

  /// The stop, question or exclamation with which the words inside the marks end.
  func stop(in all: [Token]) -> UInt8? {
    let end = isClosed ? tokens.upperBound - 2 : tokens.upperBound - 1
    guard end > tokens.lowerBound, all[end].kind == .sign, Sign.endsSentence(all[end].sign) else {
      return nil
    }
    return all[end].sign
  }
}
