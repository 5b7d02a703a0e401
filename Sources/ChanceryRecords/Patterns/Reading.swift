/// A sentence while the patterns read it.
struct Reading {
  let scene: Scene
  let finder: CueFinder
  let sentence: Sentence
  /// The verbs that may introduce words.
  let cues: [Cue]
  /// The last quotation of the article so far.
  let previous: Draft?
  /// The subject of the sentence before, where that ends with a colon.
  let introduction: Mention?
  /// The quotations found in this sentence.
  private(set) var drafts: [Draft] = []
  private var taken: [Bool]

  init(
    _ sentence: Sentence, finder: CueFinder, previous: Draft?, introduction: Mention?
  ) {
    self.introduction = introduction
    scene = finder.scene
    self.finder = finder
    self.sentence = sentence
    self.previous = previous
    cues = finder.cues(in: sentence.items)
    taken = [Bool](repeating: false, count: sentence.items.count)
  }

  var items: [Token] { scene.items }
  /// Whether the sentence is the first of its block.
  var beginsBlock: Bool { sentence.beginsBlock }
  var range: Range<Int> { sentence.items }
  var phrases: NounPhrases { finder.phrases }
  var subjects: SubjectFinder { finder.subjects }

  /// The quotations in marks that no pattern has taken yet.
  var free: [Int] { range.filter { items[$0].isQuotation && !isTaken($0) } }

  /// Whether a pattern has taken an item.
  func isTaken(_ index: Int) -> Bool { taken[index - range.lowerBound] }

  /// Whether a pattern has taken one of several items.
  func isTaken(anyOf items: Range<Int>) -> Bool {
    items.contains { isTaken($0) }
  }

  /// Takes items and adds the quotation found.
  mutating func add(_ draft: Draft, taking items: [Range<Int>]) {
    var draft = draft
    draft.block = sentence.block
    draft.sentence = range.lowerBound
    drafts.append(draft)
    for index in items.joined() where range.contains(index) {
      taken[index - range.lowerBound] = true
    }
  }

  /// Notes who passed on the last quotation found, where it has a speaker of its own.
  mutating func passOn(_ source: Mention) {
    guard let last = drafts.indices.last, drafts[last].via == nil, drafts[last].speaker != nil
    else { return }
    drafts[last].via = source
  }
}

extension Reading {
  /// The item at an index of the sentence, `nil` outside it.
  func item(_ index: Int) -> Token? { range.contains(index) ? items[index] : nil }

  /// Whether the item at an index is a certain sign.
  func isSign(_ index: Int, _ sign: UInt8) -> Bool { item(index)?.isSign(sign) ?? false }

  /// The bytes of some items, stops and commas around them left out.
  func span(_ items: Range<Int>) -> Range<Int>? {
    var end = items.upperBound
    while end > items.lowerBound, self.items[end - 1].kind == .sign,
      self.items[end - 1].sign != Sign.closing, self.items[end - 1].sign != UInt8(ascii: "%")
    {
      end -= 1
    }
    var start = items.lowerBound
    while start < end, self.items[start].isSign(Sign.comma) { start += 1 }
    guard end > start else { return nil }
    return scene.range(of: start..<end)
  }

  /// The bytes of the cue's verb.
  func range(of cue: Cue) -> Range<Int> { scene.range(of: cue.items) }

  /// The first item behind an index that is neither blank nor adverb nor day.
  func skippingAdverbs(_ index: Int) -> Int {
    var index = index
    while let token = item(index), token.meets([.adverb, .time]), !token.meets(.determiner) {
      index += 1
    }
    return index
  }

  /// Whether the words in a quotation's marks look like a name, a title or a slogan.
  ///
  /// « le partenariat « No Borders » » does, « condamne des « provocations » » does not.
  func isNameLike(_ index: Int) -> Bool {
    let segment = Int(items[index].segment)
    let words = scene.wordCount(segment: segment)
    if isTitle(segment) { return true }
    guard words <= 6, !speaks(segment), !isPredicate(segment), let before = item(index - 1),
      before.isWord
    else {
      return false
    }
    if before.meets([.determiner, .preposition, .clauseOpener, .auxiliary, .commonVerb]) {
      return scene.beginsWithCapital(segment: segment)
        && before.meets(.determiner) && words <= 4
    }
    return !before.meets(.speech) && !before.meets([.adverb, .coordinator, .subordinator])
  }

  /// Whether the words in marks begin with a verb or its negation: « ne se fera pas ».
  func isPredicate(_ segment: Int) -> Bool {
    let first = items[scene.insides[segment]].first { $0.isWord }
    let verbs: WordClass = [.auxiliary, .commonVerb, .passive, .negation, .finite]
    return first.map { !$0.isCapital && $0.meets(verbs) && !$0.meets(.preposition) } ?? false
  }

  /// Whether all words but those of grammar begin with a capital, as in the title of a work.
  func isTitle(_ segment: Int) -> Bool {
    let words = items[scene.insides[segment]].filter { $0.isWord }
    guard let first = words.first, first.isCapital, words.count <= 10,
      scene.endsSentence(segment: segment) != Sign.fullStop
    else { return false }
    let content = words.filter { !$0.meets(.grammar) && !$0.meets(.objectPronoun) }
    return content.count >= 1 && content.allSatisfy { $0.isCapital }
  }

  /// Whether somebody speaks of himself in a quotation.
  func speaks(_ segment: Int) -> Bool {
    items[scene.insides[segment]].contains { $0.meets(.firstPerson) }
  }
}
