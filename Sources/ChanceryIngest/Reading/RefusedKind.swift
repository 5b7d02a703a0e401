/// Kinds of content that are recognised in order to be refused with the right words.
enum RefusedKind: String, CaseIterable {
  case html
  case feed
  case xml
  case warc
  case zip
  case gzip
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
    case .html: "is an HTML page, which is not read yet: save the article as plain text"
    case .feed: "is a feed, which is not read yet: save its articles as plain text"
    case .xml: "is XML, which is not read: save the article as plain text"
    case .warc: "is a web archive (WARC), which is not read yet: extract the articles as text"
    case .zip: "is a zip archive or office document, which is not read yet: unpack it first"
    case .gzip: "is compressed with gzip, which is not read yet: unpack it with gunzip"
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
