/// Where the running text of a page stands: stretches of lines that are surely article text, with
/// gaps of a few lines at most.
struct MainText {
  /// The widest gap inside a stretch, in lines.
  private static let widestGap = 6

  /// A stretch of lines.
  struct Stretch {
    var first: Int
    var last: Int
    /// The words in it, each as far as its line is article text.
    var mass: Float
  }

  /// What a line has to do with the stretches.
  struct Relation {
    /// Lines to the nearest stretch, 0 inside.
    var distance: Int
    /// The nearest stretch's mass against the greatest, 0…1.
    var share: Float
  }

  /// All stretches, in order.
  private(set) var stretches: [Stretch] = []
  /// The stretch with the greatest mass, `nil` when there is none.
  private(set) var greatest: Stretch?
  /// For each line, what it has to do with the stretches.
  private(set) var relations: [Relation] = []

  /// Finds the stretches.
  ///
  /// - Complexity: O(*n*).
  init(_ isStrong: [Bool], _ mass: [Float]) {
    var pending: Float = 0
    for (line, weight) in mass.enumerated() {
      pending += weight
      guard isStrong[line] else { continue }
      if let last = stretches.last, line - last.last <= Self.widestGap {
        stretches[stretches.count - 1].last = line
        stretches[stretches.count - 1].mass += pending
      } else {
        stretches.append(Stretch(first: line, last: line, mass: weight))
      }
      pending = 0
    }
    for stretch in stretches where stretch.mass > greatest?.mass ?? -1 { greatest = stretch }
    relate(lines: mass.count)
  }

  private mutating func relate(lines: Int) {
    guard let greatest else {
      relations = Array(repeating: Relation(distance: 50, share: 0), count: lines)
      return
    }
    relations.reserveCapacity(lines)
    var nearest = 0
    for line in 0..<lines {
      while nearest + 1 < stretches.count,
        distance(line, stretches[nearest + 1]) < distance(line, stretches[nearest])
      { nearest += 1 }
      let stretch = stretches[nearest]
      relations.append(
        Relation(
          distance: min(distance(line, stretch), 50), share: stretch.mass / greatest.mass))
    }
  }

  private func distance(_ line: Int, _ stretch: Stretch) -> Int {
    max(0, stretch.first - line, line - stretch.last)
  }
}
