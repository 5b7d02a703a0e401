internal import ChanceryText

extension XMLFeedReader {
  /// Takes a content or summary of an entry.
  mutating func takeContent(_ open: FeedField, _ range: Range<Int>) {
    let isSummary = open.element == .summary
    if let language = attribute("xml:lang", of: open.tag).flatMap({ LanguageCode($0) }) {
      draft?.take(language: language)
    }
    let type = attribute("type", of: open.tag)?.lowercased()
    guard isText(type) else { return }
    let (text, hasElements) = content(of: range)
    let isMarkup = isMarkup(open, type)
    let taken: FeedText
    if hasElements {
      taken = FeedText(MarkupSource.text(range, of: bytes, namespaces), isMarkup: true)
    } else {
      taken = FeedText(written(text, in: open), isMarkup: isMarkup)
    }
    draft?.take(taken, isSummary: isSummary)
  }

  /// The text of a field, which Atom 0.3 allowed to be written in Base64.
  mutating func written(_ text: [UInt8], in open: FeedField) -> String {
    if attribute("mode", of: open.tag)?.lowercased() == "base64" {
      let decoded = Base64.decoded(text).flatMap { String(validating: $0, as: UTF8.self) }
      return decoded ?? ""
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether the stated type of a content is one of text: not a picture, not another feed.
  private func isText(_ type: String?) -> Bool {
    guard let type, type.contains("/") else { return true }
    return type.hasPrefix("text/") || type.hasPrefix("application/xhtml")
      || type.hasPrefix("application/xml")
  }

  /// Whether a text is marked up by what its element says; `nil` when it does not say.
  ///
  /// XHTML without a tag has been resolved already and is plain.
  private func isMarkup(_ open: FeedField, _ type: String?) -> Bool? {
    if open.element == .wholeContent { return true }
    if type == "html" || type == "text/html" { return true }
    return open.space == .atom ? false : nil
  }
}
