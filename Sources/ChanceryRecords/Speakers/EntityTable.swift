/// The speakers of an article while their mentions are gathered.
struct EntityTable {
  /// An entity in the making.
  struct Entry {
    var name: String
    /// The number of its fullest name, where it has one.
    var full: Int?
    var kind: Entity.Kind?
    /// What is known of gender and number.
    var traits: WordClass
    var mentions: [Range<Int>: Entity.Mention.Kind]
    var confidence: Double
    var reason: String
  }

  private(set) var entries: [Entry] = []
  private var byName: [Int: Int] = [:]
  private var byText: [String: Int] = [:]
  private let names: NameIndex
  private let scene: Scene

  init(_ names: NameIndex, _ scene: Scene) {
    self.names = names
    self.scene = scene
  }

  /// The entity of a mention that is no pronoun.
  mutating func entity(of mention: Mention) -> Int {
    if mention.kind == .name, let number = names.number(of: mention) {
      return entity(named: number, mention)
    }
    if let holder = holder(of: mention) {
      let entity = entity(named: holder, nil)
      add(mention.range, .title, mention.traits, to: entity)
      return entity
    }
    return described(mention)
  }

  /// Whether some items name an entity.
  func names(_ entity: Int, in items: Range<Int>) -> Bool {
    guard let full = entries[entity].full else { return false }
    return names.numbers(in: items).contains { names.canonical[$0] == full }
  }

  /// Adds a pronoun to the entity that it stands for, and what it tells of it.
  mutating func add(pronoun: Mention, to entity: Int) {
    add(pronoun.range, .pronoun, pronoun.traits.intersection([.masculine, .feminine]), to: entity)
  }
}

extension EntityTable {
  private mutating func add(
    _ range: Range<Int>, _ kind: Entity.Mention.Kind, _ traits: WordClass, to entity: Int
  ) {
    entries[entity].mentions[range] = entries[entity].mentions[range] ?? kind
    entries[entity].traits.formUnion(traits.subtracting(.indefinite))
  }

  /// The entity of a name, with all the names that are one with it.
  private mutating func entity(named number: Int, _ mention: Mention?) -> Int {
    let full = names.canonical[number]
    let entity = byName[full] ?? make(full)
    if let mention { entries[entity].traits.formUnion(mention.traits.subtracting(.indefinite)) }
    settleKind(of: entity)
    return entity
  }

  private mutating func make(_ full: Int) -> Int {
    let all = names.all(of: full)
    let traits = all.reduce(into: WordClass()) { $0.formUnion(names.names[$1].traits) }
    let ranges = all.map { (names.names[$0].range, Entity.Mention.Kind.name) }
    entries.append(
      Entry(
        name: scene.text(names.names[full].range), full: full, kind: nil, traits: traits,
        mentions: Dictionary(ranges) { first, _ in first },
        confidence: all.allSatisfy { names.names[$0].words == names.names[full].words } ? 0.9 : 0.8,
        reason: all.count > 1 ? "the same name, in full or in part" : "a name"))
    byName[full] = entries.count - 1
    return entries.count - 1
  }

  private mutating func settleKind(of entity: Int) {
    let traits = entries[entity].traits
    if traits.meets([.honorific]) || traits.meets(.role) && !traits.meets(.organisation) {
      entries[entity].kind = .person
    } else if traits.meets(.organisation) {
      entries[entity].kind = .organisation
    }
  }

  /// The person whom the article introduced with the role that a description names.
  private func holder(of mention: Mention) -> Int? {
    guard mention.kind == .nominal, !mention.traits.meets([.indefinite, .plural]),
      scene.items[mention.items.lowerBound].meets(.determiner)
    else {
      return nil
    }
    let role = mention.items.first { index in
      scene.items[index].meets(.role) && !scene.items[index].meets(.determiner)
    }
    guard let role else { return nil }
    return names.holder(of: scene.items[role].hash, before: mention.items.lowerBound)
  }

  /// The entity of a description, one for all that say the same.
  private mutating func described(_ mention: Mention) -> Int {
    let text = scene.text(described(mention.items, mention.range))
    let key = text.lowercased()
    if let known = byText[key], !mention.traits.meets(.indefinite) {
      add(mention.range, mention.kind == .name ? .name : .title, mention.traits, to: known)
      return known
    }
    let kind: Entity.Kind? =
      mention.traits.meets(.plural)
      ? .group
      : mention.traits.meets(.organisation) && !mention.traits.meets(.role)
        ? .organisation : mention.traits.meets(.role) ? .person : nil
    entries.append(
      Entry(
        name: text, full: nil, kind: kind, traits: mention.traits,
        mentions: [mention.range: mention.kind == .name ? .name : .title], confidence: 0.7,
        reason: "a description"))
    byText[key] = entries.count - 1
    return entries.count - 1
  }

  /// The description without its article.
  private func described(_ items: Range<Int>, _ range: Range<Int>) -> Range<Int> {
    let first = scene.items[items.lowerBound]
    guard first.meets(.determiner), !first.meets([.indefinite, .plural]), items.count > 1 else {
      return range
    }
    return scene.items[items.lowerBound + 1].range.lowerBound..<range.upperBound
  }
}
