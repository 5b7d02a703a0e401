/// Finds who the speaker of each quotation is.
///
/// Handles « a-t-il dit » after a quotation of Weber’s, or after « Weber a rencontré Weiss »: the
/// subject of the sentence before. Must not give a pronoun to somebody of the other sex, « elle »
/// to M. Weiss; where nobody fits, there is no speaker.
struct SpeakerResolver {
  /// How many sentences back the one whom a pronoun means may be named.
  static let reach = 4

  private let scene: Scene
  private let subjects: SubjectFinder
  private(set) var table: EntityTable
  /// For each sentence, by its first item, the last entity that spoke in it.
  private var spoke: [Int: Int] = [:]
  private var last: (entity: Int, block: Int)?

  init(_ scene: Scene, _ names: NameIndex) {
    self.scene = scene
    subjects = SubjectFinder(scene)
    table = EntityTable(names, scene)
  }

  /// The entity that speaks in a draft, and its mention beside the cue.
  mutating func speaker(of draft: Draft, sentence: Int) -> (entity: Int, mention: Range<Int>?)? {
    let found: (entity: Int, mention: Range<Int>?)?
    if draft.carriesOn {
      found = last.map { ($0.entity, nil) }
    } else if let mention = draft.speaker {
      found = entity(of: mention, sentence: sentence, outside: draft.spans)
        .map { ($0, mention.range) }
    } else {
      found = nil
    }
    if let found {
      last = (found.entity, draft.block)
      spoke[sentence] = found.entity
    } else {
      last = nil
    }
    return found
  }

  /// The entity of a mention in a sentence; the words said hold nothing that a pronoun of their
  /// own cue can mean.
  mutating func entity(
    of mention: Mention, sentence: Int, outside spans: [Range<Int>] = []
  ) -> Int? {
    guard mention.kind == .pronoun else { return table.entity(of: mention) }
    guard let entity = antecedent(of: mention, sentence: sentence, outside: spans),
      !isNamed(entity, behind: mention, sentence)
    else {
      return nil
    }
    table.add(pronoun: mention, to: entity)
    return entity
  }
}

extension SpeakerResolver {
  private mutating func antecedent(
    of pronoun: Mention, sentence: Int, outside spans: [Range<Int>]
  ) -> Int? {
    if let spoken = spoke[sentence], fits(spoken, pronoun) { return spoken }
    if let entity = subject(of: sentence, before: pronoun, outside: spans) { return entity }
    var previous = sentence - 1
    let block = scene.sentences[sentence].block
    while previous >= 0, previous >= sentence - Self.reach,
      scene.sentences[previous].block >= block - 1
    {
      if let spoken = spoke[previous] { return fits(spoken, pronoun) ? spoken : nil }
      let end = scene.sentences[previous].items.upperBound
      if let entity = subject(of: previous, before: pronoun, end, outside: []) { return entity }
      previous -= 1
    }
    return nil
  }

  /// The subject of a sentence, where a pronoun can mean it.
  private mutating func subject(
    of sentence: Int, before pronoun: Mention, _ end: Int? = nil, outside spans: [Range<Int>]
  ) -> Int? {
    let range = scene.sentences[sentence].items
    let limit = end ?? pronoun.items.lowerBound
    guard range.lowerBound < limit, limit <= range.upperBound,
      let mention = subjects.mainSubject(from: range.lowerBound, before: limit),
      mention.kind != .pronoun, mention.items.upperBound <= limit, fits(mention, pronoun),
      !spans.contains(where: { $0.contains(mention.range.lowerBound) })
    else { return nil }
    let entity = table.entity(of: mention)
    return fits(entity, pronoun) ? entity : nil
  }

  /// Whether the sentence names an entity behind a pronoun, which so means another one: "he called
  /// Omar a fool".
  private func isNamed(_ entity: Int, behind pronoun: Mention, _ sentence: Int) -> Bool {
    let items = scene.sentences[sentence].items
    guard items.contains(pronoun.items.lowerBound) else { return false }
    return table.names(entity, in: pronoun.items.upperBound..<items.upperBound)
  }

  /// Whether words of a certain kind can be what a pronoun stands for.
  private func fits(_ mention: Mention, _ pronoun: Mention) -> Bool {
    let isPlural = mention.traits.meets(.plural)
    guard isPlural == pronoun.traits.meets(.plural) else { return false }
    if mention.kind == .name { return true }
    let person: WordClass = [.role, .honorific]
    return mention.traits.meets(isPersonal(pronoun) ? person : person.union(.organisation))
  }

  private func fits(_ entity: Int, _ pronoun: Mention) -> Bool {
    let traits = table.entries[entity].traits
    let gender: WordClass = [.masculine, .feminine]
    if pronoun.traits.meets(.plural) { return traits.meets(.plural) }
    if traits.meets(.plural) { return false }
    if pronoun.traits.meets(.neuter) {
      return table.entries[entity].kind != .person && !traits.meets(gender)
    }
    if isPersonal(pronoun), table.entries[entity].kind == .organisation { return false }
    guard pronoun.traits.meets(gender), traits.meets(gender) else { return true }
    return traits.intersection(gender) == pronoun.traits.intersection(gender)
  }

  /// Whether a pronoun stands for a person only: "he", but not « il ».
  private func isPersonal(_ pronoun: Mention) -> Bool {
    scene.lexicon.pronounsTellPersons && pronoun.traits.meets([.masculine, .feminine])
  }
}
