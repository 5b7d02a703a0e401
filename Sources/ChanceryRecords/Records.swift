internal import ChanceryClean
internal import ChanceryLanguage
internal import ChanceryText

/// The records of one article while they are put together.
struct Records {
  private var entities: [Entity] = []
  private var quotations: [Quotation] = []

  /// The article with its records, and what was seen while coding it.
  func article(_ parsed: ParsedArticle, _ findings: [Finding] = []) -> CodedArticle {
    CodedArticle(
      parsed: parsed, entities: entities, quotations: quotations,
      findings: findings.isEmpty ? parsed.findings : (parsed.findings + findings).sorted())
  }

  /// Gives each quotation its speaker and its place in the source.
  mutating func attribute(
    _ drafts: [(draft: Draft, sentence: Int)], in scene: Scene, through map: TextMap
  ) {
    guard !drafts.isEmpty else { return }
    var resolver = SpeakerResolver(scene, NameIndex(scene))
    var parts = drafts.compactMap { draft, sentence in
      Part(draft, sentence: sentence, &resolver, map)
    }
    parts.sort { $0.evidence.ranges[0] < $1.evidence.ranges[0] }
    let ids = makeEntities(resolver.table, through: map)
    for part in parts { add(part, ids, in: scene, through: map) }
  }

  /// A quotation with its place in the source and the numbers of those who have a part in it.
  private struct Part {
    let draft: Draft
    let evidence: Evidence
    let speaker: (entity: Int, mention: Range<Int>?)?
    let via: Int?
    let addressee: Int?

    /// `nil` when the words stand nowhere in the source.
    init?(_ draft: Draft, sentence: Int, _ resolver: inout SpeakerResolver, _ map: TextMap) {
      let speaker = resolver.speaker(of: draft, sentence: sentence)
      let via = draft.via.flatMap { resolver.entity(of: $0, sentence: sentence) }
      self.draft = draft
      self.speaker = speaker
      self.via = via == speaker?.entity ? nil : via
      addressee = draft.addressee.flatMap { resolver.entity(of: $0, sentence: sentence) }
      guard let evidence = Evidence(draft.spans.flatMap { map.sources(of: $0) }) else {
        return nil
      }
      self.evidence = evidence
    }
  }

  private mutating func add(
    _ part: Part, _ ids: [Int: String], in scene: Scene, through map: TextMap
  ) {
    let draft = part.draft
    let mention = part.speaker?.mention.flatMap { map.source(of: $0) }
    let speaker = part.speaker.flatMap { ids[$0.entity] }
    quotations.append(
      Quotation(
        id: "q\(quotations.count + 1)", kind: draft.kind, evidence: part.evidence,
        text: draft.spans.map { scene.text($0) }.joined(separator: " … "),
        cue: draft.cue.flatMap { map.source(of: $0) },
        speaker: speaker.map { Quotation.Speaker(entity: $0, mention: mention) },
        via: part.via.flatMap { ids[$0] }, addressee: part.addressee.flatMap { ids[$0] },
        confidence: Confidence(draft.confidence), reason: draft.reason))
  }

  /// Makes the entities in the order of their first mention.
  ///
  /// - Returns: For each entry of the table its identifier.
  private mutating func makeEntities(_ table: EntityTable, through map: TextMap) -> [Int: String] {
    let placed = table.entries.enumerated().compactMap { number, entry -> Placed? in
      let mentions = entry.mentions
        .compactMap { range, kind in map.source(of: range).map { Entity.Mention($0, kind: kind) } }
        .sorted { $0.range < $1.range }
      return mentions.isEmpty ? nil : Placed(number: number, entry: entry, mentions: mentions)
    }
    var ids: [Int: String] = [:]
    for place in placed.sorted(by: { $0.order < $1.order }) {
      let id = "e\(entities.count + 1)"
      ids[place.number] = id
      entities.append(
        Entity(
          id: id, kind: place.entry.kind, name: place.entry.name, mentions: place.mentions,
          confidence: Confidence(place.entry.confidence), reason: place.entry.reason))
    }
    return ids
  }

  /// An entry of the table with its place in the source.
  private struct Placed {
    let number: Int
    let entry: EntityTable.Entry
    let mentions: [Entity.Mention]

    /// By the first mention, then in the order of the table.
    var order: (Int, Int, Int) {
      (mentions[0].range.start, mentions[0].range.end, number)
    }
  }
}
