/// Sums the weights of the n-grams of the words it is given: 2, 3 and 4 letters with the edges of
/// the word, and the word itself, which makes function words count.
struct NGramTally {
  /// How many words were read.
  private(set) var words = 0
  /// How many n-grams were summed.
  var grams: Int { settled + pending }
  private var settled = 0
  private var near = IdentificationModel.Row()
  private var pending = 0
  private var far = [Int32](repeating: 0, count: IdentificationModel.Row.scalarCount)

  /// The most letters of a word that count.
  static let longestWord = 24
  /// With this many n-grams waiting, another word could carry a sum of 16 bits over.
  private static let full = Int(Int16.max) / 127 - 3 * (longestWord + 1)

  /// Adds a word.
  ///
  /// - Parameters:
  ///   - word: Folded letters with an ``NGramHash/edge`` before and after.
  ///   - rows: The weights.
  /// - Complexity: O(*n*) in the letters, without allocation.
  @inline(__always)
  mutating func add(
    _ word: UnsafeBufferPointer<UInt32>, rows: UnsafeBufferPointer<IdentificationModel.Row>
  ) {
    let count = UInt64(rows.count)
    var whole = NGramHash.wordStart
    for first in 0..<word.count - 1 {
      var state = NGramHash.step(NGramHash.start, word[first])
      if first > 0 { whole = NGramHash.step(whole, word[first]) }
      let end = min(first + 4, word.count)
      for index in first + 1..<end {
        state = NGramHash.step(state, word[index])
        near &+= rows[NGramHash.row(state, of: count)]
      }
      pending += end - first - 1
    }
    near &+= rows[NGramHash.row(whole, of: count)]
    pending += 1
    words += 1
    if pending > Self.full { settle() }
  }

  /// The sums, one a language.
  var sums: [Int32] {
    var all = self
    all.settle()
    return all.far
  }

  private mutating func settle() {
    for lane in far.indices { far[lane] += Int32(near[lane]) }
    near = IdentificationModel.Row()
    settled += pending
    pending = 0
  }
}
