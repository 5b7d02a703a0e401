/// One record of a web archive.
struct WARCRecord {
  /// What a record holds (WARC 1.1, section 5.5).
  enum Kind: Hashable {
    case info
    case response
    case resource
    case request
    case metadata
    case revisit
    case conversion
    case continuation
    case other

    /// Reads `WARC-Type`.
    init(_ name: String) {
      self =
        switch name.lowercased() {
        case "warcinfo": .info
        case "response": .response
        case "resource": .resource
        case "request": .request
        case "metadata": .metadata
        case "revisit": .revisit
        case "conversion": .conversion
        case "continuation": .continuation
        default: .other
        }
    }
  }

  /// What it holds.
  let kind: Kind
  /// Its identifier, `<urn:uuid:…>`.
  let id: String?
  /// The address of what it holds.
  let target: String?
  /// When that was fetched, in ISO 8601.
  let date: String?
  /// What it is called within its file: see ``ArchiveStream/label``.
  let label: String
  /// The type of its content.
  let contentType: String
  /// All fields of its header; none in the older ARC format.
  let fields: HeaderFields
  /// Its content, or the beginning of it when ``isWhole`` is false.
  let block: [UInt8]
  /// Whether the content was within the limit.
  let isWhole: Bool
  /// Whether the content does not have the length that the header states.
  let isDamaged: Bool
}
