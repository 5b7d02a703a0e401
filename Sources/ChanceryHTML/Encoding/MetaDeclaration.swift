/// What the attributes of one `meta` element say about the character set.
struct MetaDeclaration {
  private var seen: Set<[UInt8]> = []
  private var isContentType = false
  /// Whether the set was named in `content`, which counts only beside the right `http-equiv`.
  private var needsContentType: Bool?
  private var named: HTMLEncoding?

  /// Takes an attribute; the second of the same name does not count.
  mutating func take(_ name: [UInt8], _ value: [UInt8]) {
    switch String(decoding: name, as: UTF8.self) {
    case "http-equiv":
      guard seen.insert(name).inserted else { return }
      isContentType = value.elementsEqual("content-type".utf8)
    case "content":
      guard seen.insert(name).inserted else { return }
      guard named == nil, let encoding = Self.encoding(in: value[...]) else { return }
      named = encoding
      needsContentType = true
    case "charset":
      guard seen.insert(name).inserted else { return }
      named = HTMLEncoding(label: value[...])
      needsContentType = false
    default: break
    }
  }

  /// What is declared, if this element declares anything.
  var encoding: HTMLEncoding? {
    guard let needsContentType, !needsContentType || isContentType else { return nil }
    return named?.asDeclaredInside
  }

  /// The set named in a `content`: HTML Standard, "extracting a character encoding from a meta".
  ///
  /// - Parameter content: The value in small letters.
  /// - Returns: The set behind the first `charset` that an equals sign follows.
  static func encoding(in content: ArraySlice<UInt8>) -> HTMLEncoding? {
    var rest = content
    while let found = rest.firstRange(of: Array("charset".utf8)) {
      rest = rest[found.upperBound...].drop(while: \.isHTMLSpace)
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop(while: \.isHTMLSpace)
      guard let first = rest.first else { return nil }
      guard first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") else {
        return HTMLEncoding(
          label: rest.prefix { !$0.isHTMLSpace && $0 != UInt8(ascii: ";") })
      }
      let quoted = rest.dropFirst()
      guard let end = quoted.firstIndex(of: first) else { return nil }
      return HTMLEncoding(label: quoted[..<end])
    }
    return nil
  }
}
