internal import ChanceryText

/// Why an input was set aside; the words for each are here and nowhere else.
enum IngestProblem: Error, Hashable {
  /// Nothing has this name.
  case notFound
  /// The system refused to open or read it.
  case unreadable(reason: String)
  /// A pipe, a socket or a device stands where a file should.
  case notAFile(kind: String)
  /// A symbolic link within a folder leads to another folder.
  case linkToFolder
  /// The article has more bytes than the settings allow.
  case tooLarge(limit: Int)
  /// There is no text at all.
  case empty
  /// The content is of a kind that is not read.
  case refused(RefusedKind)
  /// The bytes are no text in a character set that is known here.
  case unknownCharacterSet
  /// The bytes are in a character set that is known but never read, as no browser reads it.
  case refusedCharacterSet
  /// The system has no converter for the character set.
  case noConverter(charset: String)
  /// JSON lines came in UTF-16.
  case linesNotInUTF8
  /// The JSON does not parse.
  case badJSON(JSONProblem)
  /// The JSON is well-formed but no object.
  case notAnObject
  /// The object has no `text` or it is no string.
  case noText
  /// The JSON is well-formed but no feed.
  case notAFeed
}

extension IngestProblem {
  /// A short code for programs.
  var code: String {
    switch self {
    case .notFound: "not-found"
    case .unreadable: "unreadable"
    case .notAFile: "not-a-file"
    case .linkToFolder: "link-to-folder"
    case .tooLarge: "too-large"
    case .empty: "empty"
    case .refused(let kind): kind.rawValue
    case .unknownCharacterSet: "unknown-charset"
    case .refusedCharacterSet: "refused-charset"
    case .noConverter: "no-converter"
    case .linesNotInUTF8: "not-utf-8"
    case .badJSON: "bad-json"
    case .notAnObject: "not-an-object"
    case .noText: "no-text"
    case .notAFeed: "not-a-feed"
    }
  }
}

extension IngestProblem: CustomStringConvertible {
  /// What is wrong and what to do about it.
  var description: String {
    switch self {
    case .notFound: "no such file or folder: check the name"
    case .unreadable(let reason): "cannot be read (\(reason)): check its permissions"
    case .notAFile(let kind): "is \(kind), not a file: pipe its content into standard input"
    case .linkToFolder: "is a link to a folder, which is not followed: name that folder itself"
    case .tooLarge(let limit):
      "is larger than \(Self.size(limit)): raise the size limit if this really is one article"
    case .empty: "holds no text: leave it out"
    case .refused(let kind): kind.description
    case .unknownCharacterSet:
      "is text in a character set that is not recognised: convert it to UTF-8 with iconv"
    case .refusedCharacterSet:
      "is declared in a character set that browsers refuse too: convert it to UTF-8 with iconv"
    case .noConverter(let charset):
      "is in \(charset), which this system cannot convert: install the gconv modules of its C library"
    case .linesNotInUTF8: "holds JSON lines that are not in UTF-8: convert them with iconv"
    case .badJSON(let problem): "is not valid JSON: \(problem)"
    case .notAnObject: "is no JSON object: write one object a line, as {\"text\": \"…\"}"
    case .noText: "has no string named \"text\": put the article's text there"
    case .notAFeed: "is no JSON Feed: write articles as JSON lines, with {\"text\": \"…\"}"
    }
  }

  /// A number of bytes in the largest unit that keeps it whole.
  private static func size(_ bytes: Int) -> String {
    for (unit, name) in [(1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")]
    where bytes >= unit && bytes % unit == 0 {
      return "\(bytes / unit) \(name)"
    }
    return "\(bytes) bytes"
  }
}
