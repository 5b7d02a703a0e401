internal import ChanceryClean
public import ChanceryLanguage
public import ChanceryText

/// Finds the records of an article: who said what.
///
/// ```swift
/// let coded = Coder().code(parsed)
/// coded.quotations.first?.text        // "« Nous tiendrons »"
/// coded.quotations.first?.speaker     // the entity, and its mention beside the cue
/// ```
///
/// French and English articles are read with their lists of words; articles in other languages
/// give no quotations. A coder holds no state; one serves all threads.
public struct Coder: Sendable {
  /// Makes a coder.
  public init() {}

  /// Codes an article.
  ///
  /// - Parameter parsed: Any article at all; an empty one gives no records.
  /// - Returns: The article with its quotations and their speakers, in the order of the source.
  /// - Complexity: O(*n*) for *n* bytes of clean text.
  public func code(_ parsed: ParsedArticle) -> CodedArticle {
    var text = parsed.clean.text
    guard let lexicon = QuotationLanguages.lexicon(of: parsed.language.rawValue) else {
      return Records().article(parsed, parsed.clean.text.isEmpty ? [] : [.unread(parsed.language)])
    }
    return text.withUTF8 { bytes in
      let scene = Scene(parsed.clean.blocks, of: bytes, lexicon: lexicon)
      let drafts = QuotationReader(scene).drafts()
      var records = Records()
      records.attribute(drafts, in: scene, through: parsed.clean.map)
      return records.article(parsed)
    }
  }
}

extension Finding.Code {
  /// The article is in a language that no records are made of, or in none that is known.
  public static let languageNotCoded = Finding.Code(rawValue: "language-not-coded")
}

extension Finding {
  /// Says that an article was cleaned and nothing more.
  fileprivate static func unread(_ language: LanguageCode) -> Finding {
    let message =
      language == .undetermined
      ? "the language is not settled; the article was cleaned, no records were made"
      : "records are not made of “\(language)” yet; the article was cleaned"
    return Finding(.languageNotCoded, at: SourceRange(start: 0, end: 0), message)
  }
}
