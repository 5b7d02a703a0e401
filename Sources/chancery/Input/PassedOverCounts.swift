internal import ChanceryIngest

/// How many records of archives were passed over, by reason.
struct PassedOverCounts: Hashable {
  private var counts: [PassedOver.Reason: Int] = [:]

  /// Counts nothing.
  init() {}

  /// Counts the records of one archive.
  init(_ records: PassedOver) { add(records) }

  /// Adds the records of an archive.
  mutating func add(_ records: PassedOver) {
    for reason in PassedOver.Reason.allCases where records[reason] > 0 {
      counts[reason, default: 0] += records[reason]
    }
  }

  /// How many were passed over for a reason.
  subscript(reason: PassedOver.Reason) -> Int { counts[reason, default: 0] }

  /// How many were passed over in all.
  var total: Int { counts.values.reduce(0, +) }
}

extension PassedOverCounts: CustomStringConvertible {
  /// The numbers for a person: `15 passed over (images and other media 12, errors and redirections 3)`.
  var description: String {
    let parts = PassedOver.Reason.allCases.filter { self[$0] > 0 }
      .map { "\(Self.name(of: $0)) \(Styled.grouped(self[$0]))" }
    let reasons = parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
    return "\(Styled.grouped(total)) passed over\(reasons)"
  }

  private static func name(of reason: PassedOver.Reason) -> String {
    switch reason {
    case .noCapture: "requests and notes of the crawler"
    case .otherMedia: "images and other media"
    case .otherStatus: "errors and redirections"
    case .revisit: "repeats of pages not at hand"
    }
  }
}
