/// The words of one name in a signature, and whether they make a name.
struct SignaturePiece {
  private var words: [Substring] = []

  /// Whether it has no word yet.
  var isEmpty: Bool { words.isEmpty }

  /// Whether all it has is one short word in small letters.
  var isArticle: Bool { words.count == 1 && words.allSatisfy(isParticle) }

  /// Takes the next word.
  mutating func append(_ word: Substring) { words.append(word) }

  /// The name; `nil` where the words are a role, a month, a sentence or nothing.
  var name: String? {
    var rest = words[...]
    while let first = rest.first, Self.isBare(first) { rest = rest.dropFirst() }
    while let last = rest.last, Self.isBare(last) || Self.isMonth(last) || isLoose(last, rest) {
      rest = rest.dropLast()
    }
    if rest.count.isMultiple(of: 2), rest.prefix(rest.count / 2) == rest.suffix(rest.count / 2) {
      rest = rest.prefix(rest.count / 2)
    }
    guard !rest.isEmpty, rest.count <= 7, !rest.contains(where: Self.isRole), !isSentence(rest),
      !rest.allSatisfy({ Self.isMonth($0) || isParticle($0) && rest.count > 1 })
    else { return nil }
    let name = Self.trimmed(rest.joined(separator: " "))
    let folded = PlainValue.fold(name)
    guard !folded.isEmpty, name.utf8.count <= 80, !MetadataWords.nobody.contains(folded) else {
      return nil
    }
    return name
  }

  /// Whether several words in small letters are more than the particles of a name.
  private func isSentence(_ words: ArraySlice<Substring>) -> Bool {
    words.count >= 4
      && words.count { !isParticle($0) && $0.first?.isLowercase ?? false } >= 2
  }

  /// Whether a last word belongs to what followed the name: « le », "on", "Monday".
  private func isLoose(_ word: Substring, _ rest: ArraySlice<Substring>) -> Bool {
    guard rest.count > 1, rest.first?.first?.isUppercase ?? false else { return false }
    if word.count <= 3, word.first?.isLowercase ?? false { return true }
    let lower = word.lowercased()
    return MetadataWords.signatureEnds.contains(lower)
      || word.count > 3 && MetadataWords.nobody.contains(lower)
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
      || lower.split(separator: "-").first.map {
        $0.count < lower.count && MetadataWords.signatureRoles.contains(String($0))
      } ?? false
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, ",:;*…|".contains(last) { text.removeLast() }
    while let first = text.first, "\"“„*~|".contains(first) { text.removeFirst() }
    while let last = text.last, "\"”“".contains(last) { text.removeLast() }
    return String(text)
  }
}
