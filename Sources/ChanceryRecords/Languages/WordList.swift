internal import ChanceryText

/// The entries of a word list: one a line, `#` begins a comment line.
struct WordList {
  let entries: [String]

  /// Reads an embedded list.
  ///
  /// - Precondition: The file is in the table of `CChanceryData`.
  init(_ file: String, of folder: String) {
    guard let file = EmbeddedFile(named: "records/\(folder)/\(file)") else {
      preconditionFailure("no embedded file records/\(folder)/\(file)")
    }
    self.init(String(decoding: file.bytes, as: UTF8.self))
  }

  /// Reads a list from its text.
  init(_ text: String) {
    entries = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
  }

  /// The entries as `lemma | finite forms | participles | gerund`, by lemma.
  var irregularVerbs: [String: VerbForms] {
    var verbs: [String: VerbForms] = [:]
    for entry in entries {
      let parts = entry.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
      guard parts.count == 4, let lemma = parts[0].first else { continue }
      let key = parts[0].joined(separator: " ")
      verbs[key.isEmpty ? lemma : key] = VerbForms(
        finite: parts[1], participles: parts[2], gerund: parts[3].first ?? "")
    }
    return verbs
  }
}
