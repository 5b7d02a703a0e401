/// Cuts a page into tags, text and comments, as the tokenization stage of the standard does.
///
/// It gives one token at a time in ``token``; what comes of the text after a tag, such as `<title>`,
/// is told by whoever builds the tree, through ``state``.
struct Tokenizer: ~Copyable {
  enum State: UInt8 {
    case data
    case rcdata
    case rawText
    case script
    case scriptEscaped
    case scriptDoubleEscaped
    case plainText
    case cdata
  }

  /// Places in ``replacements`` of what is written most.
  static let newline = 0
  static let substitute = 1

  let bytes: UnsafePointer<UInt8>
  let end: Int
  let classes = ByteClass.shared.table
  let maximumAttributes: Int
  var position = 0
  var state = State.data
  /// Whether `<![CDATA[` opens a section: only inside of foreign elements.
  var allowsCDATA = false
  var token = Token()
  var doctype = DoctypeToken()
  var attributes: Arena<HTMLAttribute>
  var names = NameTable()
  /// What was written for references, line ends and NULs.
  var replacements: Arena<UInt8>
  /// The name whose end tag ends raw text, in small letters.
  var endName: [UInt8] = []
  /// For each name the serial number of the last tag that had it as an attribute.
  var seen: Arena<UInt32>
  var tagSerial: UInt32 = 0
  var droppedAttributes = 0
  var firstDropped = 0
  var firstRefused = -1

  init(_ source: UnsafeBufferPointer<UInt8>, maximumAttributes: Int) {
    // The empty buffer has no address of its own.
    bytes = source.baseAddress ?? UnsafePointer(ByteClass.shared.table)
    end = source.count
    self.maximumAttributes = maximumAttributes
    attributes = Arena(capacity: source.count / 48)
    replacements = Arena(capacity: 64)
    seen = Arena(capacity: 1024)
    for byte: UInt8 in [0x0A, 0xEF, 0xBF, 0xBD] { replacements.append(byte) }
  }

  /// Finds the next token.
  mutating func next() {
    switch state {
    case .data: nextInData()
    case .rcdata: nextInRaw(stoppingAt: UInt8(ascii: "&"))
    case .rawText: nextInRaw(stoppingAt: UInt8(ascii: "<"))
    case .script: nextInScript()
    case .scriptEscaped, .scriptDoubleEscaped: nextInEscapedScript()
    case .plainText: nextInPlainText()
    case .cdata: nextInCDATA()
    }
  }

  /// Reads what follows as raw text up to the end tag of that name.
  mutating func enter(_ state: State, until name: String) {
    self.state = state
    endName = Array(name.utf8)
  }

  @inline(__always) mutating func emitText(_ start: Int, _ end: Int) {
    token.kind = .text
    token.start = start
    token.end = end
    token.piece = HTMLTextPiece(start, end)
    position = end
  }

  @inline(__always) mutating func emitEnd() {
    token.kind = .end
    token.start = end
    token.end = end
    position = end
  }

  /// The text before a place, if there is any.
  @inline(__always) mutating func flush(_ start: Int, _ end: Int) -> Bool {
    guard end > start else { return false }
    emitText(start, end)
    return true
  }

  mutating func emitReplaced(_ start: Int, _ end: Int, replacement: Int, count: Int) {
    emitText(start, end)
    token.piece = HTMLTextPiece(start, end, replacement: replacement, count: count)
  }

  mutating func emitNull(_ index: Int) {
    emitText(index, index + 1)
    token.kind = .null
  }

  /// Whether the bytes at a place are those letters, in any case.
  func matches(_ letters: StaticString, at index: Int) -> Bool {
    guard index + letters.utf8CodeUnitCount <= end else { return false }
    for offset in 0..<letters.utf8CodeUnitCount {
      let byte = bytes[index + offset]
      let small = byte | (classes[Int(byte)] & ByteClass.capital)
      if small != letters.utf8Start[offset] { return false }
    }
    return true
  }
}
