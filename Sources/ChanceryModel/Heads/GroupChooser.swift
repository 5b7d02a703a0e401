internal import Glibc

/// Chooses among labels that fall into groups: first the group whose labels together are most probable,
/// then the most probable label of that group.
///
/// Bundles of a tag are a group, and relations that differ in their subtype. Where several bundles of nouns
/// share what speaks for a noun, the best single bundle may be a verb's.
struct GroupChooser: Sendable {
  private let groups: [[Int]]

  /// A label whose score is so much below the best has no weight.
  private static let margin: Float = 12

  /// Groups labels by a name, in the order in which names first come up.
  ///
  /// - Precondition: There is a label.
  init(_ labels: [Int], by name: (Int) -> String) {
    precondition(!labels.isEmpty, "nothing to choose from")
    var places: [String: Int] = [:]
    var groups: [[Int]] = []
    for label in labels {
      let name = name(label)
      if let place = places[name] {
        groups[place].append(label)
      } else {
        places[name] = groups.count
        groups.append([label])
      }
    }
    self.groups = groups
  }

  /// The label for scores of all labels.
  ///
  /// - Parameter scores: Logits.
  /// - Returns: One of the labels; the first where all scores are no numbers.
  /// - Complexity: O(number of labels).
  func best(_ scores: UnsafePointer<Float>) -> Int {
    var most = -Float.infinity
    for group in groups { for choice in group { most = max(most, scores[choice]) } }
    var found = (label: groups[0][0], weight: -Float.infinity)
    for group in groups {
      var weight: Float = 0
      var best = group[0]
      for choice in group {
        if scores[choice] > scores[best] { best = choice }
        if scores[choice] > most - Self.margin { weight += exp(scores[choice] - most) }
      }
      if weight > found.weight { found = (best, weight) }
    }
    return found.label
  }
}
