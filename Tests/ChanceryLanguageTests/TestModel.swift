import Foundation

@testable import ChanceryLanguage

/// The shipped model and the table of expected sums, read from the source tree.
enum TestModel {
  /// The bytes of the model that the program ships.
  static func bytes() throws -> [UInt8] {
    try contents(of: "../../Sources/ChanceryLanguage/Identification/identification.model")
  }

  /// An identifier with the shipped model.
  static func identifier() throws -> LanguageIdentifier {
    try bytes().withUnsafeBufferPointer { try LanguageIdentifier(model: $0) }
  }

  /// The weights of the shipped model.
  static func weights() throws -> IdentificationModel {
    try bytes().withUnsafeBufferPointer { try IdentificationModel($0) }
  }

  /// The lines that `Training/language/fixture.py` wrote.
  static func expectations() throws -> [Expectation] {
    let table = String(decoding: try contents(of: "Fixtures/language-scores.tsv"), as: UTF8.self)
    return table.split(separator: "\n").map(Expectation.init)
  }

  private static func contents(of path: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return [UInt8](try Data(contentsOf: folder.appending(path: path)))
  }
}

/// What training made of one text.
struct Expectation {
  let text: String
  let words: Int
  let grams: Int
  let sums: [Int32]

  init(line: Substring) {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    var text = ""
    for hexadecimal in columns[0].split(separator: " ") {
      text.unicodeScalars.append(
        Unicode.Scalar(UInt32(hexadecimal, radix: 16) ?? 0xFFFD) ?? "\u{FFFD}")
    }
    self.text = text
    words = Int(columns[1]) ?? -1
    grams = Int(columns[2]) ?? -1
    sums = columns[3].split(separator: " ").compactMap { Int32($0) }
  }
}
