import Testing

@testable import chancery

@Suite struct ConfigurationFileTests {
  @Test func takesNamesValuesAndComments() throws {
    let file = try ConfigurationFile(
      path: "c", text: "# mine\nstore = a b.db # here\n\n  offsets=utf16\r\npatience =\n")
    #expect(file.values[.store] == "a b.db")
    #expect(file.values[.offsets] == "utf16")
    #expect(file.values[.patience] == "")
    #expect(file.values[.color] == nil)
  }

  @Test(arguments: [("store", 1), ("\nshop = a", 2), ("= a", 1), ("store = a\n\nx", 3)])
  func namesTheLineThatIsNoSetting(text: String, line: Int) {
    #expect {
      try ConfigurationFile(path: "c.conf", text: text)
    } throws: { error in
      "\(error)".hasPrefix("line \(line) of c.conf is no setting")
    }
  }

  @Test func everySettingHasAVariableOfItsOwn() {
    #expect(Setting.maximumArticleBytes.variable == "CHANCERY_MAXIMUM_ARTICLE_BYTES")
    #expect(Set(Setting.allCases.map(\.variable)).count == Setting.allCases.count)
  }
}
