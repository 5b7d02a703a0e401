internal import ChanceryText

/// What was odd about a feed, counted, so that a feed of any size gives a few findings.
struct FeedOddities {
  /// Fields that had no end tag of their own.
  var brokenFields = 0
  /// Whether the file ends within an element.
  var isCut = false
  /// Whether a limit was reached.
  var isFull = false
  /// Dates that could not be read.
  var unreadDates = 0
  /// References to entities that were left as they stand.
  var refusedEntities = 0
  /// Escapes in JSON that stood for half a character.
  var loneSurrogates = 0

  /// One finding for each kind.
  func findings(_ limits: FeedLimits) -> [Finding] {
    var findings: [Finding] = []
    func note(_ code: Finding.Code, _ message: String) {
      findings.append(Finding(code, at: SourceRange(0..<0), message))
    }
    if isCut { note(.damagedFeed, "the feed ends within an element: its last entry is cut") }
    if brokenFields > 0 {
      note(.damagedFeed, "elements of the feed without an end tag: \(brokenFields)")
    }
    if isFull {
      note(
        .feedLimit,
        "the feed was read up to a limit (\(limits.entries) entries, \(limits.textBytes) bytes)")
    }
    if refusedEntities > 0 {
      note(.feedLimit, "references to the feed's own entities that were left: \(refusedEntities)")
    }
    if loneSurrogates > 0 {
      note(
        .damagedEncoding,
        "escapes for half a character that were replaced by U+FFFD: \(loneSurrogates)")
    }
    if unreadDates > 0 {
      note(
        .ignoredField, "dates of the feed that could not be read and were left out: \(unreadDates)")
    }
    return findings
  }
}
