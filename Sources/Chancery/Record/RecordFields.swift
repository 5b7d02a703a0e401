internal import ChanceryClean
internal import ChanceryRecords
internal import ChanceryText

/// The fields of a record line, with offsets counted by one table.
struct RecordFields {
  let table: OffsetTable

  /// Writes what the article is.
  func write(_ header: ArticleRecord.Header, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", header.id)
      json.field("source", header.origin.label)
      json.field("sha256", header.hash.hexadecimal)
      json.field("media_type", header.mediaType.rawValue)
      json.field("language", header.language.rawValue)
      json.field("published", header.published?.iso)
      json.key("title")
      write(header.title, to: &json)
      json.field("authors", header.authors)
      json.field("site", header.site)
      json.field("url", header.url)
      json.field("retrieved", header.retrieved)
      json.field("stated_title", header.statedTitle)
      json.field("confidence", rounded(header.languageConfidence))
    }
  }

  /// Writes the lists of the record that hold something in this version.
  func writeLists(of record: ArticleRecord, to json: inout JSONWriter) {
    json.key("body")
    json.array(record.body) { write($1, to: &$0) }
    write(record.residue, record.findings, to: &json)
    json.key("entities")
    json.array(record.entities) { write($1, to: &$0) }
    json.key("quotations")
    json.array(record.quotations) { write($1, to: &$0) }
  }

  /// Writes the fields `residue` and `findings`.
  func write(_ residue: [Removal], _ findings: [Finding], to json: inout JSONWriter) {
    json.key("residue")
    json.array(residue) { write($1, to: &$0) }
    json.key("findings")
    json.array(findings) { write($1, to: &$0) }
  }

  /// Writes a block of clean text with its place in the source and in a text printed beside it.
  func write(_ block: Block, at place: Range<Int>, of map: TextMap, to json: inout JSONWriter) {
    json.object { json in
      json.field("kind", block.kind.rawValue)
      let source = map.source(of: block.range).map { table[$0] }
      json.field("start", source?.lowerBound)
      json.field("end", source?.upperBound)
      json.key("at")
      json.array([place.lowerBound, place.upperBound]) { $0.value($1) }
      json.key("source")
      json.array(map.sources(of: block.range)) { write($1, to: &$0) }
    }
  }

  /// Writes where on the page each fact about its article was found; `null` for no page.
  func write(_ page: PageMetadata?, to json: inout JSONWriter) {
    guard let page else { return json.value(nil as String?) }
    json.object { json in
      write(page.title, named: "title", to: &json)
      json.key("authors")
      json.array(page.authors) { place(of: $1, to: &$0) }
      write(page.published, named: "published", to: &json)
      write(page.modified, named: "modified", to: &json)
      write(page.site, named: "site", to: &json)
      write(page.canonical, named: "url", to: &json)
      write(page.language, named: "language", to: &json)
      write(page.section, named: "section", to: &json)
      write(page.licence, named: "licence", to: &json)
      write(page.type, named: "type", to: &json)
    }
  }

  private func write<Value>(_ found: Found<Value>?, named name: String, to json: inout JSONWriter) {
    json.key(name)
    if let found { place(of: found, to: &json) } else { json.value(nil as String?) }
  }

  private func place<Value>(of found: Found<Value>, to json: inout JSONWriter) {
    json.object { json in
      json.field("by", found.source.rawValue)
      let place = found.range.map { table[$0] }
      json.field("start", place?.lowerBound)
      json.field("end", place?.upperBound)
      json.field("confidence", rounded(found.confidence))
    }
  }

  /// Writes how sure something is, or `null`.
  func write(_ confidence: Confidence?, to json: inout JSONWriter) {
    if let confidence { json.value(rounded(confidence)) } else { json.value(nil as String?) }
  }

  private func write(_ part: ArticleRecord.BodyPart, to json: inout JSONWriter) {
    json.object { json in
      ends(part.range, to: &json)
      json.field("kind", part.kind.rawValue)
      json.field("block", part.block)
    }
  }

  private func write(_ removal: Removal, to json: inout JSONWriter) {
    json.object { json in
      ends(removal.range, to: &json)
      json.field("kind", removal.kind.rawValue)
      json.field("rule", removal.rule)
      trust(removal.confidence, removal.reason, to: &json)
    }
  }

  private func write(_ finding: Finding, to json: inout JSONWriter) {
    json.object { json in
      ends(finding.range, to: &json)
      json.field("code", finding.code.rawValue)
      json.field("message", finding.message)
    }
  }

  private func write(_ entity: Entity, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", entity.id)
      json.field("kind", entity.kind?.rawValue)
      json.field("name", entity.name)
      for name in ["country", "code", "wikidata"] { json.field(name, nil as String?) }
      json.field("roles", [])
      json.key("mentions")
      json.array(entity.mentions) { json, mention in
        json.object { json in
          ends(mention.range, to: &json)
          json.field("kind", mention.kind.rawValue)
        }
      }
      trust(entity.confidence, entity.reason, to: &json)
    }
  }

  private func write(_ quotation: Quotation, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", quotation.id)
      json.field("kind", quotation.kind.rawValue)
      json.key("spans")
      json.array(quotation.evidence.ranges) { write($1, to: &$0) }
      json.field("text", quotation.text)
      json.key("cue")
      write(quotation.cue, to: &json)
      json.key("speaker")
      write(quotation.speaker, to: &json)
      json.field("via", quotation.via)
      json.field("addressee", quotation.addressee)
      trust(quotation.confidence, quotation.reason, to: &json)
    }
  }

  private func write(_ speaker: Quotation.Speaker?, to json: inout JSONWriter) {
    guard let speaker else { return json.value(nil as String?) }
    json.object { json in
      json.field("entity", speaker.entity)
      json.key("mention")
      write(speaker.mention, to: &json)
    }
  }

  /// Writes a span as an object, or `null`.
  private func write(_ range: SourceRange?, to json: inout JSONWriter) {
    guard let range else { return json.value(nil as String?) }
    json.object { ends(range, to: &$0) }
  }

  private func ends(_ range: SourceRange, to json: inout JSONWriter) {
    let counted = table[range]
    json.field("start", counted.lowerBound)
    json.field("end", counted.upperBound)
  }

  private func trust(_ confidence: Confidence, _ reason: String, to json: inout JSONWriter) {
    json.field("confidence", rounded(confidence))
    json.field("reason", reason)
  }

  /// Four digits are more than any rule knows, and make a record the same on every machine.
  private func rounded(_ confidence: Confidence) -> Double {
    (confidence.value * 10_000).rounded() / 10_000
  }
}
