/// A language as a BCP 47 tag: `fr`, `en`, `und` when it is not known.
///
/// ```swift
/// LanguageCode("FR-ca")?.rawValue  // "fr": the region is not kept
/// ```
public struct LanguageCode: Hashable, Sendable, RawRepresentable {
  /// The primary subtag in lower case.
  public let rawValue: String

  /// Takes a primary subtag as it stands; use ``init(_:)`` for text from outside.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Reads the primary subtag of a tag as pages and metadata write it (`fr`, `fr-FR`, `en_GB`).
  ///
  /// The result is `nil` when the tag does not begin with two or three ASCII letters.
  ///
  /// - Parameter tag: A language tag in any case.
  public init?(_ tag: some StringProtocol) {
    let primary = tag.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
    guard (2...3).contains(primary.count) else { return nil }
    var lower = ""
    for byte in primary {
      let folded = byte | 0x20
      guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(folded) else { return nil }
      lower.unicodeScalars.append(Unicode.Scalar(folded))
    }
    rawValue = lower
  }

  /// French.
  public static let french = LanguageCode(rawValue: "fr")
  /// English.
  public static let english = LanguageCode(rawValue: "en")
  /// Undetermined: too little text, or no language that we know.
  public static let undetermined = LanguageCode(rawValue: "und")
}

extension LanguageCode: CustomStringConvertible {
  /// The tag itself.
  public var description: String { rawValue }
}
