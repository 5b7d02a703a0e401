/// English, as the treebank EWT writes it.
enum English: WrittenLanguage {
  static let code = "en"
  static let folder = "english"
  static let spelling = Spelling(
    hyphen: .parts, commaIsDecimal: false, spaceGroupsDigits: false, minusJoinsNumber: false)
  static let rules = load()
}
