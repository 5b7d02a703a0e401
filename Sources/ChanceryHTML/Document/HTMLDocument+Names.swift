extension HTMLDocument {
  /// The name of an element as the standard writes it: in small letters but for SVG, where it may be
  /// `foreignObject`; empty for other nodes.
  ///
  /// - Parameter element: The place of the element.
  /// - Returns: The name.
  public func name(of element: Int) -> String {
    let node = nodes[element]
    guard node.isElement else { return "" }
    let name = letters(node.tag.rawValue) ?? sourceName(after: node.source)
    return node.namespace == .svg ? ForeignNames.tags[name] ?? name : name
  }

  /// The name of an attribute as the standard writes it: in small letters but for foreign elements,
  /// where it may be `viewBox`.
  ///
  /// - Parameters:
  ///   - attribute: An attribute of the element.
  ///   - element: The place of the element.
  /// - Returns: The name.
  public func name(of attribute: HTMLAttribute, on element: Int) -> String {
    let name =
      letters(attribute.name.rawValue)
      ?? String(decoding: source[attribute.nameRange], as: UTF8.self).lowercased()
    switch nodes[element].namespace {
    case .html: return name
    case .svg: return ForeignNames.attributes[name] ?? name
    case .mathML: return name == "definitionurl" ? "definitionURL" : name
    }
  }

  /// The number of an attribute's name in this document.
  ///
  /// It is `nil` when no attribute or tag is named so. Names that have constants, such as
  /// `HTMLAttributeName.href`, need no search.
  ///
  /// - Parameter name: The name in small letters.
  /// - Returns: The number.
  /// - Complexity: O(names of the document).
  public func attributeName(_ name: String) -> HTMLAttributeName? {
    number(of: name).map { HTMLAttributeName(rawValue: $0) }
  }

  /// The number of a tag in this document, `nil` when no tag or attribute is named so.
  ///
  /// - Parameter name: The name in small letters.
  /// - Returns: The number.
  /// - Complexity: O(names of the document).
  public func tag(_ name: String) -> HTMLTag? {
    number(of: name).map { HTMLTag(rawValue: $0) }
  }

  private func number(of name: String) -> UInt16? {
    if let index = KnownNames.list.firstIndex(of: name) { return UInt16(index + 1) }
    let letters = Array(name.utf8)
    for index in 0..<max(0, nameStarts.count - 1) {
      let range = Int(nameStarts[index])..<Int(nameStarts[index + 1])
      if nameLetters[range].elementsEqual(letters) { return UInt16(KnownNames.count + index + 1) }
    }
    return nil
  }

  /// The letters of a name, `nil` when it found no place in the table.
  private func letters(_ number: UInt16) -> String? {
    if number == .max || number == 0 { return nil }
    let index = Int(number) - 1
    if index < KnownNames.count { return KnownNames.list[index] }
    let other = index - KnownNames.count
    let range = Int(nameStarts[other])..<Int(nameStarts[other + 1])
    return String(decoding: nameLetters[range], as: UTF8.self)
  }

  private func sourceName(after range: Range<Int>) -> String {
    let letters = source[range].dropFirst().prefix {
      ByteClass.shared.table[Int($0)] & ByteClass.endsTagName == 0
    }
    return String(decoding: letters, as: UTF8.self).lowercased()
  }
}
