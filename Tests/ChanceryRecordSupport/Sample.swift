package import Chancery
internal import ChanceryClean
internal import ChanceryRecords
package import ChanceryText

/// Records of small articles, with every kind of thing in them.
package enum Sample {
  /// The text of ``record(text:id:source:line:published:)`` when none is given.
  package static let text = """
    Un accord à Lisbonne

    « La mer ne se négocie pas », a déclaré Inês Duarte 🐟. « Elle s’entretient », a-t-elle dit.
    READ  Un autre article
    """

  /// A record whose ranges are found by their words.
  package static func record(
    text: String = text, id: String? = nil, source: String = "a.txt", line: Int? = nil,
    language: LanguageCode = .french, published: String? = "2022-09-15",
    speaker: String = "Inês Duarte"
  ) -> ArticleRecord {
    let raw = RawArticle(text: text, origin: .init(name: source, line: line))
    var header = ArticleRecord.Header(
      id: id ?? raw.id, origin: raw.origin, hash: raw.hash, language: language,
      languageConfidence: 0.97, authors: ["Marta Vaz", "A. Lemoine"])
    header.published = published.flatMap { PublicationDate($0) }
    header.site = "L’Exemple"
    header.url = "https://example.org/a"
    header.title = range("Un accord à Lisbonne", in: text)
    return ArticleRecord(
      header: header, text: text, cleanText: text, body: body(of: text),
      residue: residue(of: text), findings: findings(of: text),
      entities: entities(of: text, named: speaker), quotations: quotations(of: text))
  }

  /// Where some words stand first; empty at 0 when they do not.
  package static func range(_ words: String, in text: String) -> SourceRange? {
    let haystack = Array(text.utf8)
    let needle = Array(words.utf8)
    guard haystack.count >= needle.count else { return nil }
    for start in 0...(haystack.count - needle.count)
    where haystack[start..<(start + needle.count)].elementsEqual(needle) {
      return SourceRange(start..<(start + needle.count))
    }
    return nil
  }

  private static func body(of text: String) -> [ArticleRecord.BodyPart] {
    let title = range("Un accord à Lisbonne", in: text)
      .map { ArticleRecord.BodyPart($0, kind: .title, block: 0) }
    let paragraph = range("« La mer ne se négocie pas », a déclaré", in: text)
      .map { ArticleRecord.BodyPart($0, kind: .paragraph, block: 1) }
    return [title, paragraph].compactMap(\.self)
  }

  private static func residue(of text: String) -> [Removal] {
    guard let range = range("READ  Un autre article", in: text) else { return [] }
    return [
      Removal(
        range, kind: .teaser, rule: "teaser", reason: "a headline after “READ”", confidence: 0.93)
    ]
  }

  private static func findings(of text: String) -> [Finding] {
    guard let range = range("🐟", in: text) else { return [] }
    let code = Finding.Code(rawValue: "stray-punctuation")
    return [Finding(code, at: range, "a fish stands in the sentence")]
  }

  private static func entities(of text: String, named name: String) -> [Entity] {
    guard let full = range("Inês Duarte", in: text), let pronoun = range("-elle", in: text) else {
      return []
    }
    let mentions = [Entity.Mention(full, kind: .name), Entity.Mention(pronoun, kind: .pronoun)]
    return [
      Entity(
        id: "e1", kind: .person, name: name, mentions: mentions, confidence: 0.9,
        reason: "one name")
    ]
  }

  private static func quotations(of text: String) -> [Quotation] {
    guard let first = range("« La mer ne se négocie pas »", in: text),
      let second = range("« Elle s’entretient »", in: text), let cue = range("a déclaré", in: text)
    else { return [] }
    return [
      Quotation(
        id: "q1", kind: .direct, evidence: Evidence(first, [second]),
        text: "« La mer ne se négocie pas. Elle s’entretient »", cue: cue,
        speaker: .init(entity: "e1", mention: range("Inês Duarte", in: text)),
        confidence: 0.951_26, reason: "words in marks before a cue"),
      Quotation(
        id: "q2", kind: .indirect, evidence: Evidence(second), text: "Elle s’entretient",
        via: "e1", addressee: "e1", confidence: 0.5, reason: "a clause"),
    ]
  }
}
