/// Kinds of content that are recognised in order to be refused with the right words.
enum RefusedKind: String, CaseIterable {
  case html
  case feed
  case xml
  case zip
  case compressed
  case archive
  case pdf
  case office
  case image
  case sound
  case database
  case program
  case binary
}

extension RefusedKind: CustomStringConvertible {
  /// What it is and how to get at the text.
  var description: String {
    switch self {
    case .html: "is an HTML page, not plain text: let the format be judged by the content"
    case .feed: "is a feed, not an article: save it as a file of its own"
    case .xml: "is XML, which is not read: save the article as plain text"
    case .zip: "is a zip archive without web archives in it, or an office document: unpack it first"
    case .compressed: "is compressed, which is not read: unpack it first"
    case .archive: "is an archive, which is not read: unpack it first"
    case .pdf: "is a PDF, which is not read: extract its text with pdftotext"
    case .office: "is an office document, which is not read: save it as plain text"
    case .image: "is an image: only text is read"
    case .sound: "is sound or video: only text is read"
    case .database: "is a database: export its articles as JSON lines"
    case .program: "is a program: only text is read"
    case .binary: "holds binary data: only text is read"
    }
  }
}
