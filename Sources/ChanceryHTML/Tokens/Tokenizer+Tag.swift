extension Tokenizer {
  /// Takes a tag; one that the page ends in gives the end.
  mutating func readTag(at start: Int, nameStart: Int, isEnd: Bool) {
    var index = nameStart
    let number = readName(&index, stop: ByteClass.endsTagName)
    token.attributeStart = attributes.count
    token.isSelfClosing = false
    if index < end, bytes[index] == UInt8(ascii: ">") {
      index += 1
    } else {
      tagSerial &+= 1
      index = readAttributes(from: index)
      if index < 0 {
        attributes.truncate(to: token.attributeStart)
        return emitEnd()
      }
      if isEnd { attributes.truncate(to: token.attributeStart) }
    }
    token.kind = isEnd ? .endTag : .startTag
    token.tag = HTMLTag(rawValue: number)
    token.start = start
    token.end = index
    token.attributeCount = attributes.count - token.attributeStart
    position = index
  }

  /// Reads a name and gives its number.
  @inline(__always) private mutating func readName(_ index: inout Int, stop: UInt8) -> UInt16 {
    let start = index
    var key = NameKey()
    var seen: UInt8 = 0
    while index < end {
      let byte = bytes[index]
      let kind = classes[Int(byte)]
      if kind & stop != 0, index > start { break }
      seen |= kind
      key.put(byte | (kind & ByteClass.capital), at: index &- start)
      index &+= 1
    }
    if seen & ByteClass.null != 0 { return numberWithoutNulls(start, index) }
    let number = names.number(bytes + start, count: index - start, key: key)
    if number == .max, firstRefused < 0 { firstRefused = start }
    return number
  }

  /// The number of a name in which NULs are replaced.
  private mutating func numberWithoutNulls(_ start: Int, _ end: Int) -> UInt16 {
    var name: [UInt8] = []
    for index in start..<end {
      let byte = bytes[index]
      if byte == 0 {
        name += [0xEF, 0xBF, 0xBD]
      } else {
        name.append(byte | (classes[Int(byte)] & ByteClass.capital))
      }
    }
    var key = NameKey()
    for (offset, byte) in name.prefix(16).enumerated() { key.put(byte, at: offset) }
    return name.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return .max }
      return names.number(base, count: buffer.count, key: key)
    }
  }

  /// Reads attributes up to the end of the tag, and gives the place after it or -1.
  @inline(__always) private mutating func readAttributes(from start: Int) -> Int {
    var index = start
    while index < end {
      let byte = bytes[index]
      if classes[Int(byte)] & ByteClass.space != 0 {
        index &+= 1
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      } else if byte == UInt8(ascii: "/") {
        index &+= 1
        if index < end, bytes[index] == UInt8(ascii: ">") {
          token.isSelfClosing = true
          return index + 1
        }
      } else {
        index = readAttribute(from: index)
      }
    }
    return -1
  }

  /// Reads an attribute, and gives the place after it.
  @inline(__always) private mutating func readAttribute(from start: Int) -> Int {
    var index = start
    let number = readName(&index, stop: ByteClass.endsAttributeName)
    var attribute = HTMLAttribute(
      name: .init(rawValue: number), nameStart: start, nameEnd: index)
    while index < end, classes[Int(bytes[index])] & ByteClass.space != 0 { index &+= 1 }
    if index < end, bytes[index] == UInt8(ascii: "=") {
      index = readValue(from: index + 1, into: &attribute)
    }
    keep(attribute)
    return index
  }

  @inline(__always) private mutating func readValue(
    from start: Int, into attribute: inout HTMLAttribute
  ) -> Int {
    var index = start
    while index < end, classes[Int(bytes[index])] & ByteClass.space != 0 { index &+= 1 }
    guard index < end else { return end }
    let quote = bytes[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let first = index + 1
      index = ByteScan.first(
        of: quote, UInt8(ascii: "&"), 0x0D, in: bytes, from: first, to: end)
      if index < end, bytes[index] != quote {
        attribute.hasReferences = true
        index = ByteScan.first(of: quote, in: bytes, from: index, to: end)
      }
      attribute.valueStart = Int32(truncatingIfNeeded: first)
      attribute.valueEnd = Int32(truncatingIfNeeded: index)
      // Past the end the tag is lost.
      return index + 1
    }
    attribute.valueStart = Int32(truncatingIfNeeded: index)
    while index < end {
      let byte = bytes[index]
      if classes[Int(byte)] & ByteClass.endsValue != 0 { break }
      if byte == UInt8(ascii: "&") || byte == 0 { attribute.hasReferences = true }
      index &+= 1
    }
    attribute.valueEnd = Int32(truncatingIfNeeded: index)
    return index
  }

  /// Keeps an attribute unless the tag has one of that name, or too many.
  @inline(__always) private mutating func keep(_ attribute: HTMLAttribute) {
    let number = Int(attribute.name.rawValue)
    if number != Int(UInt16.max) {
      while seen.count <= number { seen.append(0) }
      if seen[number] == tagSerial { return }
      seen[number] = tagSerial
    }
    if attributes.count - token.attributeStart >= maximumAttributes {
      if droppedAttributes == 0 { firstDropped = Int(attribute.nameStart) }
      droppedAttributes += 1
      return
    }
    attributes.append(attribute)
  }
}
