extension TreeBuilder {
  /// Gives an element those attributes of the token that it lacks, as `<html>` and `<body>` do when
  /// they come again.
  mutating func mergeAttributes(into node: Int32) {
    let first = Int(nodes[node].itemStart)
    let count = Int(nodes[node].itemCount)
    var missing: [HTMLAttribute] = []
    for index in 0..<tokenizer.token.attributeCount {
      let attribute = tokenizer.attributes[tokenizer.token.attributeStart + index]
      var isThere = false
      for place in first..<(first + count)
      where tokenizer.attributes[place].name == attribute.name { isThere = true }
      if !isThere, count + missing.count < settings.maximumAttributes { missing.append(attribute) }
    }
    if missing.isEmpty { return }
    nodes[node].itemStart = Int32(tokenizer.attributes.count)
    for place in first..<(first + count) {
      tokenizer.attributes.append(tokenizer.attributes[place])
    }
    for attribute in missing { tokenizer.attributes.append(attribute) }
    nodes[node].itemCount = Int32(count + missing.count)
  }
}
