/// How many letters of each script a text holds, and how often each Cyrillic and Arabic one.
struct ScriptCensus {
  private var counts = [Int](repeating: 0, count: Script.allCases.count)
  private var histogram: [Int] = []

  /// The scalars that are counted one by one.
  private static let counted: Range<UInt32> = 0x400..<0x700

  /// Counts a scalar that is no Latin letter.
  mutating func add(_ scalar: UInt32) {
    guard let script = Script(scalar) else { return }
    counts[script.rawValue] += 1
    guard Self.counted.contains(scalar) else { return }
    if histogram.isEmpty { histogram = Array(repeating: 0, count: Self.counted.count) }
    histogram[Int(scalar - Self.counted.lowerBound)] += 1
  }

  /// Counts Latin letters.
  mutating func add(latinLetters count: Int) { counts[Script.latin.rawValue] += count }

  /// The script of most letters, and the share of all letters that are of it.
  ///
  /// Han and kana count together, as Japanese mixes them: one kana in twenty makes it Japanese.
  var main: (script: Script, letters: Int, share: Double)? {
    var shares = counts
    let kana = shares[Script.kana.rawValue]
    let han = shares[Script.han.rawValue]
    let both = kana * 20 >= han ? Script.kana : .han
    shares[Script.kana.rawValue] = 0
    shares[Script.han.rawValue] = 0
    shares[both.rawValue] = kana + han
    let total = shares.reduce(0, +)
    guard total > 0, let most = shares.max(), let at = shares.firstIndex(of: most),
      let script = Script(rawValue: at)
    else { return nil }
    return (script, most, Double(most) / Double(total))
  }

  /// How often the letters of a string occur.
  func count(of letters: String) -> Int {
    guard !histogram.isEmpty else { return 0 }
    return letters.unicodeScalars.reduce(0) { sum, scalar in
      Self.counted.contains(scalar.value)
        ? sum + histogram[Int(scalar.value - Self.counted.lowerBound)] : sum
    }
  }
}
