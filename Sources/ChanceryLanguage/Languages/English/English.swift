/// English, as the treebank EWT writes it.
enum English: WrittenLanguage {
  static let code = "en"
  static let folder = "english"
  static let spelling = Spelling(hyphen: .parts, spaceGroupsDigits: false, minusJoinsNumber: false)
}
