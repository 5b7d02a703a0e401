internal import ChanceryText

/// Refuses feeds; stands in until they are read.
struct FeedReader {
  static func read(
    _ bytes: [UInt8], limits: FeedLimits = FeedLimits()
  ) throws(IngestProblem) -> Feed {
    throw .refused(.feed)
  }
}

struct FeedLimits {}

struct Feed {
  enum Kind { case rss, rdf, atom, json, opml }
  let kind: Kind
  var title: String?
  var address: String?
  var language: LanguageCode?
  var entries: [FeedEntry] = []
  var outlines: [FeedOutline] = []
  var findings: [Finding] = []
}

struct FeedEntry {
  var id: String?
  var title: String?
  var url: String?
  var published: PublicationDate?
  var modified: PublicationDate?
  var authors: [String] = []
  var language: LanguageCode?
  var content: String?
  var contentIsMarkup = false
  var isSummary = false
}

struct FeedOutline {
  let title: String?
  let address: String
}
