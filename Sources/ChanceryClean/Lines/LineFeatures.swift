/// What the classifier's first network sees of a line: numbers from ``LineCounts``.
///
/// The order is that of the model file. A change asks for training anew and for a new
/// ``LineModel/formatVersion``.
enum LineFeatures {
  /// Where features stand that others are computed from.
  enum Place {
    static let logWords = 1
    static let capitalised = 5
    static let terminal = 22
    static let rates = 32
    static let counts = 45
    static let first = 58
  }

  /// The classes of the first word that count.
  private static let firstClasses: [WordClass] = [
    .function, .date, .byline, .share, .account, .related, .picture,
  ]

  /// The number of features of a line.
  static let count = Place.first + firstClasses.count + 1

  /// Writes the features of a line.
  ///
  /// - Parameters:
  ///   - line: The counts.
  ///   - row: Room for ``count`` numbers.
  static func write(_ line: LineCounts, to row: UnsafeMutablePointer<Float>) {
    writeShape(line, to: row)
    writeEnds(line, to: row)
    let perWord = 1 / Float(max(line.words, 1))
    for index in 0..<WordClass.allCases.count {
      let number = line.classes[index]
      row[Place.rates + index] = min(number * perWord, 1)
      row[Place.counts + index] = index == 0 ? number : min(number, 6)
    }
    for (index, kind) in firstClasses.enumerated() {
      row[Place.first + index] = Float(line.firstClasses >> UInt16(kind.rawValue) & 1)
    }
    row[count - 1] = line.ideographs > 0 ? 1 : 0
  }

  private static func writeShape(_ line: LineCounts, to row: UnsafeMutablePointer<Float>) {
    let characters = Float(max(line.characters, 1))
    let letters = Float(line.letters)
    let words = Float(max(line.words, 1))
    row[0] = binaryLogarithm(1 + Float(line.characters))
    row[1] = binaryLogarithm(1 + Float(line.words))
    row[2] = letters / characters
    row[3] = Float(line.capitals) / max(letters, 1)
    row[4] = Float(line.digits) / characters
    row[5] = Float(line.capitalised) / Float(max(line.letterWords, 1))
    row[6] = Float(min(line.longestWord, 30))
    row[7] = min(letters / words, 30)
    row[8] = Float(line.commas)
    row[9] = min(Float(line.commas) / words, 1)
    row[10] = Float(line.innerSentences)
    row[11] = Float(line.quotationMarks)
    row[12] = Float(line.dividers)
    row[13] = Float(line.brackets)
    row[14] = Float(line.colons)
    row[15] = Float(line.marks)
    row[16] = Float(line.otherMarks)
    row[17] = Float(line.glued)
    row[18] = Float(line.shouted)
    row[19] = Float(line.years)
    row[20] = Float(line.times)
    row[21] = line.isCutShort ? 1 : 0
  }

  private static func writeEnds(_ line: LineCounts, to row: UnsafeMutablePointer<Float>) {
    for index in 22..<32 { row[index] = 0 }
    row[22 + line.ending.rawValue] = 1
    row[27 + line.start.rawValue] = 1
  }
}

/// The binary logarithm to some three digits, the same on every machine.
///
/// - Precondition: `value` is at least 1.
@inline(__always)
func binaryLogarithm(_ value: Float) -> Float {
  let bits = value.bitPattern
  let exponent = Float(Int32(bits >> 23) - 127)
  let fraction = Float(bitPattern: bits & 0x7F_FFFF | 0x3F80_0000) - 1
  return exponent + fraction * (1.346_555_3 - 0.346_555_3 * fraction)
}

/// The logistic function, the same on every machine.
func logistic(_ value: Float) -> Float {
  let power = max(-60, min(60, -value * 1.442_695))
  let whole = power.rounded(.down)
  let part = power - whole
  let inner = 0.055_504_11 + part * (0.009_618_129 + part * 0.001_333_356)
  let fraction = 1 + part * (0.693_147_2 + part * (0.240_226_5 + part * inner))
  let scale = Float(bitPattern: UInt32(bitPattern: Int32(whole) + 127) << 23)
  return 1 / (1 + scale * fraction)
}
