/// The French lists of the cleaner.
enum French: CleaningLanguage {
  static let folder = "french"
}
