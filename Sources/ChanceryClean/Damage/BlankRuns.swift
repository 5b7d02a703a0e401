/// Blanks in a row, line ends inside a paragraph, and characters that show nothing.
///
/// Handles « une ligne neuve.  Le reste » (one blank is kept) and zero-width marks inside words
/// (they go). Must leave the no-break space of « « Nous » » alone: it stands single.
struct BlankRuns: DamageRule {
  func mend(_ block: Line, of page: Page) -> Mending {
    guard block.hasDoubleBlank || block.hasInvisible || block.hasLineEnd else { return Mending() }
    var mending = Mending()
    page.bytes.withUnsafeBufferPointer { bytes in
      var at = block.range.lowerBound
      while at < block.range.upperBound {
        let end = Self.end(of: at, in: bytes, limit: block.range.upperBound)
        if end > at {
          let run = at..<end
          if let edit = Self.edit(run, in: bytes) { mending.edits.append(edit) }
          at = end
        } else {
          at += 1
        }
      }
    }
    return mending
  }

  /// The end of the blanks and invisible marks that begin at an offset.
  private static func end(
    of start: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int
  ) -> Int {
    var at = start
    while at < limit {
      let isSoftHyphen = bytes[at] == 0xC2 && at + 1 < limit && bytes[at + 1] == 0xAD
      let length = isSoftHyphen ? 2 : Blank.length(at: at, in: bytes, end: limit)
      if length == 0 { return at }
      at += length
    }
    return at
  }

  /// What to write for a run; `nil` where it is one blank that shows.
  private static func edit(_ run: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Edit? {
    var visible: Range<Int>?
    var count = 0
    var at = run.lowerBound
    while at < run.upperBound {
      let (scalar, length) = UTF8Decoding.scalar(at: at, in: bytes, end: run.upperBound)
      if !Letters.isInvisible(scalar) {
        if visible == nil || bytes[at] >= 0x80 { visible = at..<(at + length) }
        count += 1
      }
      at += length
    }
    guard let visible else { return .replace(run, with: []) }
    if visible == run, bytes[run.lowerBound] == 0x20 || run.count > 1 { return nil }
    return .replace(run, with: bytes[visible.lowerBound] < 0x80 ? [0x20] : Array(bytes[visible]))
  }
}
