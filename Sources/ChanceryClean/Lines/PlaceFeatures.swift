/// What the classifier's second network sees of a line's place on the page.
///
/// Written line by line, first to last: some features remember what stood before. The order is that
/// of the model file.
struct PlaceFeatures {
  /// The number of features that ``write(_:to:)`` writes.
  static let count = 80

  private let page: PageMeasures
  private let toNextStrong: [Float]
  private let shortAfter: [Float]
  private let sentencesAfter: [Float]
  private let greatestDensity: Float
  private var toLastStrong: Float = 50
  private var lastStrong = -1
  private var shortBefore: Float = 0
  private var sentencesBefore: Float = 0
  private let isShort: [Bool]
  private let isSentence: [Bool]

  /// Gets ready for the first line.
  ///
  /// - Complexity: O(*n*).
  init(_ page: PageMeasures, lines: [LineCounts]) {
    self.page = page
    isShort = lines.map { Float($0.words) <= PageMeasures.shortWords && $0.ending != .terminal }
    isSentence = lines.map(\.isSentence)
    toNextStrong = Self.distances(toNext: page.isStrong)
    shortAfter = Self.runs(after: isShort)
    sentencesAfter = Self.runs(after: isSentence)
    var density: Float = 1
    for line in 0..<page.count { density = max(density, page.mass.around(line, -8, 8)) }
    greatestDensity = density
  }

  /// Writes the features of the next line.
  ///
  /// - Parameters:
  ///   - line: One more than at the last call, 0 at the first.
  ///   - row: Room for ``count`` numbers.
  mutating func write(_ line: Int, to row: UnsafeMutablePointer<Float>) {
    var out = FeatureRow(row)
    writeNeighbours(line, to: &out)
    writeWindows(line, to: &out)
    writeDistances(line, to: &out)
    writeFurniture(line, to: &out)
    writeMainText(line, to: &out)
    writePage(line, to: &out)
    writeRuns(line, to: &out)
    assert(out.count == Self.count, "the number of features has changed")
    pass(line)
  }

  private mutating func pass(_ line: Int) {
    if page.isStrong[line] {
      toLastStrong = 1
      lastStrong = line
    } else {
      toLastStrong = min(toLastStrong + 1, 50)
    }
    shortBefore = isShort[line] ? min(shortBefore + 1, 30) : 0
    sentencesBefore = isSentence[line] ? sentencesBefore + 1 : 0
  }
}

extension PlaceFeatures {
  private func writeNeighbours(_ line: Int, to out: inout FeatureRow) {
    func value(_ values: [Float], _ offset: Int) -> Float {
      let other = line + offset
      return other >= 0 && other < page.count ? values[other] : -1
    }
    out.add(page.article[line])
    for offset in -3...3 where offset != 0 { out.add(value(page.article, offset)) }
    for offset in -2...2 where offset != 0 { out.add(value(page.logWords, offset)) }
    for offset in [-1, 1] {
      out.add(value(page.isTerminal, offset))
      out.add(value(page.capitalised, offset))
    }
  }

  private func writeWindows(_ line: Int, to out: inout FeatureRow) {
    for (first, last) in [(-4, -1), (1, 4), (-10, -1), (1, 10)] {
      let mass = page.mass.around(line, first, last)
      out.add(binaryLogarithm(1 + max(mass, 0)))
      out.add(mass / max(1, page.words.around(line, first, last)))
    }
    for (first, last) in [(-3, -1), (1, 3), (-10, 10)] {
      out.add(page.residueWords.around(line, first, last) / lines(line, first, last))
    }
    for reach in [3, 8] {
      let number = lines(line, -reach, reach)
      out.add(page.terminals.around(line, -reach, reach) / number)
      out.add(page.sentences.around(line, -reach, reach) / number)
      out.add(
        page.functionWords.around(line, -reach, reach)
          / max(1, page.words.around(line, -reach, reach)))
    }
    out.add(page.lengths.around(line, -5, 5) / lines(line, -5, 5))
  }

  private func writeDistances(_ line: Int, to out: inout FeatureRow) {
    let next = toNextStrong[line]
    out.add(binaryLogarithm(toLastStrong))
    out.add(binaryLogarithm(next))
    out.add(binaryLogarithm(min(toLastStrong, next)))
    out.add(min(toLastStrong + next, 60))
    let total = max(page.mass.total, 1)
    out.add(page.mass.before(line) / total)
    out.add(page.mass.after(line) / total)
    out.add(binaryLogarithm(1 + max(page.mass.before(line), 0)))
    out.add(binaryLogarithm(1 + max(page.mass.after(line), 0)))
    let density = page.mass.around(line, -8, 8)
    out.add(density / greatestDensity)
    out.add(binaryLogarithm(1 + max(density, 0)))
  }

  private func writeFurniture(_ line: Int, to out: inout FeatureRow) {
    for kind in page.kinds {
      out.add(kind.around(line, -3, -1))
      out.add(kind.around(line, 1, 3))
    }
    out.add(min(page.anyKind.before(line) - page.anyKind.before(lastStrong + 1), 10))
    let first = page.mainText.greatest?.first ?? line
    for kind in [3, 4, 1, 2, 0] {
      let seen = page.kinds[kind].before(line) - page.kinds[kind].before(min(first, line))
      out.add(line > first ? binaryLogarithm(1 + seen) : -1)
    }
    let weak = page.weak.before(line) - page.weak.before(min(first, line))
    out.add(line > first ? binaryLogarithm(1 + weak) : -1)
  }

  private func writeMainText(_ line: Int, to out: inout FeatureRow) {
    let relation = page.mainText.relations[line]
    out.add(Float(relation.distance))
    out.add(relation.share)
    out.add(relation.distance == 0 ? 1 : 0)
    if let greatest = page.mainText.greatest {
      out.add(signedLogarithm(line - greatest.first))
      out.add(signedLogarithm(line - greatest.last))
    } else {
      out.add(6)
      out.add(6)
    }
  }

  private func writePage(_ line: Int, to out: inout FeatureRow) {
    out.add(page.mass.total / max(page.words.total, 1))
    out.add(Float(min(line, 30)))
    out.add(Float(min(page.count - 1 - line, 30)))
    out.add(min(page.repeats.times[line], 4))
    out.add(page.repeats.isRepeat[line] ? 1 : 0)
    out.add(page.logWords[line] - page.usualLength)
    out.add(page.terminals.total / Float(page.count))
  }

  private func writeRuns(_ line: Int, to out: inout FeatureRow) {
    out.add(shortBefore)
    out.add(shortAfter[line])
    out.add(binaryLogarithm(1 + sentencesBefore))
    out.add(binaryLogarithm(1 + sentencesAfter[line]))
  }

  /// The number of lines in a window, at least 1.
  private func lines(_ line: Int, _ first: Int, _ last: Int) -> Float {
    Float(max(1, min(line + last, page.count - 1) - max(line + first, 0) + 1))
  }

  private func signedLogarithm(_ value: Int) -> Float {
    let size = binaryLogarithm(1 + Float(min(abs(value), 60)))
    return value < 0 ? -size : size
  }

  /// For each line, how many lines on the next one stands that is marked; 50 when far.
  private static func distances(toNext marks: [Bool]) -> [Float] {
    var distances = [Float](repeating: 50, count: marks.count)
    var distance: Float = 50
    for line in marks.indices.reversed() {
      distances[line] = distance
      distance = marks[line] ? 1 : min(distance + 1, 50)
    }
    return distances
  }

  /// For each line, how many marked lines follow it at once; 30 at most.
  private static func runs(after marks: [Bool]) -> [Float] {
    var runs = [Float](repeating: 0, count: marks.count)
    var run: Float = 0
    for line in marks.indices.reversed() {
      runs[line] = run
      run = marks[line] ? min(run + 1, 30) : 0
    }
    return runs
  }
}
