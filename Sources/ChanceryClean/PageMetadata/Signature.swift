/// The names that a byline or a field for the author holds.
///
/// ```swift
/// Signature("Par Anna Marchand et Paul Weiss").names       // ["Anna Marchand", "Paul Weiss"]
/// Signature("By Ann Reed, Staff Writer | May 3, 2022").names  // ["Ann Reed"]
/// Signature("https://www.facebook.com/ann.reed").names     // []
/// ```
///
/// Roles, dates, addresses and handles are left out, and words that stand for nobody ("admin").
struct Signature {
  /// The names, in order, each once.
  private(set) var names: [String] = []
  /// Whether words such as « par » stood before the names.
  private(set) var hasOpener = false

  /// Reads a text; its lines are read until one has no name.
  init(_ text: String) {
    var isAwaited = true
    for line in text.split(separator: "\n").prefix(12) {
      let words = PlainValue.clean(String(line)).split(separator: " ")
      guard let first = words.first, let last = words.last else { continue }
      if !isAwaited, !Self.isJoiner(first) { break }
      take(words)
      isAwaited = names.isEmpty || Self.isJoiner(last)
    }
  }

  /// Whether a word stands between two names.
  private static func isJoiner(_ word: Substring) -> Bool {
    switch word.last {
    case ",", "&", "/", ";": true
    default: MetadataWords.signatureJoiners.contains(word.lowercased())
    }
  }

  /// Reads one line: pieces between commas, joining words and strokes.
  private mutating func take(_ line: [Substring]) {
    if let first = line.first, Self.isPictureLabel(first) { return }
    if let last = line.last, line.count > 1, Self.isPreposition(last) {
      hasOpener = true
      return
    }
    var piece = SignaturePiece()
    var depth = 0
    for word in withoutOpener(withoutLabel(line[...])) {
      let isHidden = depth > 0 || word.first == "(" || word.first == "["
      depth += word.count { $0 == "(" || $0 == "[" } - word.count { $0 == ")" || $0 == "]" }
      depth = max(0, depth)
      if isHidden || isLabel(word, &piece) { continue }
      let isNumber = word.first?.isNumber ?? false
      if isNumber, !names.isEmpty || !piece.isEmpty {
        // « le 3 mai »: the article belongs to the day, and a name may follow it.
        let isOnlyArticle = names.isEmpty && piece.isArticle
        if isOnlyArticle { piece = SignaturePiece() } else { finish(&piece) }
        if isOnlyArticle { continue }
        return
      }
      switch SignatureWord(word) {
      case .part: append(word, to: &piece)
      case .joiner: finish(&piece)
      case .border, .end:
        finish(&piece)
        if !names.isEmpty { return }
      }
    }
    finish(&piece)
  }

  /// Takes the parts of a word, which strokes and commas may divide.
  private mutating func append(_ word: Substring, to piece: inout SignaturePiece) {
    for (place, part) in word.split(whereSeparator: { ",;/".contains($0) }).enumerated() {
      if place > 0 { finish(&piece) }
      piece.append(part)
    }
    if word.last == "," || word.last == ";" { finish(&piece) }
  }

  /// Whether a word before any name opens it: « par » after a date, `Redaktion:` after a bar.
  private mutating func isLabel(_ word: Substring, _ piece: inout SignaturePiece) -> Bool {
    guard names.isEmpty else { return false }
    if word.last == ":", word.count > 1 {
      hasOpener = hasOpener || Self.isOpener(word.dropLast())
      piece = SignaturePiece()
      return true
    }
    guard piece.isEmpty, Self.isPreposition(word) else { return false }
    hasOpener = true
    return true
  }

  private static func isPreposition(_ word: Substring) -> Bool {
    var word = word.lowercased()
    if word.last == ":" { word.removeLast() }
    return MetadataWords.signaturePrepositions.contains(word)
  }

  private static func isPictureLabel(_ word: Substring) -> Bool {
    let parts = word.lowercased().split(whereSeparator: { $0 == ":" || $0 == "/" || $0 == "©" })
    return parts.first.map { MetadataWords.pictureLabels.contains(String($0)) } ?? false
  }

  /// Whether a text is what stands before names and nothing else: « par », `Autor:`.
  static func isOpener(_ text: some StringProtocol) -> Bool {
    var word = text.lowercased()
    if word.last == ":" { word.removeLast() }
    return MetadataWords.signatureOpeners.contains(word)
  }

  /// The words after a short label with a colon: "Text:", "Interview:".
  private mutating func withoutLabel(_ words: ArraySlice<Substring>) -> ArraySlice<Substring> {
    guard let colon = words.prefix(4).lastIndex(where: { $0.last == ":" || $0.contains("：") }),
      colon + 1 < words.endIndex || words[colon].contains("：")
    else { return words }
    guard let wide = words[colon].firstIndex(of: "：") else {
      let label = words[...colon].joined(separator: " ").dropLast()
      hasOpener = MetadataWords.signatureOpeners.contains(label.lowercased())
      return words[(colon + 1)...]
    }
    let rest = words[colon][words[colon].index(after: wide)...]
    return (rest.isEmpty ? [] : [rest]) + words[(colon + 1)...]
  }

  /// The words after « par », "written by".
  private mutating func withoutOpener(_ words: ArraySlice<Substring>) -> ArraySlice<Substring> {
    var rest = words
    while let count = Self.openerLength(of: rest) {
      rest = rest.dropFirst(count)
      hasOpener = true
    }
    return rest
  }

  private static func openerLength(of words: ArraySlice<Substring>) -> Int? {
    for count in stride(from: min(5, words.count), through: 1, by: -1) {
      var opener = words.prefix(count).joined(separator: " ").lowercased()
      while opener.last == ":" || opener.last == "," { opener.removeLast() }
      if MetadataWords.signatureOpeners.contains(opener) { return count }
    }
    return nil
  }

  /// Ends a piece; it is kept when it looks like a name.
  private mutating func finish(_ piece: inout SignaturePiece) {
    defer { piece = SignaturePiece() }
    guard let name = piece.name else { return }
    let folded = PlainValue.fold(name)
    if !names.contains(where: { PlainValue.fold($0) == folded }) { names.append(name) }
  }
}

/// What a word does in a signature.
private enum SignatureWord {
  /// It is part of a name.
  case part
  /// It joins two names: « et ».
  case joiner
  /// It stands between the names and something else: `|`.
  case border
  /// It belongs to no name, and neither does what follows: a date, an address, a preposition.
  case end

  init(_ word: Substring) {
    switch word {
    case ",", ";", "/", "&", "+": self = .joiner
    case "|", "•", "·", "-", "–", "—", ":", "―": self = .border
    default:
      let lower = word.lowercased()
      if MetadataWords.signatureJoiners.contains(lower) {
        self = .joiner
      } else {
        self = Self.isEnd(word, lower) ? .end : .part
      }
    }
  }

  private static func isEnd(_ word: Substring, _ lower: String) -> Bool {
    if word.contains("@") || word.contains("://") || word.hasPrefix("www.") { return true }
    if word.first?.isLowercase ?? false, MetadataWords.signatureEnds.contains(lower) { return true }
    let bare = lower.last == ":" ? String(lower.dropLast()) : lower
    if MetadataWords.publishedLabels.contains(bare) || MetadataWords.modifiedLabels.contains(bare) {
      return true
    }
    let digits = word.utf8.count { $0 &- 0x30 < 10 }
    return digits > 0 && digits * 2 >= word.utf8.count
  }
}
