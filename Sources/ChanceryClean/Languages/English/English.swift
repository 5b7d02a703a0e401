/// The English lists of the cleaner.
enum English: CleaningLanguage {
  static let folder = "english"
}
