/// The edits of one block in the order of writing, none over another.
///
/// Moved words are written where they go to; where they came from, nothing is. Edits inside
/// moved words travel with them. Of two edits that touch the same bytes, the one of the earlier
/// rule counts.
struct EditPlan {
  /// One act of writing, at a place of the block.
  struct Step {
    /// The bytes that are passed over; empty where something is only added.
    let range: Range<Int>
    /// Text to write instead.
    let text: [UInt8]
    /// Words brought here from elsewhere, with their own steps, before ``text``.
    var brought: (range: Range<Int>, steps: [Step])?
  }

  /// All steps, by rising place.
  private(set) var steps: [Step] = []

  /// Orders edits that are given by falling rank.
  ///
  /// - Complexity: O(*e*²) for *e* edits of one block.
  init(_ edits: [Edit]) {
    var taken: [Range<Int>] = []
    for case .move(let source, let offset, let after) in edits {
      guard !taken.contains(where: { $0.overlaps(source) }) else { continue }
      taken.append(source)
      let nested = EditPlan(edits.filter { !$0.isMove && source.holds($0.range) }).steps
      steps.append(
        Step(range: offset..<offset, text: Array(after.utf8), brought: (source, nested)))
      steps.append(Step(range: source, text: []))
    }
    for edit in edits where !edit.isMove {
      guard !taken.contains(where: { $0.touches(edit.range) }) else { continue }
      taken.append(edit.range)
      steps.append(Step(range: edit.range, text: edit.text))
    }
    steps.sort {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }
}

extension Range<Int> {
  /// Whether another range lies inside this one.
  fileprivate func holds(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }

  /// Whether two ranges share a byte, or an empty one stands inside the other.
  fileprivate func touches(_ other: Range<Int>) -> Bool {
    if isEmpty, other.isEmpty { return lowerBound == other.lowerBound }
    if other.isEmpty { return lowerBound < other.lowerBound && other.lowerBound < upperBound }
    if isEmpty { return other.lowerBound < lowerBound && lowerBound < other.upperBound }
    return overlaps(other)
  }
}
