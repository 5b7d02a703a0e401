/// A line of an article's text and what can be counted in it.
struct Line: Sendable {
  /// How a line ends, marks of quotation and brackets aside.
  enum Ending: UInt8, Sendable {
    /// With a letter, a figure or nothing of the below.
    case open
    /// With `.`, `!`, `?` or `…`.
    case terminal
    /// With a colon.
    case colon
    /// With a comma or semicolon.
    case comma
  }

  /// How a line begins, marks of quotation and brackets aside.
  enum Start: UInt8, Sendable {
    case upper
    case lower
    case digit
    case other
  }

  /// Its bytes, blanks at both ends left out; never empty.
  var range: Range<Int>
  /// Words, parted by blanks.
  var words = 0
  /// Words that begin with a capital letter.
  var capitalised = 0
  /// Letters.
  var letters = 0
  /// Capital letters.
  var capitals = 0
  /// Digits.
  var digits = 0
  /// Ends of sentences inside the line: a terminal mark, blanks, a capital letter.
  var innerSentences = 0
  /// Marks that part entries: `|`, `•`, `›`, `»` alone, `>`.
  var dividers = 0
  /// Whether two blanks stand side by side inside it.
  var hasDoubleBlank = false
  /// Whether a mark of quotation stands in it.
  var hasQuotationMark = false
  /// Whether a capital follows a small letter or the end of a sentence without a blank.
  var hasGlue = false
  /// Whether marks such as `. .` or ` ,` stand where no word comes before them.
  var hasStrayMark = false
  /// Apostrophes `'` between letters.
  var straightApostrophes = 0
  /// Apostrophes `’` between letters.
  var curlyApostrophes = 0
  /// Whether control characters, zero-width marks or soft hyphens stand in it.
  var hasInvisible = false
  /// Whether a word stands twice in a row.
  var hasDoubledWord = false
  /// Whether a small letter follows the full stop of a word of five letters or more.
  var hasSmallSentence = false
  /// Whether three capitals stand in a row in it.
  var hasShout = false
  /// Whether a colon or an opening bracket stands in it.
  var hasOpening = false
  /// Whether its marks of quotation do not plainly come in pairs.
  var hasUnevenMarks = false
  /// Whether a short word with a capital follows a small one: perhaps « Le » inside a sentence.
  var hasInnerArticle = false
  /// Whether two words with capitals come again side by side within a few names.
  var hasRepeatedName = false
  /// Whether lines that were wrapped were joined in it.
  var hasLineEnd = false
  /// How it begins.
  var start = Start.other
  /// How it ends.
  var ending = Ending.open
  /// Whether a blank line stands before it, or nothing.
  var followsBlankLine = true
  /// What its phrases give away.
  var concepts: ConceptSet = []
  /// The phrases found in it: a range of ``Page/matches``.
  var matches: Range<Int> = 0..<0

  /// Whether it reads as running text: a sentence with its end.
  var isSentence: Bool { words >= 5 && ending == .terminal }
  /// Whether most of its letters are capitals.
  var isShouted: Bool { letters >= 2 && capitals * 10 >= letters * 8 }
}
