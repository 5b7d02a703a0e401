/// A value of JSON, as far as an article needs it.
package enum JSONValue: Hashable {
  /// A string, decoded.
  case string(String)
  /// A number as it is written.
  case number(String)
  /// `true` or `false`.
  case bool(Bool)
  /// `null`.
  case null
  /// An array, checked and passed over; the bytes it takes.
  case array(Range<Int>)
  /// An object, checked and passed over; the bytes it takes.
  case object(Range<Int>)

  /// The kind of value, in words.
  package var kind: String {
    switch self {
    case .string: "a string"
    case .number: "a number"
    case .bool: "true or false"
    case .null: "null"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
