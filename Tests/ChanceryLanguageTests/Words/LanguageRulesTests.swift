import ChanceryLanguage
import ChanceryText
import Testing

/// The lists that are built into the program.
@Suite("Built-in languages")
struct LanguageRulesTests {
  @Test("have the same files, all of which are read")
  func files() {
    let french = names(in: "french")
    #expect(french == names(in: "english"))
    #expect(!french.isEmpty)
    let known = Set(LanguageRules.listNames)
    #expect(known.isSuperset(of: french + names(in: "shared")))
    #expect(known == Set(french + names(in: "shared")))
  }

  @Test(
    "list no entry twice and none that cannot be met", arguments: ["french", "english", "shared"])
  func entries(_ folder: String) throws {
    for name in names(in: folder) {
      let file = try #require(EmbeddedFile(named: "language/\(folder)/\(name)"))
      let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
      #expect(lines.first?.hasPrefix("# ") == true, "\(folder)/\(name) does not say what it is")
      let entries = lines.dropFirst()
      #expect(Set(entries).count == entries.count, "\(folder)/\(name) has doubles")
      #expect(entries.allSatisfy { $0.first != " " && $0.last != " " }, "\(folder)/\(name)")
      if name == "contractions" {
        #expect(entries.allSatisfy { Contraction(line: String($0)) != nil }, "\(folder)")
      }
    }
  }

  @Test("are those of the project's languages only")
  func languages() {
    #expect(LanguageRules.builtIn(.french) != nil)
    #expect(LanguageRules.builtIn(.english) != nil)
    #expect(LanguageRules.builtIn(.undetermined) == nil)
  }

  private func names(in folder: String) -> [String] {
    EmbeddedFile.allNames.filter { $0.hasPrefix("language/\(folder)/") }
      .map { String($0.dropFirst("language/\(folder)/".count)) }
  }
}
