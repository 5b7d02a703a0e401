/// What the second network needs to know of a whole page: a number or a running sum a line.
struct PageMeasures {
  /// The kinds of short lines that stand around articles.
  static let furniture: [[WordClass]] = [
    [.date], [.share, .network], [.account, .legal], [.comment], [.advert, .related],
    [.picture], [.byline],
  ]
  /// A line of at most so many words can be furniture.
  static let shortWords: Float = 14

  let count: Int
  /// What the first network gave: how sure it is of article text, 0…1.
  let article: [Float]
  let logWords: [Float]
  let isTerminal: [Float]
  let capitalised: [Float]
  /// Whether a line is surely running text.
  let isStrong: [Bool]
  let mass: RunningSum
  let words: RunningSum
  let residueWords: RunningSum
  let terminals: RunningSum
  let sentences: RunningSum
  let functionWords: RunningSum
  let lengths: RunningSum
  let kinds: [RunningSum]
  let anyKind: RunningSum
  /// Short lines that are hardly article text.
  let weak: RunningSum
  let repeats: LineRepeats
  let mainText: MainText
  /// The mean logarithm of words of running text.
  let usualLength: Float

  /// Measures a page.
  ///
  /// - Parameters:
  ///   - lines: The counts of its lines.
  ///   - rows: Their features, one row after the other.
  ///   - article: What the first network gave for each.
  /// - Complexity: O(*n*).
  init(_ lines: [LineCounts], rows: [Float], article: [Float]) {
    func column(_ place: Int) -> [Float] {
      lines.indices.map { rows[$0 * LineFeatures.count + place] }
    }
    count = lines.count
    self.article = article
    logWords = column(LineFeatures.Place.logWords)
    isTerminal = column(LineFeatures.Place.terminal)
    capitalised = column(LineFeatures.Place.capitalised)
    let number = lines.map { Float($0.words) }
    let weight = zip(article, number).map { $0 * $1 }
    isStrong = zip(article, number).map { $0 > 0.5 && $1 >= 10 }
    mass = RunningSum(weight)
    words = RunningSum(number)
    terminals = RunningSum(isTerminal)
    sentences = RunningSum(lines.map { $0.isSentence ? 1 : 0 })
    functionWords = RunningSum(lines.map { $0.classes[WordClass.function.rawValue] })
    lengths = RunningSum(logWords)
    residueWords = RunningSum(lines.map(Self.residueRate))
    let kinds = lines.map(Self.kindBits)
    anyKind = RunningSum(kinds.map { $0 == 0 ? 0 : 1 })
    self.kinds = Self.furniture.indices.map { kind in
      RunningSum(kinds.map { $0 >> UInt16(kind) & 1 == 1 ? 1 : 0 })
    }
    weak = RunningSum(
      zip(article, number).map {
        $1 <= Self.shortWords && (1 - $0) * min($1, 10) > 3 ? 1 : 0
      })
    repeats = LineRepeats(lines)
    mainText = MainText(isStrong, weight)
    usualLength = zip(weight, logWords).reduce(0) { $0 + $1.0 * $1.1 } / max(mass.total, 1)
  }

  /// The share of a line's words that residue has.
  private static func residueRate(_ line: LineCounts) -> Float {
    let sum = line.classes.sum() - line.classes[WordClass.function.rawValue]
    return min(sum / Float(max(line.words, 1)), 2)
  }

  /// The kinds of ``furniture`` that a line is, as bits; the last bit stands for menus.
  private static func kindBits(_ line: LineCounts) -> UInt16 {
    guard Float(line.words) <= shortWords else { return 0 }
    let least = 0.2 * Float(max(line.words, 1))
    var bits: UInt16 = 0
    for (index, kind) in furniture.enumerated() {
      let number = kind.reduce(0) { $0 + line.classes[$1.rawValue] }
      if number > 0, number >= least { bits |= 1 << UInt16(index) }
    }
    let menu = line.classes[WordClass.menu.rawValue]
    if menu > 0, menu >= least { bits |= 1 << UInt16(furniture.count) }
    return bits
  }
}
