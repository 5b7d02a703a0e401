internal import ChanceryText

extension MediaLabel {
  /// Whether this is a page, a feed, a list of feeds or text.
  var isReadable: Bool {
    switch type {
    case "text/html", "text/plain", "text/xml", "text/x-opml", "application/xml",
      "application/json":
      true
    default:
      // XHTML, RSS, RDF, Atom, OPML and JSON Feed; not pictures in SVG.
      type.hasPrefix("application/") && (type.hasSuffix("+xml") || type.hasSuffix("+json"))
    }
  }
}
