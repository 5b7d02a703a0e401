internal import Glibc

/// A trained network that says where sentences start, and which tokens are contractions.
///
/// It reads tokens in their order, with the blanks before them; it needs no tree.
/// A model holds no state of a call; one serves all threads.
///
/// ```swift
/// let model = try SentenceModel(ModelFile(path: "sentences.model"))
/// model.guesses(["Fin", ".", "Elle"], gaps: [.none, .none, .blank])[2].starts   // 0.98
/// ```
public final class SentenceModel: Sendable {
  /// What stands before a token.
  public enum Gap: UInt8, Sendable {
    /// Nothing: the token touches the one before.
    case none = 0
    /// A blank.
    case blank = 1
    /// A line break.
    case lineBreak = 2
  }

  /// What the network says of a token.
  public struct Guess: Hashable, Sendable {
    /// How probable it is that a sentence starts with it, from 0 to 1.
    public let starts: Float
    /// How probable it is that it is several words, where it can be.
    public let contracts: Float
  }

  private let words: WordReader
  private let encoder: NetworkEncoder
  private let start: Linear
  private let contraction: Linear

  /// Tokens that are computed at once, and those that are seen beside them.
  private static let window = (size: 512, margin: 32)

  /// Reads a model.
  ///
  /// - Parameter file: A model that `make models` wrote.
  /// - Throws: ``ModelError`` when an entry is missing or does not fit.
  public init(_ file: ModelFile) throws(ModelError) {
    let configuration = try Configuration(file)
    words = try WordReader(file, configuration, lexicon: nil)
    encoder = try NetworkEncoder(file, configuration, words)
    start = try Linear(file, "heads.start")
    contraction = try Linear(file, "heads.contraction")
    guard start.inputs == encoder.width, contraction.inputs == encoder.width, start.outputs == 2,
      contraction.outputs == 2
    else { throw .entry(name: file.name, entry: "heads", problem: "have another width") }
  }

  /// Judges the tokens of a text.
  ///
  /// - Parameters:
  ///   - forms: The tokens in order.
  ///   - gaps: What stands before each; as many.
  ///   - rules: What rules say of a start there: 0 never, 1 unlikely, 2 likely, 3 always; as many.
  /// - Returns: One guess a token; none for no tokens.
  /// - Precondition: There are as many gaps and rules as tokens.
  /// - Complexity: O(number of tokens).
  public func guesses(_ forms: [String], gaps: [Gap], rules: [UInt8]) -> [Guess] {
    precondition(
      forms.count == gaps.count && forms.count == rules.count, "not as many gaps as tokens")
    let flags = zip(gaps, rules).map { 4 * $0.rawValue + min($1, 3) }
    var found: [Guess] = []
    found.reserveCapacity(forms.count)
    for first in stride(from: 0, to: forms.count, by: Self.window.size) {
      let end = min(first + Self.window.size, forms.count)
      let seen = max(0, first - Self.window.margin)..<min(forms.count, end + Self.window.margin)
      let layout = words.layout(Array(forms[seen]), flags: Array(flags[seen]))
      let states = encoder.states(layout)
      let starts = start.apply(states)
      let contractions = contraction.apply(states)
      withExtendedLifetime((starts, contractions)) {
        for row in first - seen.lowerBound..<end - seen.lowerBound {
          found.append(
            Guess(starts: Self.share(starts[row]), contracts: Self.share(contractions[row])))
        }
      }
    }
    return found
  }

  /// The probability of the second of two labels.
  private static func share(_ scores: UnsafePointer<Float>) -> Float {
    1 / (1 + exp(min(max(scores[0] - scores[1], -80), 80)))
  }
}
