/// What one pass over a line counts, for the line classifier.
struct LineCounts: Sendable {
  /// How the line ends, closing quotation marks aside.
  enum Ending: Int, Sendable {
    case terminal
    case colon
    case comma
    case bracket
    case open
  }

  /// How the line begins.
  enum Start: Int, Sendable {
    case upper
    case lower
    case digit
    case quotation
    case other
  }

  var characters: Int32 = 0
  var letters: Int32 = 0
  var capitals: Int32 = 0
  var digits: Int32 = 0
  /// Runs of letters and digits; two characters of a script without blanks count as one.
  var words: Int32 = 0
  /// Words that begin with a letter.
  var letterWords: Int32 = 0
  /// Words that begin with a capital.
  var capitalised: Int32 = 0
  /// Words of capitals only, longer than one letter.
  var shouted: Int32 = 0
  var longestWord: Int32 = 0
  var commas: Int32 = 0
  /// Ends of sentences inside the line.
  var innerSentences: Int32 = 0
  var quotationMarks: Int32 = 0
  var dividers: Int32 = 0
  var brackets: Int32 = 0
  var colons: Int32 = 0
  /// `@ # & © * + = _ % $` and the like.
  var marks: Int32 = 0
  var otherMarks: Int32 = 0
  /// Capitals right after a small letter: « abonnésLire ».
  var glued: Int32 = 0
  /// Years from 1900 to 2099.
  var years: Int32 = 0
  /// Times of day: 12:30, 12h30, 12.30.
  var times: Int32 = 0
  /// Characters of Chinese and Japanese.
  var ideographs: Int32 = 0
  var isCutShort = false
  var ending = Ending.open
  var start = Start.other
  /// The classes of the first word, as bits.
  var firstClasses: UInt16 = 0
  /// Words of each ``WordClass``.
  var classes = SIMD16<Float>()
  /// A hash of the folded words: the same for a line repeated.
  var key: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Whether it reads as a sentence.
  var isSentence: Bool { ending == .terminal && words >= 4 }
}
