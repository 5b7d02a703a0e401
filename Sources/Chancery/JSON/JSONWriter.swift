/// Writes one JSON value as bytes, keys in the order they are written.
///
/// ```swift
/// var json = JSONWriter()
/// json.object { $0.field("name", "é\n") }
/// json.text    // {"name":"é\n"}
/// ```
///
/// Text stays UTF-8. Escaped are what JSON asks for and everything that could act on a terminal
/// or end a line elsewhere: C0 and C1 controls, U+2028, U+2029 and the bidirectional overrides.
public struct JSONWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Begins with nothing written.
  public init() {}

  /// What was written so far, as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes an object; the body writes its fields.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  /// Writes an array with one value for each element.
  public mutating func array<Element>(
    _ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void
  ) {
    enclose(UInt8(ascii: "["), UInt8(ascii: "]")) { json in
      for element in elements { body(&json, element) }
    }
  }

  /// Writes the key of the value that follows.
  public mutating func key(_ name: String) {
    value(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string, or `null`.
  public mutating func value(_ string: String?) {
    guard let string else { return literal("null") }
    separate()
    bytes.append(UInt8(ascii: "\""))
    JSONEscape.append(string, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a whole number, or `null`.
  public mutating func value(_ number: Int?) {
    literal(number.map(String.init) ?? "null")
  }

  /// Writes a number in the shortest digits that give it back; `null` when it is not finite.
  public mutating func value(_ number: Double) {
    literal(number.isFinite ? number.description : "null")
  }

  /// Writes `true` or `false`.
  public mutating func value(_ claim: Bool) { literal(claim ? "true" : "false") }

  /// Ends a line of JSON lines; what follows begins a new value.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func enclose(
    _ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(open)
    needsComma = false
    body(&self)
    bytes.append(close)
    needsComma = true
  }

  private mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}

extension JSONWriter {
  /// Writes a field with a string, or `null`.
  public mutating func field(_ name: String, _ string: String?) {
    key(name)
    value(string)
  }

  /// Writes a field with a whole number, or `null`.
  public mutating func field(_ name: String, _ number: Int?) {
    key(name)
    value(number)
  }

  /// Writes a field with a number.
  public mutating func field(_ name: String, _ number: Double) {
    key(name)
    value(number)
  }

  /// Writes a field with a claim.
  public mutating func field(_ name: String, _ claim: Bool) {
    key(name)
    value(claim)
  }

  /// Writes a field with an array of strings.
  public mutating func field(_ name: String, _ strings: [String]) {
    key(name)
    array(strings) { $0.value($1) }
  }
}
