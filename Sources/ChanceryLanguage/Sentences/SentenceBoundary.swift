/// What the rules say about whether a sentence begins at a token.
///
/// The rules are sure of the first and the last; a trained model may choose between the two others.
public enum SentenceBoundary: UInt8, Sendable, Hashable, CaseIterable {
  /// None begins here: a name after « M. », a closing quotation mark.
  case never
  /// Rather none: a small letter after a full stop.
  case unlikely
  /// Rather one: a capital after a full stop.
  case likely
  /// One begins here: at the start of the text and of a block.
  case always
}

/// What the end of a line says about sentences.
public enum LineBreakMeaning: Sendable, Hashable {
  /// Every line stands alone: verse, lists, texts with one paragraph a line.
  case endsSentence
  /// Only a blank line ends a paragraph: clean texts, texts that are broken at a width.
  case blankLineEndsSentence
}
