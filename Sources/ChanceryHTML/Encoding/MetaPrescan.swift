/// The walk over the first bytes of a page for a `meta` element that names its character set.
///
/// HTML Standard, section 13.2.3.2, "prescan a byte stream to determine its encoding". It knows
/// comments and tags and nothing else, so that it ends in one pass. Running out of bytes ends it
/// without a result.
struct MetaPrescan {
  /// What is looked through.
  let bytes: ArraySlice<UInt8>
  /// Whether scripts, styles and titles are left out and the end of the head ends the walk.
  let isFarLook: Bool
  /// The next byte.
  var position: Int

  /// Begins at the first byte.
  init(_ bytes: ArraySlice<UInt8>, isFarLook: Bool) {
    self.bytes = bytes
    self.isFarLook = isFarLook
    position = bytes.startIndex
  }

  /// Walks to the first usable declaration.
  mutating func encoding() -> HTMLEncoding? {
    while let open = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = open
      if isAt("<!--") {
        guard skipComment() else { return nil }
      } else if isAtMeta {
        position += 5
        guard let declaration = metaDeclaration() else { return nil }
        if let encoding = declaration.encoding { return encoding }
      } else if isAtTag {
        if isFarLook, endsHead { return nil }
        guard skipTag() else { return nil }
      } else if isAt("<!") || isAt("</") || isAt("<?") {
        guard skip(past: UInt8(ascii: ">")) else { return nil }
      } else {
        position += 1
      }
    }
    return nil
  }

  /// Reads the attributes of a `meta` element; `nil` when the bytes run out.
  private mutating func metaDeclaration() -> MetaDeclaration? {
    var declaration = MetaDeclaration()
    while true {
      switch nextAttribute() {
      case .outOfBytes: return nil
      case .none: return declaration
      case .attribute(let name, let value): declaration.take(name, value)
      }
    }
  }
}

extension MetaPrescan {
  /// Whether ASCII text stands here, in any case.
  private func isAt(_ text: StaticString, offset: Int = 0) -> Bool {
    let start = position + offset
    let count = text.utf8CodeUnitCount
    guard start + count <= bytes.endIndex else { return false }
    return text.withUTF8Buffer { wanted in
      (0..<count).allSatisfy { bytes[start + $0].asciiLowercased == wanted[$0] }
    }
  }

  /// The byte at a distance; 0 behind the end.
  private func byte(_ offset: Int) -> UInt8 {
    position + offset < bytes.endIndex ? bytes[position + offset] : 0
  }

  private var isAtMeta: Bool {
    isAt("<meta") && (byte(5).isHTMLSpace || byte(5) == UInt8(ascii: "/"))
  }

  private var isAtTag: Bool {
    byte(1).isASCIILetter || byte(1) == UInt8(ascii: "/") && byte(2).isASCIILetter
  }

  private var endsHead: Bool {
    (isAt("</head") && !byte(6).isASCIILetter) || (isAt("<body") && !byte(5).isASCIILetter)
  }

  /// Moves behind the first such byte; `false` when there is none.
  private mutating func skip(past byte: UInt8) -> Bool {
    guard let found = bytes[position...].firstIndex(of: byte) else { return false }
    position = found + 1
    return true
  }

  /// Moves behind a comment; the dashes of its beginning may be those of its end.
  private mutating func skipComment() -> Bool {
    var dashes = 2
    var index = position + 4
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: ">"), dashes >= 2 {
        position = index + 1
        return true
      }
      dashes = bytes[index] == UInt8(ascii: "-") ? dashes + 1 : 0
      index += 1
    }
    return false
  }

  /// Moves behind a tag and its attributes, and in the far look behind what is text alone.
  private mutating func skipTag() -> Bool {
    let rawText = isFarLook ? rawTextEnd : nil
    let ends = { (byte: UInt8) in byte.isHTMLSpace || byte == UInt8(ascii: ">") }
    guard let end = bytes[position...].firstIndex(where: ends) else { return false }
    position = end
    attributes: while true {
      switch nextAttribute() {
      case .outOfBytes: return false
      case .none: break attributes
      case .attribute: continue
      }
    }
    return rawText.map { skip(to: $0) } ?? true
  }

  /// The tag that ends the element which begins here, when nothing in that element is markup.
  private var rawTextEnd: StaticString? {
    if isAt("<script"), !byte(7).isASCIILetter { return "</script" }
    if isAt("<style"), !byte(6).isASCIILetter { return "</style" }
    if isAt("<title"), !byte(6).isASCIILetter { return "</title" }
    return nil
  }

  /// Moves to a closing tag; `false` when there is none.
  private mutating func skip(to closing: StaticString) -> Bool {
    while let open = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = open
      if isAt(closing) { return true }
      position += 1
    }
    return false
  }
}
