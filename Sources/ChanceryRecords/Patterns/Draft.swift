/// A quotation as a pattern found it, in the clean text, its speaker not yet known by name.
struct Draft {
  /// The words said, as bytes of the clean text.
  var spans: [Range<Int>]
  var kind: Quotation.Kind
  /// The words of the cue.
  var cue: Range<Int>?
  /// The words for the speaker beside the cue.
  var speaker: Mention?
  /// Whether the speaker is the one of the quotation before.
  var carriesOn = false
  /// The words for the one who passed it on.
  var via: Mention?
  /// The words for the one who was told.
  var addressee: Mention?
  var confidence: Double
  /// The pattern in plain words.
  var reason: String
  /// The number of its block.
  var block = 0
  /// Where its sentence begins among the items.
  var sentence = 0

  /// The first byte.
  var start: Int { spans.first?.lowerBound ?? 0 }
}
