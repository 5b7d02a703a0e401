extension HTMLDocument {
  /// The pieces of a text or comment, in order; nothing for other nodes.
  ///
  /// - Parameter node: The place of the node.
  /// - Returns: The pieces.
  @inlinable public func pieces(of node: Int) -> ArraySlice<HTMLTextPiece> {
    let kind = nodes[node].kind
    guard kind == .text || kind == .comment else { return [] }
    let start = Int(nodes[node].itemStart)
    return pieceList[start..<(start + Int(nodes[node].itemCount))]
  }

  /// The bytes of a piece.
  ///
  /// - Parameter piece: A piece of this document.
  /// - Returns: UTF-8, or what stands in the source instead.
  @inlinable public func bytes(of piece: HTMLTextPiece) -> ArraySlice<UInt8> {
    piece.isVerbatim ? source[piece.source] : replacements[piece.replacement]
  }

  /// The text of a text node, or the data of a comment, in bytes.
  ///
  /// - Parameter node: The place of the node.
  /// - Returns: The bytes; none for other nodes.
  public func bytes(of node: Int) -> [UInt8] {
    var made: [UInt8] = []
    for piece in pieces(of: node) { made += bytes(of: piece) }
    return made
  }

  /// The text of a text node, or the data of a comment.
  ///
  /// - Parameter node: The place of the node.
  /// - Returns: The text, empty for other nodes; bytes that are no UTF-8 become U+FFFD.
  public func text(of node: Int) -> String { String(decoding: bytes(of: node), as: UTF8.self) }

  /// The text of all text nodes below a node, or of the node itself, in the order of the tree.
  ///
  /// - Parameter node: The place of the node.
  /// - Returns: The text.
  public func textContent(of node: Int) -> String {
    var made: [UInt8] = []
    var next: Int? = node
    while let current = next {
      if nodes[current].isText { for piece in pieces(of: current) { made += bytes(of: piece) } }
      next = following(current, within: node)
    }
    return String(decoding: made, as: UTF8.self)
  }

  /// The attributes of an element in the order of the tag; nothing for other nodes.
  ///
  /// - Parameter element: The place of the element.
  /// - Returns: The attributes.
  @inlinable public func attributes(of element: Int) -> ArraySlice<HTMLAttribute> {
    guard nodes[element].kind == .element else { return [] }
    let start = Int(nodes[element].itemStart)
    return attributeList[start..<(start + Int(nodes[element].itemCount))]
  }

  /// The attribute of that name.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - element: The place of the element.
  /// - Returns: The attribute, `nil` when there is none.
  /// - Complexity: O(number of attributes of the element).
  @inlinable public func attribute(
    _ name: HTMLAttributeName, of element: Int
  ) -> HTMLAttribute? {
    for attribute in attributes(of: element) where attribute.name == name { return attribute }
    return nil
  }

  /// The value of the attribute of that name.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - element: The place of the element.
  /// - Returns: The value, `nil` when there is no such attribute.
  public func value(_ name: HTMLAttributeName, of element: Int) -> String? {
    attribute(name, of: element).map { value(of: $0) }
  }

  /// The value of an attribute, its character references read.
  ///
  /// - Parameter attribute: An attribute of this document.
  /// - Returns: The value.
  public func value(of attribute: HTMLAttribute) -> String {
    guard attribute.hasReferences else {
      return String(decoding: source[attribute.valueRange], as: UTF8.self)
    }
    return String(decoding: bytes(of: attribute), as: UTF8.self)
  }

  /// The value of an attribute in bytes, its character references read.
  ///
  /// - Parameter attribute: An attribute of this document.
  /// - Returns: The bytes.
  public func bytes(of attribute: HTMLAttribute) -> [UInt8] {
    let range = attribute.valueRange
    guard attribute.hasReferences else { return Array(source[range]) }
    return source.withUnsafeBufferPointer { buffer in
      guard let bytes = buffer.baseAddress else { return [] }
      return Self.decode(bytes, range)
    }
  }

  static func decode(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var made: [UInt8] = []
    made.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&"),
        let found = CharacterReference(
          bytes, at: index, end: range.upperBound, inAttribute: true)
      {
        found.encode { made.append($0) }
        index += found.length
        continue
      }
      index += 1
      switch byte {
      case 0: made += [0xEF, 0xBF, 0xBD]
      case 0x0D:
        if index >= range.upperBound || bytes[index] != 0x0A { made.append(0x0A) }
      default: made.append(byte)
      }
    }
    return made
  }
}
