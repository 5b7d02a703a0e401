/// A type that lists the keys of its JSON object.
package protocol Listed: Decodable {
  associatedtype CodingKeys: CodingKey & CaseIterable
}

/// Decodes an object that must have exactly the keys of its type, `null` where there is no value.
@dynamicMemberLookup
package struct Strict<Value: Listed>: Decodable {
  package let value: Value

  package init(from decoder: any Decoder) throws {
    let present = Set(
      try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue))
    let expected = Set(Value.CodingKeys.allCases.map(\.stringValue))
    guard present == expected else {
      let difference = present.symmetricDifference(expected).sorted()
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "keys unknown or missing in \(Value.self): \(difference)"))
    }
    value = try Value(from: decoder)
  }

  package subscript<Member>(dynamicMember path: KeyPath<Value, Member>) -> Member {
    value[keyPath: path]
  }

  private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
