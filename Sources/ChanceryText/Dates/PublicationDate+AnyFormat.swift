extension PublicationDate {
  /// Reads a date as programs write it: in feeds, in the metadata of pages, in headers.
  ///
  /// ```swift
  /// PublicationDate(anyFormat: "Thu, 15 Sep 2022 08:30 +0200")?.iso  // "2022-09-15T08:30+02:00"
  /// PublicationDate(anyFormat: "jeu. 15 sept. 2022")?.iso            // "2022-09-15"
  /// PublicationDate(anyFormat: "September 2022")                     // nil: no day is named
  /// ```
  ///
  /// These are RFC 822 and RFC 2822 with the usual liberties, RFC 850, the output of `date` and
  /// `asctime`, RFC 3339 and ISO 8601 in both its forms, and seconds since 1970. The zone is kept as
  /// an offset. Nothing is invented: a zone that is not known is left out, and so is a time that no
  /// clock shows; where the order of day and month is in doubt, there is no date. Fractions of
  /// seconds are dropped.
  ///
  /// - Parameter text: A date and nothing else.
  /// - Complexity: O(1): a text longer than 100 bytes is no date.
  package init?(anyFormat text: some StringProtocol) {
    guard let tokens = DateTokens(text) else { return nil }
    var reader = DateReader(tokens)
    guard let moment = reader.read() else { return nil }
    self.init(moment.iso)
  }
}
