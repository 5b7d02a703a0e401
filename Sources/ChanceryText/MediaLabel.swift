/// A `Content-Type`: the kind of content and its parameters (RFC 9110, section 8.3).
///
/// ```swift
/// MediaLabel("Text/HTML; charset=\"utf-8\"").type      // "text/html"
/// MediaLabel("Text/HTML; charset=\"utf-8\"").charset   // "utf-8"
/// ```
package struct MediaLabel: Hashable, Sendable {
  /// The type and subtype in small letters: `text/html`.
  package let type: String
  private let parameters: [String: String]

  /// Reads a value as headers have it; a broken one gives what can be read of it.
  ///
  /// - Complexity: O(*n*).
  package init(_ value: String) {
    var rest = value.utf8[...]
    type = Self.trimmed(Self.part(of: &rest, upTo: UInt8(ascii: ";"))).lowercased()
    var parameters: [String: String] = [:]
    while !rest.isEmpty {
      var parameter = Self.part(of: &rest, upTo: UInt8(ascii: ";"))
      let name = Self.trimmed(Self.part(of: &parameter, upTo: UInt8(ascii: "="))).lowercased()
      let value = Self.trimmed(parameter).filter { $0 != "\"" }
      if !name.isEmpty, parameters[name] == nil { parameters[name] = value }
    }
    self.parameters = parameters
  }

  /// The character set; `nil` when none is named.
  package var charset: String? {
    // Some servers write 'utf-8', which HTTP does not take for marks.
    let label = self["charset"]?.filter { $0 != "'" }
    return label?.isEmpty == false ? label : nil
  }

  /// The value of a parameter, its name in small letters; `nil` when absent or empty.
  package subscript(name: String) -> String? {
    guard let value = parameters[name], !value.isEmpty else { return nil }
    return value
  }

  /// Takes what stands before a sign outside quotation marks, and the sign.
  private static func part(
    of rest: inout Substring.UTF8View, upTo sign: UInt8
  ) -> Substring.UTF8View {
    var isQuoted = false
    let end = rest.firstIndex { byte in
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      return byte == sign && !isQuoted
    }
    let part = rest[..<(end ?? rest.endIndex)]
    rest = end.map { rest[rest.index(after: $0)...] } ?? rest[rest.endIndex...]
    return part
  }

  private static func trimmed(_ text: Substring.UTF8View) -> String {
    let start = text.drop { $0 <= 0x20 }
    let end = start.lastIndex { $0 > 0x20 }.map { start.index(after: $0) } ?? start.startIndex
    return String(decoding: start[..<end], as: UTF8.self)
  }
}
