/// What the tokenizer found last.
struct Token {
  enum Kind: UInt8 {
    /// Text; ``Token/piece`` says which.
    case text
    /// A NUL, whose meaning depends on where it stands.
    case null
    case startTag
    case endTag
    case comment
    case doctype
    case end
  }

  var kind = Kind.end
  var isSelfClosing = false
  var tag = HTMLTag.none
  /// The whole token in the source.
  var start = 0
  var end = 0
  /// The attributes of a start tag, in the list of all attributes.
  var attributeStart = 0
  var attributeCount = 0
  var piece = HTMLTextPiece(0, 0)
  /// The data of a comment.
  var dataStart = 0
  var dataEnd = 0
}

/// The parts of a document type declaration, as they stand in the source.
struct DoctypeToken {
  var name: Range<Int>?
  var publicID: Range<Int>?
  var systemID: Range<Int>?
  var forcesQuirks = false
}
