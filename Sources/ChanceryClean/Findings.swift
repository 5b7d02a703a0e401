public import ChanceryText

extension Finding.Code {
  /// Text decoded in the wrong character set, once or twice.
  public static let mojibake = Finding.Code(rawValue: "mojibake")
  /// Control characters, zero-width marks, soft hyphens.
  public static let invisibleCharacters = Finding.Code(rawValue: "invisible-characters")
  /// Several blanks in a row.
  public static let doubledBlanks = Finding.Code(rawValue: "doubled-blanks")
  /// Straight and curly apostrophes in one text.
  public static let mixedApostrophes = Finding.Code(rawValue: "mixed-apostrophes")
  /// Two words, or two sentences, without a blank between them.
  public static let gluedWords = Finding.Code(rawValue: "glued-words")
  /// Marks of punctuation where no word comes before them.
  public static let strayPunctuation = Finding.Code(rawValue: "stray-punctuation")
  /// A quotation with its attribution inside, in the middle of a sentence.
  public static let splicedQuote = Finding.Code(rawValue: "spliced-quote")
  /// A mark of quotation without its partner.
  public static let unbalancedQuote = Finding.Code(rawValue: "unbalanced-quote")
  /// A speaker named on both sides of the verb of speech.
  public static let doubledSpeaker = Finding.Code(rawValue: "doubled-speaker")
  /// A small word twice in a row.
  public static let doubledWord = Finding.Code(rawValue: "doubled-word")
  /// A paragraph or sentence that begins with a small letter.
  public static let lowerCaseStart = Finding.Code(rawValue: "lower-case-start")
  /// A text that ends in the middle of a sentence.
  public static let cutOff = Finding.Code(rawValue: "cut-off")
  /// The beginning of an article that readers pay for.
  public static let paywall = Finding.Code(rawValue: "paywall")
  /// A page that lists articles.
  public static let listPage = Finding.Code(rawValue: "list-page")
  /// A page of pictures with captions.
  public static let gallery = Finding.Code(rawValue: "gallery")
  /// A running report with many entries.
  public static let liveTicker = Finding.Code(rawValue: "live-ticker")
  /// A page with more blocks than are judged.
  public static let pageTooLong = Finding.Code(rawValue: "page-too-long")
  /// A text of which nothing is left after cleaning.
  public static let noArticle = Finding.Code(rawValue: "no-article")
}
