/// A written word that stands for several: « du » for « de » and « le », "cannot" for "can" and "not".
public struct Contraction: Sendable, Hashable {
  /// How often the written word is the contraction.
  public enum Certainty: Sendable, Hashable {
    /// Wherever it stands: « au ».
    case always
    /// Only in some places, elsewhere it is one word: « des » before a subject, English "its".
    case sometimes
  }

  /// The written word in small letters.
  public let form: String
  /// The words it stands for, two or more, in small letters.
  public let parts: [String]
  /// How often it does.
  public let certainty: Certainty

  /// Reads a line of a list: `au = à + le`, or `des ~ de + les` for one that is so only sometimes.
  ///
  /// The result is `nil` when the line has another form.
  public init?(line: String) {
    let isCertain = line.contains("=")
    let sides = line.split(separator: isCertain ? "=" : "~").map(Self.trimmed)
    guard sides.count == 2 else { return nil }
    let parts = sides[1].split(separator: "+").map(Self.trimmed)
    guard parts.count > 1, !sides[0].isEmpty, !parts.contains("") else { return nil }
    form = sides[0]
    self.parts = parts
    certainty = isCertain ? .always : .sometimes
  }

  /// Whether the parts, put together, are the written word.
  var liesInText: Bool { parts.joined() == form && parts.count <= 3 }

  private static func trimmed(_ side: Substring) -> String {
    String(side.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
