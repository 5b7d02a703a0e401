extension LineReason {
  /// The reason that speaks loudest for residue.
  ///
  /// - Parameter shares: What each feature of a line and of its place added: negative shares speak
  ///   for residue.
  init(heaviestOf shares: [Float]) {
    var sums = [Float](repeating: 0, count: Self.allCases.count)
    for (feature, share) in shares.enumerated() {
      sums[Self.index(of: Self.reason(for: feature))] += share
    }
    var heaviest = 0
    for index in sums.indices where sums[index] < sums[heaviest] { heaviest = index }
    self = Self.allCases[heaviest]
  }

  private static func index(of reason: LineReason) -> Int {
    allCases.firstIndex(of: reason) ?? 0
  }

  /// The reason that a feature counts for, by its place in the row.
  private static func reason(for feature: Int) -> LineReason {
    let places = LineFeatures.count
    return switch feature {
    case 0..<4, 5..<12, 21..<LineFeatures.Place.rates: .noSentence
    case LineFeatures.Place.rates, LineFeatures.Place.counts: .noSentence
    case 4, 12..<21, places - 1: .signs
    case 0..<places: .residueWords
    case places: .noSentence
    case (places + 1)..<(places + 33): .neighbours
    case (places + 33)..<(places + 43): .farFromText
    case (places + 43)..<(places + 57): .neighbours
    case (places + 57)..<(places + 64): .afterArticle
    case (places + 64)..<(places + 72): .farFromText
    case (places + 72)..<(places + 74): .repeated
    case places + 74: .noSentence
    default: .neighbours
    }
  }
}
