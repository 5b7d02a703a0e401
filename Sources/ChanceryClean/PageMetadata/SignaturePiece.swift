/// The words of one name in a signature, and whether they make a name.
struct SignaturePiece {
  private var words: [Substring] = []

  /// Whether it has no word yet.
  var isEmpty: Bool { words.isEmpty }

  /// Whether all it has is one short word in small letters.
  var isArticle: Bool { words.count == 1 && words.allSatisfy(isParticle) }

  /// Takes the next word.
  mutating func append(_ word: Substring) { words.append(word) }

  /// The name; `nil` where the words are a role, a month or nothing.
  var name: String? {
    var rest = words[...]
    while let first = rest.first, Self.isBare(first) { rest = rest.dropFirst() }
    while let last = rest.last, Self.isBare(last) || Self.isMonth(last) || isLoose(last, rest) {
      rest = rest.dropLast()
    }
    guard !rest.isEmpty, rest.count <= 7, !rest.contains(where: Self.isRole),
      !rest.allSatisfy({ Self.isMonth($0) || isParticle($0) && rest.count > 1 })
    else { return nil }
    let name = Self.trimmed(rest.joined(separator: " "))
    let folded = PlainValue.fold(name)
    guard !folded.isEmpty, name.utf8.count <= 80, !MetadataWords.nobody.contains(folded) else {
      return nil
    }
    return name
  }

  /// Whether a last word in small letters belongs to what followed the name: « le », "on".
  private func isLoose(_ word: Substring, _ rest: ArraySlice<Substring>) -> Bool {
    rest.count > 1 && word.count <= 3 && word.first?.isLowercase ?? false
      && rest.first?.first?.isUppercase ?? false
  }

  private func isParticle(_ word: Substring) -> Bool {
    word.count <= 3 && word.first?.isLowercase ?? false
  }

  private static func isBare(_ word: Substring) -> Bool {
    word.allSatisfy { !$0.isLetter && !$0.isNumber }
  }

  /// Whether a word is the name of a month; one that is also a name of people is last here only
  /// before a day.
  private static func isMonth(_ word: Substring) -> Bool {
    let bare = word.last == "." ? word.dropLast() : word
    return bare.utf8.count > 2 && MetadataWords.months[bare.lowercased()] != nil
  }

  private static func isRole(_ word: Substring) -> Bool {
    var lower = word.lowercased()
    while let last = lower.last, ",:)*".contains(last) { lower.removeLast() }
    return MetadataWords.signatureRoles.contains(lower)
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, ",:;*…|".contains(last) { text.removeLast() }
    while let first = text.first, "\"“„*~|".contains(first) { text.removeFirst() }
    while let last = text.last, "\"”“".contains(last) { text.removeLast() }
    return String(text)
  }
}
