/// Marks of punctuation that stand alone.
///
/// Handles « un communiqué de la réunion. . par le ministère » (both marks go, for the sentence
/// goes on) and « fini. . Puis » (one stays). Must leave « attendez... », « n° 3 : » and the
/// blank that French sets before « ; », « ! » and « ? » alone.
struct StrayPunctuation: DamageRule {
  func mend(_ block: Line, of page: Page) -> Mending {
    guard block.hasStrayMark else { return Mending() }
    var mending = Mending()
    var at = block.range.lowerBound
    while at < block.range.upperBound {
      guard isMark(page.bytes[at]) else {
        at += 1
        continue
      }
      let run = run(from: at, in: block, of: page)
      if isStray(run, in: block, of: page) { mend(run, in: block, of: page, &mending) }
      at = run.upperBound
    }
    return mending
  }

  private func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
  }

  /// Marks and the single blanks between them, from the first mark to the last.
  private func run(from start: Int, in block: Line, of page: Page) -> Range<Int> {
    var end = start + 1
    while end < block.range.upperBound {
      if isMark(page.bytes[end]) {
        end += 1
      } else if page.bytes[end] == 0x20, end + 1 < block.range.upperBound,
        isMark(page.bytes[end + 1])
      {
        end += 2
      } else {
        break
      }
    }
    return start..<end
  }

  /// Whether a run is neither one mark nor an ellipsis.
  private func isStray(_ run: Range<Int>, in block: Line, of page: Page) -> Bool {
    let bytes = page.bytes[run]
    guard run.count > 1, bytes.contains(0x20) || bytes.contains(UInt8(ascii: ",")) else {
      return false
    }
    if bytes.filter({ $0 != 0x20 }).count > 4 { return false }
    return run.lowerBound > block.range.lowerBound
      && page.isWordEnd(run.lowerBound) && !bytes.elementsEqual(".,".utf8)
  }

  private func mend(
    _ run: Range<Int>, in block: Line, of page: Page, _ mending: inout Mending
  ) {
    let next = page.significant(after: run.upperBound, in: block)
    let goesOn = next.map { page.kind(at: $0) == .lower } ?? false
    let mark = page.bytes[run].contains(UInt8(ascii: ".")) ? UInt8(ascii: ".") : UInt8(ascii: ",")
    mending.edits.append(.replace(run, with: goesOn ? [] : [mark]))
    mending.damages.append(
      Damage(
        code: .strayPunctuation, range: run,
        message: goesOn
          ? "stray marks inside a sentence were left out" : "stray marks were read as one"))
  }
}

extension Page {
  /// Whether a letter, a digit or a closing mark ends at an offset.
  func isWordEnd(_ offset: Int) -> Bool {
    var at = offset - 1
    while at > 0, bytes[at] & 0xC0 == 0x80 { at -= 1 }
    guard at >= 0 else { return false }
    let kind = kind(at: at)
    return kind.isWord || kind == .quotation || bytes[at] == UInt8(ascii: ")")
  }
}
