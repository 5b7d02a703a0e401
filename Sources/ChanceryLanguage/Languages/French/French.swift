/// French, as the treebanks Sequoia and GSD write it.
enum French: WrittenLanguage {
  static let code = "fr"
  static let folder = "french"
  static let spelling = Spelling(
    hyphen: .joins, commaIsDecimal: true, spaceGroupsDigits: true, minusJoinsNumber: true)
  static let rules = load()
}
