/// The value of a `Content-Type` line: `text/html; charset="utf-8"`.
struct ContentType: Hashable {
  /// Type and subtype in small letters.
  let mediaType: String
  /// The character set, without marks.
  let charset: String?

  /// Reads a value.
  init(_ value: String) {
    let parts = value.split(separator: ";", omittingEmptySubsequences: false).map(Self.trimmed)
    mediaType = (parts.first ?? "").lowercased()
    charset = parts.dropFirst().lazy.compactMap { Self.charset(in: $0) }.first
  }

  /// Whether this is a page, a feed, a list of feeds or text.
  var isReadable: Bool {
    switch mediaType {
    case "text/html", "text/plain", "text/xml", "text/x-opml", "application/xml",
      "application/json":
      true
    default:
      // XHTML, RSS, RDF, Atom, OPML and JSON Feed; not pictures in SVG.
      mediaType.hasPrefix("application/")
        && (mediaType.hasSuffix("+xml") || mediaType.hasSuffix("+json"))
    }
  }

  private static func charset(in parameter: String) -> String? {
    let sides = parameter.split(separator: "=", maxSplits: 1).map(trimmed)
    guard sides.count == 2, sides[0].lowercased() == "charset" else { return nil }
    let label = sides[1].filter { $0 != "\"" && $0 != "'" }
    return label.isEmpty ? nil : label
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\t" }
    var scalars = text.unicodeScalars.drop(while: isBlank)
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }
}
