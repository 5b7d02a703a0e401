/// The weights of hashed n-grams for each language in Latin letters.
///
/// The format is in `Documentation/Formats/identification-model.md`; `Training/language/train.py` makes
/// it. Rows are widened to 32 lanes here, so that adding one is a handful of vector instructions.
struct IdentificationModel: Sendable {
  /// The weights of one bucket, one lane a language.
  typealias Row = SIMD32<Int16>

  /// What errors call such a model.
  static let kind = "language identification"

  /// The languages, in the order of the lanes; `und` stands for what is no language.
  let languages: [String]
  /// What each language scores before any word is read.
  let bias: [Float]
  /// How much one step of a weight is worth.
  let scale: Float
  /// One row a bucket.
  let rows: [Row]

  /// Reads a model file.
  ///
  /// - Parameter bytes: The whole file.
  /// - Throws: What is wrong with it.
  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(LanguageModelError) {
    var reader = ModelReader(kind: Self.kind, bytes: bytes)
    try reader.expect(magic: "CHLI", version: 1)
    let languageCount = Int(try reader.number(UInt16.self))
    let rowCount = Int(try reader.number(UInt32.self))
    guard (2...Row.scalarCount).contains(languageCount), (1...1 << 20).contains(rowCount) else {
      throw reader.damage("it states \(languageCount) languages and \(rowCount) rows")
    }
    scale = try reader.float()
    languages = try Self.repeated(languageCount) { () throws(LanguageModelError) in
      try reader.tag()
    }
    bias = try Self.repeated(languageCount) { () throws(LanguageModelError) in try reader.float() }
    rows = Self.widened(try reader.take(rowCount * languageCount), by: languageCount)
    try reader.expectEnd()
    guard scale.isFinite, scale > 0, bias.allSatisfy(\.isFinite) else {
      throw reader.damage("a number in it is not finite")
    }
  }

  private static func repeated<Part>(
    _ count: Int, _ read: () throws(LanguageModelError) -> Part
  ) throws(LanguageModelError) -> [Part] {
    var parts: [Part] = []
    for _ in 0..<count { parts.append(try read()) }
    return parts
  }

  /// Rows of signed bytes, each given 32 lanes of 16 bits.
  private static func widened(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, by width: Int) -> [Row] {
    let count = bytes.count / width
    return Array(unsafeUninitializedCapacity: count) { rows, initialized in
      rows.initialize(repeating: Row())
      rows.withMemoryRebound(to: Int16.self) { lanes in
        for row in 0..<count {
          for lane in 0..<width {
            let weight = Int8(bitPattern: bytes[bytes.startIndex + row * width + lane])
            lanes[row * Row.scalarCount + lane] = Int16(weight)
          }
        }
      }
      initialized = count
    }
  }
}
