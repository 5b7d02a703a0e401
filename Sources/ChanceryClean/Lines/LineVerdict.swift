/// What the line classifier thinks of a line.
public struct LineVerdict: Hashable, Sendable {
  /// How sure it is that the line is no article text, 0…1.
  public let residueProbability: Float
  /// What weighed most, `nil` for a line that stays.
  public let reason: LineReason?

  /// Whether the line is residue.
  public var isResidue: Bool { reason != nil }
}

/// What weighed most when a line was called residue.
public enum LineReason: String, CaseIterable, Sendable {
  /// Too short for a sentence, or without its end.
  case noSentence = "no sentence"
  /// Its words are those of share bars, forms, notices or menus.
  case residueWords = "words of menus, forms or notices"
  /// Dates, figures, addresses and signs rather than words.
  case signs = "figures and signs rather than words"
  /// Lines before and after it are residue.
  case neighbours = "among lines that are no article text"
  /// It stands far from where the article does.
  case farFromText = "outside the running text"
  /// It comes after comments, teasers or share buttons.
  case afterArticle = "after the end of the article"
  /// It stands on the page more than once.
  case repeated = "repeated on the page"
}
