internal import ChanceryText

/// What a record of a web archive is to the reader of articles.
enum RecordContent {
  /// A page or text.
  case page(CapturedPage)
  /// A page whose content is in an earlier record.
  case revisit
  /// Nothing that can be an article, and why.
  case passedOver(PassedOver.Reason)
}

extension RecordContent {
  /// Judges a record.
  ///
  /// Pages are answers with the status 200 or none, and resources with a web address, of type
  /// `text/html`, `application/xhtml+xml` or `text/plain`; and conversions, which are texts.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - limits: What was set.
  /// - Throws: Why a page cannot be read.
  init(_ record: WARCRecord, limits: Ingestor.Settings) throws(IngestProblem) {
    switch record.kind {
    case .revisit: self = .revisit
    case .response, .resource, .conversion: try self.init(capture: record, limits: limits)
    case .info, .request, .metadata, .continuation, .other: self = .passedOver(.noCapture)
    }
  }

  private init(capture record: WARCRecord, limits: Ingestor.Settings) throws(IngestProblem) {
    guard record.kind != .resource || Self.isWebAddress(record.target) else {
      self = .passedOver(.noCapture)
      return
    }
    guard
      let message = HTTPMessage(record.block[...], headerLimit: limits.archives.maximumHeaderBytes)
    else {
      try self.init(
        record, body: record.block[...], type: record.contentType, encoding: "", limits: limits)
      return
    }
    guard message.status ?? 200 == 200 else {
      self = .passedOver(.otherStatus)
      return
    }
    var body = message.body
    var isDamaged = false
    let transfers = (message.fields["transfer-encoding"] ?? "").lowercased().split(separator: ",")
    if transfers.contains(where: { $0.split(separator: " ").first == "chunked" }) {
      let chunks = ChunkedBody(body)
      (body, isDamaged) = (chunks.bytes[...], chunks.isDamaged)
    }
    try self.init(
      record, body: body, type: message.fields["content-type"] ?? "",
      encoding: message.fields["content-encoding"] ?? "", limits: limits)
    if isDamaged, case .page(var page) = self {
      page.isDamaged = true
      self = .page(page)
    }
  }

  private init(
    _ record: WARCRecord, body: ArraySlice<UInt8>, type: String, encoding: String,
    limits: Ingestor.Settings
  ) throws(IngestProblem) {
    let label = MediaLabel(type)
    let isStated = !label.type.isEmpty && label.type != "application/http"
    guard let form = isStated ? Self.form(label.type) : .html else {
      self = .passedOver(.otherMedia)
      return
    }
    guard record.isWhole else { throw .tooLarge(limit: limits.maximumArticleBytes) }
    let decoder = ContentEncoding(limits: limits.pageLimits)
    let decoded = try decoder.decode(body, encoding)
    guard decoded.bytes.count <= limits.maximumArticleBytes else {
      throw .tooLarge(limit: limits.maximumArticleBytes)
    }
    // Servers also name images pages.
    guard RefusedKind(magic: decoded.bytes.prefix(512)) == nil,
      isStated || Markup(decoded.bytes) == .page
    else {
      self = .passedOver(.otherMedia)
      return
    }
    self = .page(
      CapturedPage(
        form: form, bytes: decoded.bytes, charset: label.charset,
        isDamaged: decoded.isDamaged || record.isDamaged || record.fields["warc-truncated"] != nil))
  }

  /// Whether a resource was fetched from the web, and is no log that a crawler wrote.
  private static func isWebAddress(_ target: String?) -> Bool {
    let address = target?.lowercased() ?? ""
    return ["http:", "https:", "ftp:", "file:"].contains { address.hasPrefix($0) }
  }

  private static func form(_ type: String) -> CapturedPage.Form? {
    switch type {
    case "text/html", "application/xhtml+xml": .html
    case "text/plain": .text
    default: nil
    }
  }
}
