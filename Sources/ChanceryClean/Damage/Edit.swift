/// A change to kept text.
enum Edit: Hashable, Sendable {
  /// Writes other bytes for a range; none at all drops it.
  case replace(Range<Int>, with: [UInt8])
  /// Adds text before an offset.
  case insert(String, at: Int)
  /// Takes a range to an earlier place, with text after it there.
  case move(Range<Int>, to: Int, after: String)

  /// The bytes that the edit takes away from their place; empty for an insertion.
  var range: Range<Int> {
    switch self {
    case .replace(let range, _): range
    case .insert(_, let offset): offset..<offset
    case .move(let range, _, _): range
    }
  }

  /// The bytes that the edit writes beside what it moves.
  var text: [UInt8] {
    switch self {
    case .replace(_, let text): text
    case .insert(let text, _), .move(_, _, let text): Array(text.utf8)
    }
  }

  /// Whether the edit takes words to another place.
  var isMove: Bool {
    if case .move = self { true } else { false }
  }
}

/// What a damage rule has found in a block and how it mends it.
struct Mending {
  /// The changes, in any order.
  var edits: [Edit] = []
  /// The damage seen, in bytes of the page.
  var damages: [Damage] = []

  /// Adds another mending.
  mutating func formUnion(_ other: Mending) {
    if !other.edits.isEmpty { edits += other.edits }
    if !other.damages.isEmpty { damages += other.damages }
  }
}
