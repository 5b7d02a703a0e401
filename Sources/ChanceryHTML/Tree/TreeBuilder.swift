/// Builds the tree from the tokens, as the tree construction stage of the standard does.
///
/// The rules of each insertion mode are in an extension of their own. A rule returns true when it
/// has dealt with the token, false when the token is to be seen again in the new mode.
struct TreeBuilder: ~Copyable {
  enum Mode: UInt8 {
    case initial
    case beforeHTML
    case beforeHead
    case inHead
    case inHeadNoscript
    case afterHead
    case inBody
    case text
    case inTable
    case inTableText
    case inCaption
    case inColumnGroup
    case inTableBody
    case inRow
    case inCell
    case inTemplate
    case afterBody
    case inFrameset
    case afterFrameset
    case afterAfterBody
    case afterAfterFrameset
  }

  var tokenizer: Tokenizer
  let settings: HTMLDocument.Settings
  let traits = ElementTraits.table256.start
  let rules = BodyRule.Table.shared.start
  var nodes: Arena<HTMLNode>
  var pieces: Arena<HTMLTextPiece>
  /// The node of each piece.
  var owners: Arena<Int32>
  /// Whether the pieces of some node do not follow each other.
  var isScattered = false
  var stack = Arena<OpenElement>(capacity: 64)
  /// How many elements of HTML are open, for each known tag.
  var openCounts: Arena<Int32>
  var openForeign = 0
  /// The active formatting elements; a marker has node -1.
  var formatting = Arena<OpenElement>(capacity: 16)
  /// How many elements may still be made by repetition.
  var cloneBudget: Int
  var mode = Mode.initial
  var originalMode = Mode.initial
  var templateModes: [Mode] = []
  var pendingTableText: [HTMLTextPiece] = []
  /// Where fragments begin: the element around them.
  var context: OpenElement?
  var contextNamespace = HTMLNamespace.html
  var headElement: Int32 = -1
  var formElement: Int32 = -1
  var framesetIsAllowed = true
  var fosterParenting = false
  var skipsNewline = false
  var isQuirky = false
  var doctype: HTMLDoctype?
  var notes: [HTMLNote] = []

  init(_ source: UnsafeBufferPointer<UInt8>, settings: HTMLDocument.Settings) {
    self.settings = settings
    tokenizer = Tokenizer(source, maximumAttributes: settings.maximumAttributes)
    nodes = Arena(capacity: source.count / 24 + 16)
    pieces = Arena(capacity: source.count / 48 + 16)
    owners = Arena(capacity: source.count / 48 + 16)
    openCounts = Arena(capacity: 256)
    for _ in 0..<256 { openCounts.append(0) }
    cloneBudget = source.count / 16 + 4096
    nodes.append(HTMLNode(kind: .document, start: 0, end: Int32(source.count)))
  }

  /// Reads the whole source.
  mutating func run() {
    repeat {
      tokenizer.allowsCDATA = openForeign > 0 && adjustedCurrentIsForeign
      tokenizer.next()
      process()
    } while tokenizer.token.kind != .end
    closeAll()
    addNotes()
  }

  private mutating func process() {
    if skipsNewline {
      skipsNewline = false
      if tokenizer.token.kind == .text, !dropNewline() { return }
    }
    while !(usesForeignRules ? inForeign() : dispatch(mode)) {}
  }

  /// Whether the token goes by the rules for foreign content.
  private var usesForeignRules: Bool {
    @inline(__always) get {
      if openForeign == 0 && context?.isForeign != true { return false }
      return foreignRulesApply
    }
  }

  /// Takes the line feed off the text; false when nothing is left.
  private mutating func dropNewline() -> Bool {
    guard firstByte(of: tokenizer.token.piece) == 0x0A else { return true }
    guard tokenizer.token.piece.isVerbatim else { return false }
    tokenizer.token.piece.sourceStart += 1
    return tokenizer.token.piece.count > 0
  }

  /// Goes by the rules of a mode.
  mutating func dispatch(_ mode: Mode) -> Bool {
    switch mode {
    case .initial: initial()
    case .beforeHTML: beforeHTML()
    case .beforeHead: beforeHead()
    case .inHead: inHead()
    case .inHeadNoscript: inHeadNoscript()
    case .afterHead: afterHead()
    case .inBody: inBody()
    case .text: inText()
    case .inTable: inTable()
    case .inTableText: inTableText()
    case .inCaption: inCaption()
    case .inColumnGroup: inColumnGroup()
    case .inTableBody: inTableBody()
    case .inRow: inRow()
    case .inCell: inCell()
    case .inTemplate: inTemplate()
    case .afterBody: afterBody()
    case .inFrameset: inFrameset()
    case .afterFrameset: afterFrameset()
    case .afterAfterBody: afterAfterBody()
    case .afterAfterFrameset: afterAfterFrameset()
    }
  }

  mutating func note(_ limit: HTMLNote.Limit, at offset: Int) {
    if let index = notes.firstIndex(where: { $0.limit == limit }) {
      notes[index].count += 1
    } else {
      notes.append(HTMLNote(limit: limit, offset: offset, count: 1))
    }
  }

  private mutating func addNotes() {
    if tokenizer.droppedAttributes > 0 {
      notes.append(
        HTMLNote(
          limit: .attributes, offset: tokenizer.firstDropped, count: tokenizer.droppedAttributes))
    }
    if tokenizer.names.refused > 0 {
      notes.append(
        HTMLNote(
          limit: .names, offset: max(0, tokenizer.firstRefused), count: tokenizer.names.refused))
    }
  }
}
