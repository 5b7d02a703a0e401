import ChanceryClean
import ChanceryLanguage
import ChanceryRecords
import ChanceryTestSupport
import ChanceryText
import Testing

/// A text with its quotations marked in place, to be compared with what the coder finds.
///
/// `⟦1:…⟧` is a span of the first quotation, `⟦s1:…⟧` the mention of its speaker; paragraphs are
/// parted by blank lines.
struct SpokenText: Sendable, CustomTestStringConvertible {
  let marked: String
  let language: LanguageCode
  /// The names of the speakers, in order; `nil` when they do not matter.
  let speakers: [String?]?

  init(_ language: LanguageCode, _ marked: String, speakers: [String?]? = nil) {
    self.marked = marked
    self.language = language
    self.speakers = speakers
  }

  static func french(_ marked: String, by speakers: String?...) -> SpokenText {
    SpokenText(.french, marked, speakers: speakers.isEmpty ? nil : speakers)
  }

  static func english(_ marked: String, by speakers: String?...) -> SpokenText {
    SpokenText(.english, marked, speakers: speakers.isEmpty ? nil : speakers)
  }

  var testDescription: String { marked }

  /// Compares spans, mentions and names.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let text = MarkedText(marked)
    let coded = Coder().code(ParsedArticle(text: text.text, language: language))
    let labels = text.spans.keys.filter { !$0.hasPrefix("s") }.sorted()
    let expected = labels.map { label in
      (text.spans[label] ?? []).map { text.text[$0] }
    }
    let found = coded.quotations.map { quotation in
      quotation.evidence.ranges.map { text.text[$0.range] }
    }
    #expect(found == expected, sourceLocation: sourceLocation)
    for (label, quotation) in zip(labels, coded.quotations) {
      guard let mention = text.spans["s" + label]?.first else { continue }
      let actual = quotation.speaker?.mention.map { text.text[$0.range] }
      #expect(actual == text.text[mention], "speaker", sourceLocation: sourceLocation)
    }
    guard let speakers else { return }
    #expect(coded.speakers == speakers, sourceLocation: sourceLocation)
  }
}

extension ParsedArticle {
  /// An article whose paragraphs are what blank lines part, nothing cleaned.
  init(text: String, language: LanguageCode, title: Bool = false) {
    let raw = RawArticle(text: text, origin: .init(name: "test"))
    var blocks: [Block] = []
    var start = 0
    for part in text.split(separator: "\n\n", omittingEmptySubsequences: false) {
      let kind: Block.Kind = title && blocks.isEmpty ? .title : .paragraph
      let end = start + part.utf8.count
      if end > start { blocks.append(Block(kind, at: start..<end)) }
      start = end + 2
    }
    let clean = CleanArticle(
      raw: raw, text: text, blocks: blocks, map: TextMap(identityOver: text.utf8.count),
      removals: [], findings: [])
    self.init(clean: clean, language: language, languageConfidence: 1.0)
  }
}

extension CodedArticle {
  /// For each quotation the name of its speaker.
  var speakers: [String?] {
    quotations.map { quotation in
      entities.first { $0.id == quotation.speaker?.entity }?.name
    }
  }
}

extension String {
  /// The text of a range of UTF-8 bytes.
  subscript(range: Range<Int>) -> String {
    String(decoding: Array(utf8)[range], as: UTF8.self)
  }
}
