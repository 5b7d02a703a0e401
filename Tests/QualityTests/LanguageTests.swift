import ChanceryLanguage
import ChanceryText
import Foundation
import Testing

/// French against English on windows of 100 characters of the treebanks' dev parts.
@Suite(.enabled(if: SharedData.isThere, "needs the measuring data in ../shared"))
struct LanguageTests {
  @Test(arguments: [
    ("fr", ["UD_French-GSD/fr_gsd-ud-dev", "UD_French-Sequoia/fr_sequoia-ud-dev"]),
    ("en", ["UD_English-EWT/en_ewt-ud-dev"]),
  ])
  func tellsFrenchFromEnglish(language: String, treebanks: [String]) throws {
    let identifier = try LanguageIdentifier.builtIn()
    var windows = 0
    var right = 0
    for treebank in treebanks {
      let text = Array(try self.text(of: treebank))
      for start in stride(from: 0, to: text.count - 99, by: 100) {
        windows += 1
        let guess = identifier.identify(String(text[start..<(start + 100)]))
        if guess.language.rawValue == language { right += 1 }
      }
    }
    let share = 100 * Double(right) / Double(windows)
    try Baseline.read().expect("language.\(language).100", share)
  }

  /// The running text of a treebank.
  private func text(of treebank: String) throws -> String {
    let file = SharedData.file("data/ud/\(treebank).conllu")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("# text = ") }.map { $0.dropFirst(9) }.joined(separator: " ")
  }
}
