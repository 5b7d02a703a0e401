extension Tokenizer {
  /// The next token in a script, up to `</script` or `<!--`.
  mutating func nextInScript() {
    var start = position
    var index = start
    while true {
      index = ByteScan.first(
        of: UInt8(ascii: "<"), UInt8(ascii: "<"), 0x0D, in: bytes, from: index, to: end)
      if index >= end { return flush(start, end) ? () : emitEnd() }
      if bytes[index] != UInt8(ascii: "<") {
        if flush(start, index) || special(at: index) { return }
        start = index + 1
        index = start
      } else if closesRaw(index) {
        return flush(start, index) ? () : endRaw(at: index)
      } else if matches("<!--", at: index) {
        // The two hyphens may already be those of `-->`.
        state = .scriptEscaped
        let dashes = escapedEnd(index + 2)
        if dashes > 0 { state = .script }
        emitText(start, dashes > 0 ? dashes : index + 4)
        return
      } else {
        index += 1
      }
    }
  }

  /// The place after `-->` when nothing but hyphens stands before the bracket, or 0.
  private func escapedEnd(_ start: Int) -> Int {
    var index = start
    while index < end, bytes[index] == UInt8(ascii: "-") { index += 1 }
    return index - start >= 2 && index < end && bytes[index] == UInt8(ascii: ">") ? index + 1 : 0
  }

  /// The next token after `<!--` in a script, where `<script` and `</script` come in pairs.
  mutating func nextInEscapedScript() {
    let start = position
    var index = start
    while index < end {
      index = ByteScan.first(
        of: UInt8(ascii: "<"), UInt8(ascii: "-"), 0x0D, in: bytes, from: index, to: end)
      if index >= end { break }
      switch bytes[index] {
      case UInt8(ascii: "-"):
        let after = escapedEnd(index)
        if after > 0 {
          state = .script
          return emitText(start, after)
        }
        while index < end, bytes[index] == UInt8(ascii: "-") { index += 1 }
      case UInt8(ascii: "<"):
        if state == .scriptEscaped, closesRaw(index) {
          return flush(start, index) ? () : endRaw(at: index)
        }
        index += 1
        toggleDoubleEscape(after: index)
      case 0x0D where index + 1 < end && bytes[index + 1] == 0x0A:
        if flush(start, index) { return }
        position = index + 1
        return emitText(index + 1, index + 2)
      default:
        if !flush(start, index) { _ = special(at: index) }
        return
      }
    }
    return flush(start, end) ? () : emitEnd()
  }

  /// Follows `<script` into the inner script and `</script` out of it.
  private mutating func toggleDoubleEscape(after index: Int) {
    let isInner = state == .scriptDoubleEscaped
    if isInner, index < end, bytes[index] != UInt8(ascii: "/") { return }
    let name = isInner ? index + 1 : index
    guard matches("script", at: name), name + 6 < end,
      classes[Int(bytes[name + 6])] & ByteClass.endsTagName != 0
    else { return }
    state = isInner ? .scriptEscaped : .scriptDoubleEscaped
  }
}
