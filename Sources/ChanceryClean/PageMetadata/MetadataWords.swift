internal import ChanceryText

/// Words that the metadata of pages are read with, from the lists of every language.
///
/// A page is often written in another language than the system that made it, so all languages are
/// used at once. Words are compared in lower case.
enum MetadataWords {
  /// Words before the day of publication: « publié », "posted".
  static let publishedLabels = phrases("published-labels")
  /// Words before the day of the last change: « mis à jour », "updated".
  static let modifiedLabels = phrases("modified-labels")
  /// What stands before the names of those who sign: « par », "written by".
  static let signatureOpeners = phrases("signature-openers")
  /// Prepositions before a name: « par », "by".
  static let signaturePrepositions = phrases("signature-prepositions")
  /// What stands before the name of who made a picture: "Photo".
  static let pictureLabels = phrases("picture-labels")
  /// Words between names: « et », "and".
  static let signatureJoiners = phrases("signature-joiners")
  /// Words of a role: « journaliste », "writer".
  static let signatureRoles = phrases("signature-roles")
  /// Words in small letters that end a name: « pour », "on".
  static let signatureEnds = phrases("signature-ends")
  /// Words of the names of companies: "GmbH", "Ltd".
  static let companyWords = phrases("company-words")
  /// What stands where a name should: "admin".
  static let nobody = phrases("nobody")

  /// The number of each month's names, 1 to 12.
  static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for line in lines("months") {
      let words = line.split(separator: " ")
      guard let number = words.first.flatMap({ Int($0) }) else { continue }
      for word in words.dropFirst() where months[String(word)] == nil {
        months[String(word)] = number
      }
    }
    return months
  }()

  private static func phrases(_ name: String) -> Set<String> { Set(lines(name)) }

  /// The lines of the list of that name in all languages, without comments.
  private static func lines(_ name: String) -> [String] {
    var lines: [String] = []
    for language in ["french", "english", "other"] {
      guard let file = EmbeddedFile(named: "clean/\(language)/\(name)") else { continue }
      let text = String(decoding: file.bytes, as: UTF8.self)
      for line in text.split(separator: "\n") where line.first != "#" { lines.append(String(line)) }
    }
    return lines
  }
}
