/// All names of an article, and which of them are one.
///
/// « M. Weiss » is Anne Morel, "Baird" is John Baird, « HRW » is Human Rights Watch, where the article
/// gives the longer name and no second one that fits.
struct NameIndex {
  /// How many names of one role or word are looked at before giving up.
  private static let most = 64

  /// The names in the order of the text.
  private(set) var names: [Name] = []
  /// For each name the number of the fullest form of it, its own where there is none.
  private(set) var canonical: [Int] = []
  /// The numbers of the names that a role introduces: « le ministre …, Thomas Delvigne ».
  private var roles: [(role: UInt64, name: Int)] = []
  /// All names, those that are one beside each other.
  private var groups: [(full: Int, name: Int)] = []

  /// Gathers the names of an article.
  ///
  /// - Complexity: O(*n*).
  init(_ scene: Scene) {
    let phrases = NounPhrases(scene)
    for sentence in scene.sentences { gather(sentence.items, scene, phrases) }
    for inside in scene.insides { gather(inside, scene, phrases) }
    roles.sort { ($0.role, $0.name) < ($1.role, $1.name) }
    resolve(scene)
  }

  /// The number of the name that a mention is, `nil` when it is none.
  func number(of mention: Mention) -> Int? {
    let number = firstIndex(in: names.count) {
      names[$0].items.lowerBound >= mention.items.lowerBound
    }
    guard number < names.count, mention.items.contains(names[number].items.lowerBound) else {
      return nil
    }
    return number
  }

  /// The numbers of the names that begin among some items.
  func numbers(in items: Range<Int>) -> Range<Int> {
    let start = firstIndex(in: names.count) { names[$0].items.lowerBound >= items.lowerBound }
    let end = firstIndex(in: names.count) { names[$0].items.lowerBound >= items.upperBound }
    return start..<max(start, end)
  }

  /// The first of several numbers for which something holds that holds for all that follow.
  private func firstIndex(in count: Int, where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The number of the only person whom the text introduced with a role before an item.
  func holder(of role: UInt64, before item: Int) -> Int? {
    var holder: Int?
    let start = firstIndex(in: roles.count) { roles[$0].role >= role }
    for entry in roles[start...].prefix(Self.most) {
      guard entry.role == role else { return holder }
      guard names[entry.name].items.lowerBound < item else { continue }
      let full = canonical[entry.name]
      if let known = holder, known != full { return nil }
      holder = full
    }
    return roles.count - start > Self.most ? nil : holder
  }

  /// All names that are one with a name.
  func all(of number: Int) -> [Int] {
    let full = canonical[number]
    let start = firstIndex(in: groups.count) { groups[$0].full >= full }
    return groups[start...].prefix { $0.full == full }.map(\.name)
  }
}

extension NameIndex {
  private mutating func gather(_ range: Range<Int>, _ scene: Scene, _ phrases: NounPhrases) {
    var index = range.lowerBound
    while index < range.upperBound {
      let end = phrases.nameEnd(from: index, to: range.upperBound)
      guard end > index, let name = Self.name(index..<end, scene, phrases) else {
        index += 1
        continue
      }
      noteRoles(of: name, range, scene)
      names.append(name)
      index = end
    }
  }

  /// Reads the name in a run of capitals, an office before it left out.
  private static func name(
    _ run: Range<Int>, _ scene: Scene, _ phrases: NounPhrases
  ) -> Name? {
    let mention = phrases.mention(of: run)
    let items = mention.items
    let words = items.filter { index in
      let token = scene.items[index]
      return phrases.isNameWord(token) && !token.meets(.honorific)
        && !(token.meets(.particle) && !token.isCapital)
    }
    guard let first = words.first, let last = words.last else { return nil }
    let start = scene.items[first].range.lowerBound
    return Name(
      items: items, range: start..<scene.items[last].range.upperBound,
      words: words.map { scene.items[$0].hash }, traits: mention.traits)
  }

  /// Notes the roles that stand before a name or behind its comma.
  private mutating func noteRoles(of name: Name, _ range: Range<Int>, _ scene: Scene) {
    let number = names.count
    var index = name.items.lowerBound - 1
    var commas = 0
    if index >= range.lowerBound, scene.items[index].meets(.preposition) { index = -1 }
    while index >= range.lowerBound, index >= name.items.lowerBound - 12 {
      let token = scene.items[index]
      if token.kind != .word, token.kind != .number {
        commas += 1
        guard token.isSign(Sign.comma), commas == 1, index == name.items.lowerBound - 1 else {
          break
        }
      } else if commas == 0, token.meets([.preposition, .determiner]) {
        break
      } else if token.meets([.auxiliary, .commonVerb, .clauseOpener, .relative]) {
        break
      } else if token.meets(.role) {
        roles.append((token.hash, number))
      }
      index -= 1
    }
    index = name.items.upperBound
    guard index < range.upperBound, scene.items[index].isSign(Sign.comma) else { return }
    for next in (index + 1)..<min(index + 5, range.upperBound) {
      let token = scene.items[next]
      let stops: WordClass = [.subordinator, .relative, .auxiliary, .commonVerb, .coordinator]
      guard token.isWord, !token.meets(stops) else { break }
      if token.meets(.role) { roles.append((token.hash, number)) }
    }
  }

  /// Finds the fullest form of each name.
  private mutating func resolve(_ scene: Scene) {
    var byWord: [(word: UInt64, name: Int)] = []
    var first: [UInt64: Int] = [:]
    canonical = Array(names.indices)
    for number in names.indices {
      let words = names[number].words
      let key = words.reduce(0) { TokenHash.combine($0, $1) }
      if let known = first[key] {
        canonical[number] = known
      } else {
        first[key] = number
        if words.count > 1 { byWord.append(contentsOf: words.map { ($0, number) }) }
      }
    }
    byWord.sort { $0 < $1 }
    let acronyms = acronyms(of: Array(first.values).sorted(), scene)
    for number in names.indices where canonical[number] == number {
      if let full = acronyms[names[number].words.first ?? 0], names[number].words.count == 1 {
        canonical[number] = full
      } else if let full = fullest(names[number], byWord) {
        canonical[number] = full
      }
    }
    for number in names.indices {
      canonical[number] = canonical[canonical[canonical[number]]]
    }
    groups = names.indices.map { (canonical[$0], $0) }.sorted { $0 < $1 }
  }

  /// The only longer name that holds all words of a name.
  private func fullest(_ name: Name, _ byWord: [(word: UInt64, name: Int)]) -> Int? {
    guard let key = name.words.last else { return nil }
    var found: Int?
    let start = firstIndex(in: byWord.count) { byWord[$0].word >= key }
    for entry in byWord[start...].prefix(Self.most) {
      guard entry.word == key else { break }
      let number = entry.name
      let words = names[number].words
      guard words.count > name.words.count, words.count <= 6,
        words.last == key || words.count == 2 && name.words.count == 1,
        name.words.allSatisfy({ words.contains($0) }), !conflict(names[number], name)
      else { continue }
      guard let known = found else {
        found = number
        continue
      }
      let other = names[known].words
      if words.allSatisfy({ other.contains($0) }) { continue }
      guard other.allSatisfy({ words.contains($0) }) else { return nil }
      found = number
    }
    return found
  }

  /// Whether honorifics tell that two names are a man's and a woman's.
  private func conflict(_ one: Name, _ other: Name) -> Bool {
    let both = one.traits.union(other.traits)
    return both.contains(.masculine) && both.contains(.feminine)
  }

  /// The names by the hash of their acronym: initials, or the word in brackets behind them.
  private func acronyms(of numbers: [Int], _ scene: Scene) -> [UInt64: Int] {
    var acronyms: [UInt64: Int] = [:]
    for number in numbers where names[number].words.count >= 2 {
      let name = names[number]
      var initials: [UInt8] = []
      for index in name.items where scene.items[index].isCapital {
        initials.append(scene.bytes[scene.items[index].range.lowerBound])
      }
      if initials.count >= 3 {
        let hash = initials.withUnsafeBufferPointer { TokenHash.of(0..<$0.count, in: $0) }
        acronyms[hash] = acronyms[hash] ?? number
      }
      let end = name.items.upperBound
      guard end + 2 < scene.items.count, scene.items[end].isSign(Sign.opening),
        scene.items[end + 2].isSign(Sign.closing), scene.items[end + 1].isCapital
      else { continue }
      acronyms[scene.items[end + 1].hash] = number
    }
    return acronyms
  }
}
