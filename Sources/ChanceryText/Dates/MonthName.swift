/// A month by its name or the beginning of its name, as programs write it.
///
/// RFC 822 has the English ones; French ones occur where a program took them from its surroundings.
struct MonthName {
  /// The number, from 1.
  let number: Int

  /// Reads a name without accents in small letters.
  ///
  /// - Parameter word: A full name, or at least so many of its letters that no other month has them.
  init?(_ word: String) {
    guard word.utf8.count >= 3,
      let index = Self.names.firstIndex(where: { $0.contains { $0.hasPrefix(word) } }),
      // “jui” is the beginning of both “juin” and “juillet”.
      word != "jui"
    else { return nil }
    number = index + 1
  }

  private static let names = [
    ["january", "janvier"], ["february", "fevrier"], ["march", "mars"], ["april", "avril"],
    ["may", "mai"], ["june", "juin"], ["july", "juillet"], ["august", "aout"],
    ["september", "septembre"], ["october", "octobre"], ["november", "novembre"],
    ["december", "decembre"],
  ]
}
