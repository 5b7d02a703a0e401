internal import ChanceryHTML
internal import ChanceryText

/// The names of those who signed, as the page shows them near its headline.
struct ShownAuthors {
  /// The names; `nil` where none is shown.
  private(set) var candidate: AuthorChoice.Candidate?

  /// How many nodes from the headline a byline is near.
  private static let near = 300

  private let scan: PageScan
  private let place: HeadlinePlace

  /// Looks for a byline.
  init(_ scan: PageScan, near place: HeadlinePlace) {
    self.scan = scan
    self.place = place
    candidate =
      marked(isNear: true) ?? written(in: place.blocks, isNear: true)
      ?? marked(isNear: false) ?? written(in: place.laterBlocks(of: scan), isNear: false)
  }

  /// Names in elements that mark-up calls those of the author.
  private func marked(isNear: Bool) -> AuthorChoice.Candidate? {
    let marks = scan.marks.filter { mark in
      (place.distance(of: mark.node) < Self.near || !place.isKnown) == isNear
        && mark.cues.contains(.author) && !mark.cues.contains(.comments)
        && !isInFigure(mark.node)
        && place.isOfArticle(mark.node, in: scan)
    }.sorted { place.distance(of: $0.node) < place.distance(of: $1.node) }
    for (rank, mark) in marks.prefix(40).enumerated() {
      guard let names = names(of: mark), !names.isEmpty else { continue }
      var all = names
      for other in marks.dropFirst(rank + 1).prefix(12)
      where other.node > mark.node && other.node - mark.node < 120 && isLike(other, mark) {
        for name in self.names(of: other) ?? [] where !isKnown(name, in: all) { all.append(name) }
      }
      return AuthorChoice.Candidate(
        names: all, source: mark.isProperty ? .property("author") : .byline,
        range: SourceRange(scan.page.nodes[mark.node].source), confidence: 0.8)
    }
    return nil
  }

  private func isInFigure(_ node: Int) -> Bool {
    scan.page.nodes[node].tag != .figure && scan.page.ancestor(.figure, of: node) != nil
      || scan.page.ancestor(.figcaption, of: node) != nil
  }

  /// Whether two marks are siblings: the entries of a list of authors.
  private func isLike(_ other: PageScan.Mark, _ mark: PageScan.Mark) -> Bool {
    let nodes = scan.page.nodes
    let parents = [other.node, mark.node].map { Int(nodes[$0].parent) }
    guard other.cues == mark.cues, nodes[other.node].tag == nodes[mark.node].tag else {
      return false
    }
    return parents[0] == parents[1]
      || parents.allSatisfy { $0 >= 0 }
        && nodes[parents[0]].parent == nodes[parents[1]].parent
  }

  private func isKnown(_ name: String, in names: [String]) -> Bool {
    let folded = PlainValue.fold(name)
    return names.contains { PlainValue.fold($0).contains(folded) }
  }

  private func names(of mark: PageScan.Mark) -> [String]? {
    if let content = scan.page.attribute(.content, of: mark.node) {
      return Signature(scan.page.text(of: content, limit: 200)).names
    }
    var text = scan.lines(of: mark.node, limit: 400)
    let isLong = text.utf8.count > (mark.cues.contains(.portrait) ? 80 : 300)
    if isLong {
      // A container: a life beside a name. The name stands alone on its first line.
      text =
        text.split(separator: "\n").lazy.map { PlainValue.clean(String($0)) }
        .first { !$0.isEmpty } ?? ""
    }
    let names = Signature(text).names
    if isLong { return names.count == 1 && names.allSatisfy(Self.isPersonal) ? names : nil }
    let isList = names.count > 4 && names.contains { !$0.contains(" ") }
    return names.count <= 8 && !isList ? names : nil
  }

  /// Names in short lines of text that nothing marks: after « par », or beside the date.
  private func written(
    in blocks: [PageScan.TextBlock], isNear: Bool
  ) -> AuthorChoice.Candidate? {
    var isOpened = false
    for block in blocks {
      let wasOpened = isOpened
      isOpened = false
      guard block.text.utf8.count <= (isNear ? 120 : 80) else { continue }
      let signature = Signature(Self.withoutKind(block.text))
      if signature.names.isEmpty {
        isOpened = signature.hasOpener || Signature.isOpener(block.text)
        continue
      }
      let names = signed(block.text, signature, wasOpened, isNear)
      if !names.isEmpty, names.count <= 6 {
        return AuthorChoice.Candidate(
          names: names, source: .byline, range: block.range, confidence: 0.6)
      }
    }
    return nil
  }

  /// A signature without the kind of text before it: « Ein Gastbeitrag von Ute Berg ».
  ///
  /// « Die Frau von Max Frisch hat angerufen. » is none: more than a name follows.
  private static func withoutKind(_ text: String) -> String {
    let words = text.split(separator: " ")
    guard (4...8).contains(words.count),
      let place = words.indices.prefix(5).dropFirst().first(where: {
        MetadataWords.signaturePrepositions.contains(String(words[$0]))
      }), isPlainlyPersonal(words[(place + 1)...].joined(separator: " "))
    else { return text }
    return words[place...].joined(separator: " ")
  }

  /// The names of a line that is a signature: it opens as one, or has the date beside a name.
  private func signed(
    _ text: String, _ signature: Signature, _ wasOpened: Bool, _ isNear: Bool
  ) -> [String] {
    let isDated = WrittenDate(in: text) != nil
    let isOpened = wasOpened || signature.hasOpener
    let isOpening = wasOpened || signature.hasOpener && (isNear || text.first?.isUppercase ?? false)
    if isOpening, let first = signature.names.first, Self.isPersonal(first) {
      return signature.names.filter { Self.isPersonal($0) }
    }
    if isDated, isNear, signature.names.allSatisfy({ Self.isPlainlyPersonal($0) }) {
      return signature.names
    }
    let isHandle = signature.names.count == 1 && !signature.names[0].contains(" ")
    return isDated && isOpened && isHandle ? signature.names : []
  }

  /// Whether a text is two or three words that all begin with capitals.
  private static func isPlainlyPersonal(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return (2...3).contains(words.count) && words.allSatisfy { $0.first?.isUppercase ?? false }
  }

  /// Whether a text has the form of a person's name: two to five words, two of them with capitals,
  /// the others particles such as « de »; the first is no word that begins sentences.
  static func isPersonal(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    let capitals = words.count {
      $0.first?.isUppercase ?? false || $0.dropFirst(2).first?.isUppercase ?? false
    }
    let particles = words.count { $0.count <= 3 && $0.allSatisfy { !$0.isUppercase } }
    guard (2...5).contains(words.count), capitals >= 2, capitals + particles == words.count else {
      return false
    }
    return !isSentenceStart(words[0])
  }

  private static func isSentenceStart(_ word: Substring) -> Bool {
    let bytes = Array(word.utf8)
    return bytes.withUnsafeBufferPointer {
      WordSet.sentenceStarts.contains(0..<bytes.count, of: $0)
    }
  }
}
