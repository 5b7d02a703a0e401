internal import Chancery
internal import ChanceryClean
internal import ChanceryRecords
internal import ChanceryText

/// What a record rests on, as a list of facts.
struct Explanation {
  /// One fact: what it is, in words, and where it stands.
  struct Fact {
    let label: String
    let text: String
    let span: Range<Int>?
  }

  /// What is explained: `q2`.
  let id: String
  /// What it is: `direct quotation`.
  let kind: String
  /// The facts in the order they are printed.
  private(set) var facts: [Fact] = []

  private let record: ArticleRecord
  private let table: OffsetTable

  /// Explains a quotation, an entity, a passage of residue or a finding.
  ///
  /// - Returns: `nil` when the article has no record of that name.
  init?(of id: String, in record: ArticleRecord, counting table: OffsetTable) {
    if let quotation = record.quotation(id) {
      self.init(id, "\(quotation.kind.rawValue) quotation", record, table)
      explain(quotation)
    } else if let entity = record.entity(id) {
      self.init(id, entity.kind?.rawValue ?? "entity of unknown kind", record, table)
      explain(entity)
    } else if let removal = Self.item("r", id, of: record.residue) {
      self.init(id, "residue: \(removal.kind.rawValue)", record, table)
      explain(removal)
    } else if let finding = Self.item("f", id, of: record.findings) {
      self.init(id, "finding: \(finding.code.rawValue)", record, table)
      explain(finding)
    } else {
      return nil
    }
  }

  private init(_ id: String, _ kind: String, _ record: ArticleRecord, _ table: OffsetTable) {
    self.id = id
    self.kind = kind
    self.record = record
    self.table = table
  }

  /// The item that `r3` names: the third, counted from 1.
  private static func item<Item>(_ letter: String, _ id: String, of items: [Item]) -> Item? {
    guard id.hasPrefix(letter), let number = Int(id.dropFirst()), items.indices.contains(number - 1)
    else { return nil }
    return items[number - 1]
  }

  private mutating func explain(_ quotation: Quotation) {
    add(words: quotation.evidence.ranges)
    let source = quotation.evidence.ranges.map(record.source).joined(separator: " ")
    if source != quotation.text { add("mended", quotation.text) }
    if let cue = quotation.cue { add("cue", cue) }
    if let speaker = quotation.speaker {
      add("speaker", name(of: speaker.entity))
      if let mention = speaker.mention { add("named by", mention) }
    } else {
      add("speaker", "not settled by the text")
    }
    if let via = quotation.via { add("via", name(of: via)) }
    if let addressee = quotation.addressee { add("said to", name(of: addressee)) }
    add(quotation.confidence, quotation.reason)
    addNeighbours(of: quotation.evidence.ranges)
  }

  private mutating func explain(_ entity: Entity) {
    add("name", entity.name)
    for mention in entity.mentions { add(mention.kind.rawValue, mention.range) }
    add(entity.confidence, entity.reason)
  }

  private mutating func explain(_ removal: Removal) {
    add(words: [removal.range])
    add("rule", removal.rule)
    add(removal.confidence, removal.reason)
  }

  private mutating func explain(_ finding: Finding) {
    if finding.range.isEmpty {
      add("place", "the whole article")
    } else {
      add(words: [finding.range])
    }
    add("message", finding.message)
  }

  /// Adds the words of a record with what stands before and after them.
  private mutating func add(words ranges: [SourceRange]) {
    if let first = ranges.first { add("before", context(endingAt: first.start)) }
    for range in ranges { add("words", range) }
    if let last = ranges.last { add("after", context(startingAt: last.end)) }
  }

  private mutating func add(_ confidence: Confidence, _ reason: String) {
    add("confidence", Styled.decimal(confidence.value))
    add("reason", reason)
  }

  private mutating func add(_ label: String, _ range: SourceRange) {
    facts.append(Fact(label: label, text: record.source(range), span: table[range]))
  }

  private mutating func add(_ label: String, _ text: String) {
    if !text.isEmpty { facts.append(Fact(label: label, text: text, span: nil)) }
  }

  private func name(of id: String) -> String {
    record.entity(id).map { "\($0.name) (\(id))" } ?? id
  }

  /// Adds the findings and the residue that touch some ranges or stand beside them.
  private mutating func addNeighbours(of ranges: [SourceRange]) {
    guard let hull = ranges.dropFirst().reduce(ranges.first, { $0?.union($1) }) else { return }
    let near = SourceRange(start: max(0, hull.start - 200), end: hull.end + 200)
    for finding in record.findings where finding.range.overlaps(near) {
      facts.append(
        Fact(
          label: "finding", text: "\(finding.code.rawValue): \(finding.message)",
          span: table[finding.range]))
    }
    for removal in record.residue where removal.range.overlaps(near) {
      add("residue", removal.range)
    }
  }

  private func context(endingAt end: Int) -> String {
    let start = max(0, end - 120)
    return String(record.source(SourceRange(start: start, end: end)).suffix(80))
  }

  private func context(startingAt start: Int) -> String {
    let end = min(record.text.utf8.count, start + 120)
    return String(record.source(SourceRange(start: start, end: max(start, end))).prefix(80))
  }
}
