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
    let parts = drafts.map { draft, sentence in
      (
        draft: draft, speaker: resolver.speaker(of: draft, sentence: sentence),
        via: draft.via.flatMap { resolver.entity(of: $0, sentence: sentence) },
        addressee: draft.addressee.flatMap { resolver.entity(of: $0, sentence: sentence) }
      )
    }
    let ids = makeEntities(resolver.table, through: map)
    for part in parts {
      guard let evidence = Evidence(part.draft.spans.flatMap { map.sources(of: $0) }) else {
        continue
      }
      let mention = part.speaker?.mention.flatMap { map.source(of: $0) }
      let speaker = part.speaker.flatMap { speaker in ids[speaker.entity] }
      quotations.append(
        Quotation(
          id: "q\(quotations.count + 1)", kind: part.draft.kind, evidence: evidence,
          text: part.draft.spans.map { scene.text($0) }.joined(separator: " … "),
          cue: part.draft.cue.flatMap { map.source(of: $0) },
          speaker: speaker.map { Quotation.Speaker(entity: $0, mention: mention) },
          via: part.via.flatMap { $0 == part.speaker?.entity ? nil : ids[$0] }, addressee: part.addressee.flatMap { ids[$0] },
          confidence: Confidence(part.draft.confidence), reason: part.draft.reason))
    }
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
