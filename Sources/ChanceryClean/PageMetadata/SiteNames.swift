/// What a page calls its site, to tell the headline from the name beside it.
///
/// ```swift
/// let names = SiteNames(["Radio Delta"], host: "www.radiodelta.example")
/// names.strip("Le port rouvre - Radio Delta")  // "Le port rouvre"
/// names.strip("Radio Delta | Le port rouvre")  // "Le port rouvre"
/// ```
struct SiteNames {
  /// The names, folded, without blanks.
  private let squeezed: [String]
  /// The parts of the host that name the site, without blanks and signs.
  private let labels: [String]

  /// Takes the names that a page gives and the host of its address.
  init(_ names: [String], host: String?) {
    squeezed = names.map { PlainValue.squeeze(PlainValue.fold($0)) }.filter { !$0.isEmpty }
    var labels = (host ?? "").split(separator: ".").map(String.init)
    if labels.count > 1 { labels.removeLast() }
    self.labels = labels.map { label in
      PlainValue.squeeze(PlainValue.fold(label))
    }.filter { $0.utf8.count >= 3 && $0 != "www" }
  }

  /// Whether a text is the name of the site, or that with a little beside it.
  func isName(_ text: String) -> Bool {
    let squeezed = PlainValue.squeeze(PlainValue.fold(text))
    guard !squeezed.isEmpty else { return false }
    for name in self.squeezed where isClose(squeezed, name) { return true }
    return labels.contains { label in
      squeezed == label || label.utf8.count >= 5 && isClose(squeezed, label)
        || isDomain(squeezed, label)
    }
  }

  /// Whether two names are equal or one begins or ends with the other, which makes up most of it.
  private func isClose(_ text: String, _ name: String) -> Bool {
    if text == name { return true }
    let (long, short) = text.utf8.count > name.utf8.count ? (text, name) : (name, text)
    guard short.utf8.count >= 4, short.utf8.count * 5 >= long.utf8.count * 2 else { return false }
    return long.hasPrefix(short) || long.hasSuffix(short)
  }

  /// Whether a text is a label with a top-level domain: `spiegelde`.
  private func isDomain(_ text: String, _ label: String) -> Bool {
    text.hasPrefix(label) && text.utf8.count <= label.utf8.count + 3
      || text.hasPrefix("www" + label)
  }

  /// A title without the names of the site, of its sections and of its slogan at the ends.
  ///
  /// A part at either end goes when it is the site's name. At the end a part also goes when it
  /// follows a bar, or is short beside the rest.
  func strip(_ title: String) -> String {
    var parts = TitleParts(title)
    while parts.count > 1, isName(parts.first) { parts.dropFirst() }
    var hasDroppedName = false
    while parts.count > 1 {
      let isSite = isName(parts.last)
      let isSection = hasDroppedName ? parts.isLastBarred && parts.isLastAside : parts.isLastAside
      guard isSite || isSection else { break }
      hasDroppedName = hasDroppedName || isSite
      parts.dropLast()
    }
    return parts.text
  }
}
