public import ChanceryClean
internal import ChanceryText

/// Writes a clean article as one line of JSON, `chancery.clean/1`.
///
/// Blocks have their place in the clean `text` and, as `source`, in the source text; residue and
/// findings have theirs in the source text.
public struct CleanEncoder: Sendable {
  /// The name and version of the format.
  public static let format = "chancery.clean/1"

  /// How offsets are counted.
  public let offsets: OffsetUnit

  /// Makes an encoder.
  public init(offsets: OffsetUnit = .codepoints) { self.offsets = offsets }

  /// The article as one line, its end included.
  ///
  /// - Complexity: O(*n*) for an article of *n* bytes.
  public func line(_ clean: CleanArticle) -> [UInt8] {
    let fields = RecordFields(table: OffsetTable(of: clean.raw.text, in: offsets))
    let places = OffsetTable(of: clean.text, in: offsets)
    var json = JSONWriter()
    json.object { json in
      json.field("format", Self.format)
      json.field("version", Version.current)
      json.field("offsets", offsets.rawValue)
      json.field("id", clean.raw.id)
      json.field("source", clean.raw.origin.label)
      json.field("sha256", clean.raw.hash.hexadecimal)
      json.field("authors", clean.authors)
      json.field("site", clean.site)
      json.field("text", clean.text)
      json.key("blocks")
      json.array(clean.blocks) { json, block in
        fields.write(block, at: places, of: clean.map, to: &json)
      }
      fields.write(clean.removals, clean.findings, to: &json)
    }
    json.endLine()
    return json.bytes
  }
}
