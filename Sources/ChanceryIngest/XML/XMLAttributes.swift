/// The attributes of a tag, one after another, in whatever way they are quoted.
struct XMLAttributes: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var place: Int
  private let end: Int

  /// Walks over what stands between the name of a tag and its end.
  init(of tag: XMLTag, in bytes: [UInt8]) {
    self.bytes = bytes
    place = tag.attributes.lowerBound
    end = tag.attributes.upperBound
  }

  /// The next name and value; an attribute without a value has an empty one.
  mutating func next() -> (name: Range<Int>, value: Range<Int>)? {
    skip { $0 <= 0x20 || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "=") }
    let start = place
    skip { $0 > 0x20 && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "/") }
    guard place > start else { return nil }
    let name = start..<place
    skip { $0 <= 0x20 }
    guard place < end, bytes[place] == UInt8(ascii: "=") else { return (name, place..<place) }
    place += 1
    skip { $0 <= 0x20 }
    return (name, value())
  }

  private mutating func value() -> Range<Int> {
    let start = place
    guard place < end, bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'")
    else {
      skip { $0 > 0x20 }
      return start..<place
    }
    let mark = bytes[start]
    place += 1
    skip { $0 != mark }
    defer { place = Swift.min(place + 1, end) }
    return start + 1..<place
  }

  private mutating func skip(while condition: (UInt8) -> Bool) {
    while place < end, condition(bytes[place]) { place += 1 }
  }
}
