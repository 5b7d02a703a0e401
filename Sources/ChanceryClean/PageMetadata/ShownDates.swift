internal import ChanceryHTML
internal import ChanceryText

/// The dates that a page shows near its headline, told apart by the words before them.
struct ShownDates {
  private enum Meaning {
    case published
    case modified
    case plain
  }

  /// The date that microdata or RDFa call that of publication.
  private(set) var publishedProperty: DateChoice.Candidate?
  /// The date of publication.
  private(set) var published: DateChoice.Candidate?
  /// The date of the last change.
  private(set) var modified: DateChoice.Candidate?

  private let scan: PageScan
  private let place: HeadlinePlace
  private let monthFirst: Bool
  private var plain: DateChoice.Candidate?
  private var plainDistance = Int.max
  /// How many nodes nearer another date must be to lose against one of the present kind.
  private var handicap = 0

  /// Looks for dates.
  ///
  /// - Parameters:
  ///   - scan: The page.
  ///   - place: Where its headline stands.
  ///   - monthFirst: Whether `3/5` is a day of March.
  init(_ scan: PageScan, near place: HeadlinePlace, monthFirst: Bool) {
    self.scan = scan
    self.place = place
    self.monthFirst = monthFirst
    takeElements()
    takeBlocks()
    published = published ?? plain
    if published == nil { takeLaterBlocks() }
  }

  /// Dates in elements that mark-up calls dates.
  private mutating func takeElements() {
    var elements: [(node: Int, cues: MarkCues, isProperty: Bool)] = []
    for mark in scan.marks where !mark.cues.isDisjoint(with: [.date, .author]) {
      elements.append((mark.node, mark.cues, mark.isProperty))
    }
    let marked = Set(elements.map(\.node))
    for node in scan.times where !marked.contains(node) { elements.append((node, [], false)) }
    elements.sort { place.distance(of: $0.node) < place.distance(of: $1.node) }
    for element in elements.prefix(60) where place.isOfArticle(element.node, in: scan) {
      take(element.node, element.cues, element.isProperty)
    }
  }

  private mutating func take(_ node: Int, _ cues: MarkCues, _ isProperty: Bool) {
    let isTime = scan.page.nodes[node].tag == .time
    var text = ""
    if let attribute = machineValue(of: node), let date = MachineDate.read(attribute.text) {
      text = label(of: node)
      let candidate = DateChoice.Candidate(
        date: date, source: isProperty ? .property("datePublished") : .time,
        range: attribute.range, confidence: 0.85)
      keep(candidate, meaning(cues, before: text), at: node, isProperty: isProperty)
      return
    }
    guard isTime || isNear(node) else { return }
    text = scan.lines(of: node, limit: 200)
    guard text.utf8.count < (scan.page.nodes[node].tag == .a ? 24 : 160) else { return }
    for line in text.split(separator: "\n").map(String.init) {
      takeWritten(PlainValue.clean(line), of: node, cues, isProperty, before: label(of: node))
    }
  }

  /// Every date of a line, with the words before each.
  private mutating func takeWritten(
    _ line: String, of node: Int, _ cues: MarkCues, _ isProperty: Bool, before: String
  ) {
    let tokens = DateTokens(line)
    var start = 0
    var rest = line.startIndex
    while let found = WrittenDate(in: tokens, from: start, monthFirst: monthFirst) {
      let at = line.utf8.index(line.startIndex, offsetBy: found.range.lowerBound)
      let words = rest < at ? String(line[rest..<at]) : ""
      if let date = MachineDate.trusted(PublicationDate(found.iso)) {
        let candidate = DateChoice.Candidate(
          date: date, source: isProperty ? .property("datePublished") : .writtenDate,
          range: SourceRange(scan.page.nodes[node].source), confidence: 0.7)
        keep(
          candidate, meaning(cues, before: before + " " + words), at: node, isProperty: isProperty)
      }
      start = found.end
      rest = line.utf8.index(line.startIndex, offsetBy: found.range.upperBound)
    }
  }

  /// Dates in short lines of text that nothing marks, and at the beginning of long ones.
  private mutating func takeBlocks() {
    for block in place.blocks {
      let isLong = block.text.utf8.count > 140
      handicap = isLong ? 60 : 15
      let text = isLong ? Self.opening(of: block.text) : block.text
      guard text.utf8.contains(where: { $0 &- 0x30 < 10 }) else { continue }
      takeWritten(text, of: block.node, [], false, before: "")
    }
  }

  /// Dates below the text in lines that say what they are: « Publié par Anna le 3 mai 2022 ».
  private mutating func takeLaterBlocks() {
    for block in place.laterBlocks(of: scan) {
      guard block.text.utf8.contains(where: { $0 &- 0x30 < 10 }),
        let found = WrittenDate(in: block.text, monthFirst: monthFirst)
      else { continue }
      let before = String(decoding: block.text.utf8.prefix(found.range.lowerBound), as: UTF8.self)
      let isSigned = Signature(before).hasOpener
      if isSigned || meaning([], before: before) != .plain {
        takeWritten(block.text, of: block.node, [], false, before: "")
        if isSigned { published = published ?? plain }
      }
    }
  }

  /// The date with which a long line begins, empty where it begins otherwise.
  ///
  /// « 3 mai 2022 – Le port a rouvert » begins with one, « Le 3 mai 2022 le port a rouvert » does not.
  private static func opening(of text: String) -> String {
    let head = String(text.prefix(60))
    guard let date = WrittenDate(in: head), date.range.lowerBound < 24 else { return "" }
    let bytes = Array(head.utf8)
    let after = String(decoding: bytes[date.range.upperBound...], as: UTF8.self)
    let sign = after.first { $0 != " " }
    let isSetOff = sign.map { "|–—-):,.•·".contains($0) } ?? true
    guard date.range.lowerBound < 3 || isSetOff else { return "" }
    return String(decoding: bytes[date.range], as: UTF8.self)
  }

  private mutating func keep(
    _ candidate: DateChoice.Candidate, _ meaning: Meaning, at node: Int, isProperty: Bool
  ) {
    switch meaning {
    case .published:
      if isProperty { publishedProperty = publishedProperty ?? candidate }
      published = published ?? candidate
    case .modified: modified = modified ?? candidate
    case .plain:
      // A date well above the headline is that of today.
      if node < place.node, place.distance(of: node) > 150, !isProperty, place.isKnown { return }
      if isProperty { publishedProperty = publishedProperty ?? candidate }
      // What is marked as a date is better than what only looks like one.
      let distance = place.distance(of: node) + handicap
      if plain == nil || distance < plainDistance {
        plain = candidate
        plainDistance = distance
      }
    }
  }

  private func meaning(_ cues: MarkCues, before text: String) -> Meaning {
    let folded = PlainValue.fold(text)
    let words = folded.split(separator: " ")
    for length in 1...3 where words.count >= length {
      for start in 0...(words.count - length) {
        let phrase = words[start..<start + length].joined(separator: " ")
        if MetadataWords.modifiedLabels.contains(phrase) { return .modified }
      }
    }
    for word in words where MetadataWords.publishedLabels.contains(String(word)) {
      return .published
    }
    return cues.contains(.modified) && !cues.contains(.published) ? .modified : .plain
  }

  /// The text before an element within its block, the last forty bytes of it.
  private func label(of node: Int) -> String {
    let previous = Int(scan.page.nodes[node].previousSibling)
    guard previous >= 0 else { return "" }
    if scan.page.nodes[previous].isText { return scan.string(of: previous, limit: 80) }
    guard scan.page.nodes[previous].isElement, !scan.zones[previous].contains(.hidden) else {
      return ""
    }
    let text = scan.lines(of: previous, limit: 60)
    return text.utf8.count < 40 ? text : ""
  }

  private func machineValue(of node: Int) -> (text: String, range: SourceRange)? {
    var attributes: [HTMLAttributeName] = [.datetime, .content, .dataDate]
    if scan.page.nodes[node].tag == .abbr { attributes.append(.titleText) }
    for name in attributes {
      if let attribute = scan.page.attribute(name, of: node) {
        let text = scan.page.text(of: attribute, limit: 60)
        if text.utf8.count >= 8 { return (text, SourceRange(attribute.valueRange)) }
      }
    }
    return nil
  }

  private func isNear(_ node: Int) -> Bool { place.distance(of: node) < 400 }
}
