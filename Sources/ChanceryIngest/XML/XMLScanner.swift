/// Cuts XML into tags and text, whatever state it is in.
///
/// ```swift
/// var scanner = XMLScanner(Array("<a>x & y</b".utf8))
/// scanner.next()   // .start: <a>
/// scanner.next()   // .text: x & y
/// scanner.next()   // .other: </b, which does not end
/// ```
///
/// It is our own and not libxml2, because real feeds are ill-formed (bare `&`, undeclared entities
/// and prefixes, tags that do not match, a cut end), because contents are handed on as the bytes
/// that stand in the file, which libxml2 gives neither whole nor with places, and because what is
/// left out here (document types, external entities) is what makes an XML parser dangerous. It also
/// spares the program a library at run time.
///
/// Nothing is kept but a place: memory does not grow with the input, and each byte is looked at a
/// bounded number of times.
struct XMLScanner {
  /// The document, in UTF-8.
  let bytes: [UInt8]
  /// The first byte that is not yet part of a token.
  private(set) var position: Int
  private let end: Int
  /// Marks that are known not to come any more, so that none is searched for twice in vain.
  private var absent: Set<Mark> = []
  /// Whether a document type was met; a second one is a tag like others.
  private var hasDoctype = false

  /// Scans bytes, all of them or a part.
  init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    position = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
  }

  /// The next token, `nil` at the end.
  mutating func next() -> XMLToken? {
    guard position < end else { return nil }
    let start = position
    guard bytes[start] == UInt8(ascii: "<") else { return text(from: start) }
    switch start + 1 < end ? bytes[start + 1] : 0 {
    case UInt8(ascii: "/") where start + 2 < end && Self.isNameStart(bytes[start + 2]):
      return tag(from: start, isEnd: true)
    case UInt8(ascii: "!"): return declaration(from: start)
    case UInt8(ascii: "?"):
      let close = find(.instructionEnd, from: start + 2) ?? find(.tagEnd, from: start + 2)
      return .other(take(from: start, to: close ?? start + 2))
    case let byte where Self.isNameStart(byte): return tag(from: start, isEnd: false)
    default: return text(from: start)
    }
  }

  /// Whether a name may begin with a byte: ASCII letters, `_`, `:` and all beyond ASCII.
  static func isNameStart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ":")
  }

  /// Whether a byte ends a name.
  static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "=")
  }
}

extension XMLScanner {
  /// Text to the next `<`, which may itself be a `<` that begins nothing.
  private mutating func text(from start: Int) -> XMLToken {
    let close = bytes[(start + 1)..<end].firstIndex(of: UInt8(ascii: "<")) ?? end
    return .text(take(from: start, to: close))
  }

  /// A comment, a CDATA section, a document type or some other `<!…>`.
  private mutating func declaration(from start: Int) -> XMLToken {
    if isNext("<!--", at: start) {
      // A comment that never ends hides nothing: only its mark is passed over.
      return .other(take(from: start, to: find(.commentEnd, from: start + 4) ?? start + 4))
    }
    if isNext("<![CDATA[", at: start) {
      let close = find(.literalEnd, from: start + 9)
      position = close ?? end
      return .literal(start + 9..<(close.map { $0 - 3 } ?? end))
    }
    if !hasDoctype, start + 2 < end, bytes[start + 2] | 0x20 == UInt8(ascii: "d") {
      hasDoctype = true
      return .doctype(take(from: start, to: XMLDoctype.end(from: start, in: bytes[..<end])))
    }
    return .other(take(from: start, to: find(.tagEnd, from: start + 2) ?? start + 2))
  }

  /// A tag to its `>`; a `>` within quotation marks does not end it, a `<` outside them does.
  private mutating func tag(from start: Int, isEnd: Bool) -> XMLToken {
    let nameStart = isEnd ? start + 2 : start + 1
    let nameEnd = bytes[nameStart..<end].firstIndex(where: Self.endsName) ?? end
    var place = nameEnd
    var last: UInt8 = 0
    while place < end, bytes[place] != UInt8(ascii: ">"), bytes[place] != UInt8(ascii: "<") {
      let byte = bytes[place]
      if last == UInt8(ascii: "="), byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        let mark: Mark = byte == UInt8(ascii: "\"") ? .quote : .apostrophe
        place = find(mark, from: place + 1) ?? place + 1
        last = byte
      } else {
        if byte > 0x20 { last = byte }
        place += 1
      }
    }
    guard place < end else { return .other(take(from: start, to: end)) }
    let isEmpty = !isEnd && last == UInt8(ascii: "/") && bytes[place - 1] == last
    let attributes = nameEnd..<max(nameEnd, isEmpty ? place - 1 : place)
    let close = bytes[place] == UInt8(ascii: ">") ? place + 1 : place
    let tag = XMLTag(
      range: take(from: start, to: close), name: nameStart..<nameEnd, attributes: attributes,
      isEmpty: isEmpty)
    return isEnd ? .end(tag) : .start(tag)
  }

  private mutating func take(from start: Int, to close: Int) -> Range<Int> {
    position = min(close, end)
    return start..<position
  }

  private func isNext(_ word: StaticString, at start: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    return start + length <= end
      && (0..<length).allSatisfy { bytes[start + $0] == word.utf8Start[$0] }
  }
}

extension XMLScanner {
  /// What a piece of markup ends with.
  private enum Mark {
    case commentEnd
    case literalEnd
    case instructionEnd
    case tagEnd
    case quote
    case apostrophe

    /// The last byte and how often the byte before it stands there.
    var shape: (last: UInt8, before: UInt8, count: Int) {
      switch self {
      case .commentEnd: (UInt8(ascii: ">"), UInt8(ascii: "-"), 2)
      case .literalEnd: (UInt8(ascii: ">"), UInt8(ascii: "]"), 2)
      case .instructionEnd: (UInt8(ascii: ">"), UInt8(ascii: "?"), 1)
      case .tagEnd: (UInt8(ascii: ">"), 0, 0)
      case .quote: (UInt8(ascii: "\""), 0, 0)
      case .apostrophe: (UInt8(ascii: "'"), 0, 0)
      }
    }
  }

  /// The place behind the next such mark.
  private mutating func find(_ mark: Mark, from start: Int) -> Int? {
    guard start <= end, !absent.contains(mark) else { return nil }
    let (last, before, count) = mark.shape
    var place = start
    while let found = bytes[place..<end].firstIndex(of: last) {
      if found - count >= start, (0..<count).allSatisfy({ bytes[found - 1 - $0] == before }) {
        return found + 1
      }
      place = found + 1
    }
    absent.insert(mark)
    return nil
  }
}
