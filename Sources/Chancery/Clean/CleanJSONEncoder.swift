public import ChanceryClean
internal import ChanceryText

/// Writes a clean article as one line of JSON, `chancery.clean/2`.
///
/// `text` is the article without its headline. A block has its place in the source as `start` and
/// `end`, and in `text` as `at`; residue and findings have their place in the source.
public struct CleanJSONEncoder: CleanEncoder {
  /// The name and version of the format.
  public static let format = "chancery.clean/2"

  /// How offsets are counted.
  public let offsets: OffsetUnit

  /// Makes an encoder.
  public init(offsets: OffsetUnit = .codepoints) { self.offsets = offsets }

  /// The article as one line, its end included.
  ///
  /// - Complexity: O(*n*) for an article of *n* bytes.
  public func bytes(of clean: CleanArticle) -> [UInt8] {
    let fields = RecordFields(table: OffsetTable(of: clean.raw.text, in: offsets))
    let body = Body(of: clean)
    let places = OffsetTable(of: body.text, in: offsets)
    var json = JSONWriter()
    json.object { json in
      json.field("format", Self.format)
      json.field("version", Version.current)
      json.field("offsets", offsets.rawValue)
      json.field("id", clean.raw.id)
      json.field("source", clean.raw.origin.label)
      json.field("sha256", clean.raw.hash.hexadecimal)
      json.field("media_type", clean.raw.mediaType.rawValue)
      writeHead(of: clean, fields, to: &json)
      json.field("text", body.text)
      json.key("blocks")
      json.array(body.blocks) { json, block in
        let at = places[block.range.lowerBound]..<places[block.range.upperBound]
        fields.write(block.block, at: at, of: clean.map, to: &json)
      }
      fields.write(clean.removals, clean.findings, to: &json)
    }
    json.endLine()
    return json.bytes
  }

  /// Writes what is known of the article beside its text.
  private func writeHead(
    of clean: CleanArticle, _ fields: RecordFields, to json: inout JSONWriter
  ) {
    let text = Array(clean.text.utf8)
    let shown = clean.title.map { String(decoding: text[$0.range], as: UTF8.self) }
    json.field("title", clean.metadata.title ?? shown)
    json.field("authors", clean.authors)
    json.field("published", clean.metadata.published?.iso)
    json.field("modified", clean.page?.modified?.value.iso)
    json.field("language", clean.metadata.language?.rawValue)
    json.field("site", clean.site)
    json.field("url", clean.metadata.url)
    json.field("retrieved", clean.raw.retrieved)
    json.field("section", clean.page?.section?.value)
    json.field("licence", clean.page?.licence?.value)
    json.field("type", clean.page?.type?.value)
    json.key("found")
    fields.write(clean.page, to: &json)
    json.key("confidence")
    fields.write(clean.confidence, to: &json)
  }
}

/// The text of an article without its headline.
private struct Body {
  /// A block with its place in the clean text and in the text without the headline.
  struct Part {
    let block: Block
    let range: Range<Int>
  }

  let text: String
  let blocks: [Part]

  init(of clean: CleanArticle) {
    let source = Array(clean.text.utf8)
    var bytes: [UInt8] = []
    var blocks: [Part] = []
    var end = 0
    for block in clean.blocks {
      if block.kind != .title {
        if !bytes.isEmpty { bytes += source[end..<block.range.lowerBound] }
        let start = bytes.count
        bytes += source[block.range]
        blocks.append(Part(block: block, range: start..<bytes.count))
      }
      end = block.range.upperBound
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.blocks = blocks
  }
}
