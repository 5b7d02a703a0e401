/// A word, a number, a mark or a sign of a clean text; or a whole quotation seen from outside.
struct Token {
  /// What a token is.
  enum Kind: UInt8 {
    case word
    case number
    case sign
    case mark
    /// Everything between two marks of quotation, the marks included.
    case quotation
  }

  var kind: Kind
  /// The sign or mark as one byte, 0 for words; see ``Sign``.
  var sign: UInt8 = 0
  /// Whether a blank stands before it.
  var followsBlank = false
  /// Whether a blank stands after it, or nothing more.
  var precedesBlank = true
  /// Whether it begins with a capital letter.
  var isCapital = false
  var start: Int32
  var end: Int32
  var hash: UInt64 = 0
  var classes: WordClass = []
  /// The number of the quotation among the segments, where it is one.
  var segment: Int32 = -1

  /// Its bytes in the clean text.
  var range: Range<Int> { Int(start)..<Int(end) }
  /// Whether it is a word.
  var isWord: Bool { kind == .word }
  /// Whether it is a whole quotation.
  var isQuotation: Bool { kind == .quotation }
  /// Whether it is in one of several classes.
  func meets(_ classes: WordClass) -> Bool { self.classes.meets(classes) }
  /// Whether it is a certain sign.
  func isSign(_ sign: UInt8) -> Bool { kind == .sign && self.sign == sign }
}

/// Signs and marks as bytes: ASCII stands for itself.
enum Sign {
  static let comma = UInt8(ascii: ",")
  static let colon = UInt8(ascii: ":")
  static let semicolon = UInt8(ascii: ";")
  static let fullStop = UInt8(ascii: ".")
  static let question = UInt8(ascii: "?")
  static let exclamation = UInt8(ascii: "!")
  static let opening = UInt8(ascii: "(")
  static let closing = UInt8(ascii: ")")
  static let ellipsis: UInt8 = 0x85
  static let dash: UInt8 = 0x96
  static let straight = UInt8(ascii: "\"")
  static let straightSingle = UInt8(ascii: "'")
  static let guillemetOpen: UInt8 = 0xAB
  static let guillemetClose: UInt8 = 0xBB
  static let doubleOpen: UInt8 = 0x93
  static let doubleClose: UInt8 = 0x94
  static let doubleLow: UInt8 = 0x84
  static let singleOpen: UInt8 = 0x91
  static let singleClose: UInt8 = 0x92
  static let angleOpen: UInt8 = 0x8B
  static let angleClose: UInt8 = 0x9B
  static let other: UInt8 = 1

  /// Whether a sign may end a sentence.
  static func endsSentence(_ sign: UInt8) -> Bool {
    sign == fullStop || sign == question || sign == exclamation || sign == ellipsis
  }
}
