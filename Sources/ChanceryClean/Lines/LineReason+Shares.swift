extension LineReason {
  /// The reason that each feature of a line and of its place counts for, as its place among all
  /// reasons.
  static let kinds: [UInt8] = (0..<(LineFeatures.count + PlaceFeatures.count)).map { feature in
    let index = allCases.firstIndex(of: reason(for: feature)) ?? 0
    return UInt8(truncatingIfNeeded: index)
  }

  /// The reason that speaks loudest for residue.
  ///
  /// A line of which a good part is words of residue is explained by them: that says more to a
  /// reader than the company it keeps.
  ///
  /// - Parameters:
  ///   - shares: What the features of each kind added: negative shares speak for residue.
  ///   - row: All features of the line and its place.
  init(heaviestOf shares: [Float], in row: UnsafePointer<Float>) {
    let rates = LineFeatures.Place.rates
    let residueWords = (rates + 2..<rates + WordClass.address.rawValue).reduce(0) { $0 + row[$1] }
    if residueWords >= 0.3 {
      self = .residueWords
      return
    }
    var heaviest = 0
    for index in Self.allCases.indices where shares[index] < shares[heaviest] { heaviest = index }
    let reason = Self.allCases[heaviest]
    let isAfterStart = row[LineFeatures.count + Self.seenAfterStart] >= 0
    self = reason == .afterArticle && !isAfterStart ? .farFromText : reason
  }

  /// The place feature that is below 0 up to where the running text begins.
  private static let seenAfterStart = 58

  private static func reason(for feature: Int) -> LineReason {
    feature < LineFeatures.count
      ? reason(forLine: feature) : reason(forPlace: feature - LineFeatures.count)
  }

  private static func reason(forLine feature: Int) -> LineReason {
    switch feature {
    case 4, 12..<21, LineFeatures.count - 1: .signs
    case 0..<LineFeatures.Place.rates: .noSentence
    case LineFeatures.Place.rates, LineFeatures.Place.counts: .noSentence
    default: .residueWords
    }
  }

  private static func reason(forPlace feature: Int) -> LineReason {
    switch feature {
    case 0, 74: .noSentence
    case 33..<43, 64..<72: .farFromText
    case 57..<64: .afterArticle
    case 72, 73: .repeated
    default: .neighbours
    }
  }
}
