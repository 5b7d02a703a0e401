extension HTMLDocument {
  /// The elements of that name below a node, in the order of the tree.
  ///
  /// - Parameters:
  ///   - tag: The name.
  ///   - node: The place of the node.
  /// - Returns: The places of the elements.
  public func elements(_ tag: HTMLTag, below node: Int = root) -> [Int] {
    select(below: node) { nodes[$0].tag == tag }
  }

  /// The first element of that name below a node.
  ///
  /// - Parameters:
  ///   - tag: The name.
  ///   - node: The place of the node.
  /// - Returns: The place of the element, `nil` when there is none.
  public func first(_ tag: HTMLTag, below node: Int = root) -> Int? {
    firstNode(below: node) { nodes[$0].tag == tag }
  }

  /// The first element with that `id`.
  ///
  /// - Parameters:
  ///   - id: The value, to the letter.
  ///   - node: The place of the node below which to look.
  /// - Returns: The place of the element, `nil` when there is none.
  public func element(withID id: String, below node: Int = root) -> Int? {
    firstNode(below: node) { has(.id, equalTo: id, $0) }
  }

  /// The elements that have that class, in the order of the tree.
  ///
  /// - Parameters:
  ///   - name: The class, to the letter.
  ///   - node: The place of the node below which to look.
  /// - Returns: The places of the elements.
  public func elements(withClass name: String, below node: Int = root) -> [Int] {
    let wanted = Array(name.utf8)
    return select(below: node) { element in
      classTokens(of: element).contains { source[$0].elementsEqual(wanted) }
    }
  }

  /// The elements whose attribute of that name has that value, in the order of the tree.
  ///
  /// - Parameters:
  ///   - name: The name of the attribute.
  ///   - value: The value, to the letter; `nil` takes any.
  ///   - node: The place of the node below which to look.
  /// - Returns: The places of the elements.
  public func elements(
    with name: HTMLAttributeName, equalTo value: String? = nil, below node: Int = root
  ) -> [Int] {
    select(below: node) { element in
      value.map { has(name, equalTo: $0, element) } ?? (attribute(name, of: element) != nil)
    }
  }

  /// The words of an element's `class`, as ranges of the source.
  ///
  /// A class with a character reference in it, which pages hardly have, keeps the reference.
  ///
  /// - Parameter element: The place of the element.
  /// - Returns: The ranges, in order.
  public func classTokens(of element: Int) -> [Range<Int>] {
    guard let attribute = attribute(.class, of: element) else { return [] }
    let range = attribute.valueRange
    var tokens: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where ByteClass.shared.table[Int(source[index])] & ByteClass.space != 0 {
      if index > start { tokens.append(start..<index) }
      start = index + 1
    }
    if range.upperBound > start { tokens.append(start..<range.upperBound) }
    return tokens
  }

  private func has(_ name: HTMLAttributeName, equalTo value: String, _ element: Int) -> Bool {
    guard let attribute = attribute(name, of: element) else { return false }
    if attribute.hasReferences { return self.value(of: attribute) == value }
    return source[attribute.valueRange].elementsEqual(value.utf8)
  }

  private func select(below node: Int, where fits: (Int) -> Bool) -> [Int] {
    var found: [Int] = []
    var next = following(node, within: node)
    while let current = next {
      if nodes[current].isElement, fits(current) { found.append(current) }
      next = following(current, within: node)
    }
    return found
  }

  private func firstNode(below node: Int, where fits: (Int) -> Bool) -> Int? {
    var next = following(node, within: node)
    while let current = next {
      if nodes[current].isElement, fits(current) { return current }
      next = following(current, within: node)
    }
    return nil
  }
}
