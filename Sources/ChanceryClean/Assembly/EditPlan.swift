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
  /// - Complexity: O(*e* log *e*) for *e* edits of one block.
  init(_ edits: [Edit]) {
    let moves = Self.withoutOverlaps(edits.filter(\.isMove))
    var nested: [[Edit]] = Array(repeating: [], count: moves.count)
    var inPlace: [Edit] = []
    for edit in edits where !edit.isMove {
      let place = Self.firstIndex(endingAfter: edit.range.lowerBound, in: moves)
      if place == moves.count || moves[place].range.lowerBound >= edit.range.upperBound {
        inPlace.append(edit)
      } else if moves[place].range.holds(edit.range) {
        nested[place].append(edit)
      }
    }
    steps = Self.withoutOverlaps(inPlace).map { Step(range: $0.range, text: $0.text) }
    for (move, edits) in zip(moves, nested) {
      guard case .move(let source, let offset, let after) = move else { continue }
      let inner = Self.withoutOverlaps(edits).map { Step(range: $0.range, text: $0.text) }
      steps.append(
        Step(range: offset..<offset, text: Array(after.utf8), brought: (source, inner)))
      steps.append(Step(range: source, text: []))
    }
    steps.sort { $0.range.isOrdered(before: $1.range) }
  }

  /// Edits by rising place, the lower-ranked one of two that touch left out.
  private static func withoutOverlaps(_ edits: [Edit]) -> [Edit] {
    let ranked = edits.enumerated().sorted { left, right in
      left.element.range == right.element.range
        ? left.offset < right.offset : left.element.range.isOrdered(before: right.element.range)
    }
    var kept: [(offset: Int, element: Edit)] = []
    for (offset, edit) in ranked {
      if let last = kept.last, last.element.range.touches(edit.range) {
        if last.offset < offset { continue }
        kept.removeLast()
      }
      kept.append((offset, edit))
    }
    return kept.map(\.element)
  }

  /// The first of some moves, by rising place, whose words end after an offset.
  private static func firstIndex(endingAfter offset: Int, in moves: [Edit]) -> Int {
    var low = 0
    var high = moves.count
    while low < high {
      let middle = (low + high) / 2
      if moves[middle].range.upperBound > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Range<Int> {
  /// Whether a range stands before another: by its start, then by its end.
  fileprivate func isOrdered(before other: Range<Int>) -> Bool {
    (lowerBound, upperBound) < (other.lowerBound, other.upperBound)
  }

  /// Whether another range lies inside this one.
  fileprivate func holds(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }

  /// Whether two ranges share a byte, are the same, or one is empty and inside the other.
  fileprivate func touches(_ other: Range<Int>) -> Bool {
    if isEmpty, other.isEmpty { return lowerBound == other.lowerBound }
    if other.isEmpty { return lowerBound < other.lowerBound && other.lowerBound < upperBound }
    if isEmpty { return other.lowerBound < lowerBound && lowerBound < other.upperBound }
    return overlaps(other)
  }
}
