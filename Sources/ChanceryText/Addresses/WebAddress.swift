/// An address or a reference to one, cut into its five parts (RFC 3986).
///
/// ```swift
/// let page = WebAddress("http://example.org/news/today.html?x=1")
/// page.resolving("../sport/").description    // "http://example.org/sport/"
/// page.resolving("//example.net").description  // "http://example.net"
/// ```
///
/// Nothing is decoded, checked or put in order; an address that needs no resolving stays as it is.
package struct WebAddress: Hashable, Sendable {
  /// What stands before the first colon, as it is written; `nil` for a relative reference.
  package private(set) var scheme: String?
  /// What stands between `//` and the path.
  package private(set) var authority: String?
  /// The path, which may be empty.
  package private(set) var path: String
  /// What stands behind `?`.
  package private(set) var query: String?
  /// What stands behind `#`.
  package private(set) var fragment: String?

  /// Cuts any text; blanks around it and breaks and tabs within it do not count.
  ///
  /// - Parameter text: An address or reference.
  /// - Complexity: O(*n*).
  package init(_ text: some StringProtocol) {
    var rest = Self.stripped(text)[...]
    fragment = Self.cut(&rest, behind: UInt8(ascii: "#"))
    query = Self.cut(&rest, behind: UInt8(ascii: "?"))
    let name = rest.prefix { Self.isSchemeByte($0) }
    if let first = name.first, (0x61...0x7A).contains(first | 0x20),
      rest.dropFirst(name.count).first == UInt8(ascii: ":")
    {
      scheme = String(decoding: name, as: UTF8.self)
      rest = rest.dropFirst(name.count + 1)
    }
    if rest.starts(with: "//".utf8) {
      let host = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "/") }
      authority = String(decoding: host, as: UTF8.self)
      rest = rest.dropFirst(2 + host.count)
    }
    path = String(decoding: rest, as: UTF8.self)
  }

  /// Whether it names a scheme, and so needs no base.
  package var isAbsolute: Bool { scheme != nil }

  /// Whether it leads to a page of the web.
  package var isWeb: Bool {
    let name = scheme?.lowercased()
    return (name == "http" || name == "https") && authority?.isEmpty == false
  }

  private static func stripped(_ text: some StringProtocol) -> [UInt8] {
    let bytes = text.utf8.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }),
      let last = bytes.lastIndex(where: { $0 > 0x20 })
    else { return [] }
    return Array(bytes[first...last])
  }

  private static func cut(_ rest: inout ArraySlice<UInt8>, behind mark: UInt8) -> String? {
    guard let place = rest.firstIndex(of: mark) else { return nil }
    defer { rest = rest[..<place] }
    return String(decoding: rest[(place + 1)...], as: UTF8.self)
  }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }
}

extension WebAddress: CustomStringConvertible {
  /// The address put together again.
  package var description: String {
    var text = ""
    if let scheme { text += scheme + ":" }
    if let authority { text += "//" + authority }
    text += path
    if let query { text += "?" + query }
    if let fragment { text += "#" + fragment }
    return text
  }
}

extension WebAddress {
  /// The address that a reference means when it stands in a document at this address.
  ///
  /// - Parameter reference: A reference; an absolute one is given back as it is.
  /// - Returns: The address by section 5.2 of RFC 3986; the reference itself when this address is
  ///   not absolute.
  /// - Complexity: O(*n*).
  package func resolving(_ reference: some StringProtocol) -> WebAddress {
    var target = WebAddress(reference)
    guard !target.isAbsolute, isAbsolute else { return target }
    target.scheme = scheme
    guard target.authority == nil else { return target }
    target.authority = authority
    if target.path.isEmpty {
      target.path = path
      if target.query == nil { target.query = query }
    } else if target.path.utf8.first == UInt8(ascii: "/") {
      target.path = DotSegments.removed(from: target.path)
    } else {
      target.path = DotSegments.removed(from: folder + target.path)
    }
    return target
  }

  /// The path up to its last slash, which is what a relative path is appended to.
  private var folder: String {
    if path.isEmpty, authority != nil { return "/" }
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[...slash])
  }
}
