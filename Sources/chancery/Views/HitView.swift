internal import Chancery
internal import ChanceryRecords
internal import ChanceryStore
internal import ChanceryText

/// What a search found, for a person or as JSON.
struct HitView {
  let style: Styled
  let offsets: OffsetUnit

  /// The lines of one article, ready to print.
  func lines(of hit: SearchHit) -> [String] {
    let record = hit.article.record
    let header = record.header
    let title = Styled.clip(record.headline ?? header.origin.label, to: 76)
    let facts = [
      header.language.rawValue, header.published?.day, Styled.clip(header.origin.label, to: 60),
    ].compactMap(\.self).joined(separator: " · ")
    let excerpt = hit.excerpt.map { ["    " + marked($0)] } ?? []
    return ["#\(hit.article.number)  \(style(title, .bold))   \(style(facts, .dim))"] + excerpt
      + quotations(of: hit).map { said($0, in: record) }
  }

  /// One article as a line of JSON, `chancery.hit/1`.
  func line(of hit: SearchHit) -> [UInt8] {
    let record = hit.article.record
    let table = OffsetTable(of: record.text, in: offsets)
    var json = JSONWriter()
    json.object { json in
      json.field("format", "chancery.hit/1")
      json.field("number", hit.article.number)
      json.field("id", record.header.id)
      json.field("source", record.header.origin.label)
      json.field("sha256", record.header.hash.hexadecimal)
      json.field("language", record.header.language.rawValue)
      json.field("published", record.header.published?.iso)
      json.field("title", record.headline)
      json.field("excerpt", hit.excerpt.map { $0.parts.joined() })
      json.key("quotations")
      json.array(quotations(of: hit)) { json, quotation in
        json.object { json in
          json.field("id", quotation.id)
          json.field("speaker", record.speaker(of: quotation))
          json.field("text", quotation.text)
          json.key("spans")
          json.array(quotation.evidence.ranges) { json, range in
            json.object { json in
              json.field("start", table[range].lowerBound)
              json.field("end", table[range].upperBound)
            }
          }
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  private func quotations(of hit: SearchHit) -> [Quotation] {
    hit.quotations.compactMap { hit.article.record.quotation($0) }
  }

  /// The excerpt with every second part, what was found, in bold.
  private func marked(_ excerpt: SearchHit.Excerpt) -> String {
    excerpt.parts.enumerated().map { index, part in
      let safe = VisibleText.line(part)
      return index.isMultiple(of: 2) || safe.isEmpty ? safe : style(safe, .bold)
    }.joined()
  }

  private func said(_ quotation: Quotation, in record: ArticleRecord) -> String {
    let speaker = Styled.clip(record.speaker(of: quotation) ?? "—", to: 24)
    return "    \(style("SAID", .green))  \(quotation.id)  \(speaker)  "
      + Styled.clip(quotation.text, to: 90)
  }
}
