/// Where and why a text is not JSON (RFC 8259).
package struct JSONProblem: Error, Hashable {
  /// What is wrong.
  package enum Kind: Hashable {
    /// The text ends too soon.
    case endsEarly
    /// A byte that cannot stand here.
    case unexpected(UInt8)
    /// Something other than blanks follows the value.
    case trailing
    /// A control character within a string.
    case control
    /// An escape that JSON does not know.
    case badEscape
    /// A number that is not written as JSON writes numbers.
    case badNumber
    /// Objects and arrays lie too deep in each other.
    case tooDeep(limit: Int)
    /// The bytes are not UTF-8.
    case notUTF8
  }

  /// What is wrong.
  package let kind: Kind
  /// The byte at which it was seen, counted from 0.
  package let position: Int

  /// Says what is wrong and where.
  package init(kind: Kind, position: Int) {
    self.kind = kind
    self.position = position
  }
}

extension JSONProblem: CustomStringConvertible {
  /// What is wrong and where, as one part of a sentence.
  package var description: String {
    let column = "at byte \(position + 1)"
    return switch kind {
    case .endsEarly: "it ends too soon"
    case .unexpected(let byte): "\(Self.name(of: byte)) is not allowed \(column)"
    case .trailing: "something follows the value \(column)"
    case .control: "a string holds a control character \(column): write it as an escape"
    case .badEscape: "an escape is not known \(column)"
    case .badNumber: "a number is malformed \(column)"
    case .tooDeep(let limit): "it is nested deeper than \(limit) levels"
    case .notUTF8: "it is not in UTF-8"
    }
  }

  private static func name(of byte: UInt8) -> String {
    (0x21...0x7E).contains(byte)
      ? "‘\(Unicode.Scalar(byte))’" : "byte 0x\(String(byte, radix: 16, uppercase: true))"
  }
}
