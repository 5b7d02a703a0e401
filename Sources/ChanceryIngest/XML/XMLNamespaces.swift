/// What the prefixes of a document stand for, at the present place in it.
///
/// A declaration holds from its element on, and is dropped by ``leave(to:)``. Prefixes that are not
/// declared mean what they mean in most feeds.
struct XMLNamespaces {
  private var bindings: [(prefix: String, space: XMLSpace)] = []

  /// How many declarations hold.
  var count: Int { bindings.count }

  /// Takes in the declarations of a tag; no more than 64 hold at a time.
  mutating func enter(_ tag: XMLTag, of bytes: [UInt8]) {
    for attribute in XMLAttributes(of: tag, in: bytes) where bindings.count < Self.most {
      let name = bytes[attribute.name]
      guard name.starts(with: Self.word), attribute.value.count <= Self.longest else { continue }
      let rest = name.dropFirst(Self.word.count)
      guard rest.isEmpty || rest.first == UInt8(ascii: ":"), rest.count <= Self.longest else {
        continue
      }
      let prefix = String(decoding: rest.dropFirst(), as: UTF8.self).lowercased()
      let address = String(decoding: bytes[attribute.value], as: UTF8.self)
      bindings.append((prefix, XMLSpace(address: address)))
    }
  }

  /// Drops the declarations behind the first so many.
  mutating func leave(to count: Int) { bindings.removeSubrange(min(count, bindings.count)...) }

  /// Splits a name and finds its namespace; an unknown default namespace counts as none.
  func name(_ range: Range<Int>, of bytes: [UInt8]) -> XMLName {
    let name = bytes[range].prefix(Self.longest)
    guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else {
      let space = space(of: "")
      return XMLName(space: space == .other ? .none : space, local: Self.small(name))
    }
    return XMLName(
      space: space(of: Self.small(name[..<colon])), local: Self.small(name[(colon + 1)...]))
  }

  private func space(of prefix: String) -> XMLSpace {
    bindings.last { $0.prefix == prefix }?.space ?? XMLSpace(customary: prefix)
  }

  private static func small(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private static let word = Array("xmlns".utf8)
  private static let longest = 256
  private static let most = 64
}
