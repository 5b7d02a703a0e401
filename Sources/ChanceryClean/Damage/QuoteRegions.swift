/// Finds what stands between marks of quotation in one block.
struct QuoteRegions {
  /// A stretch from an opening mark to the mark that closes it.
  struct Region: Hashable {
    /// The first byte of the opening mark.
    let open: Int
    /// The first byte of the closing mark, `nil` where none closes it.
    let close: Int?
  }

  /// A mark that waits for its partner.
  private struct Opened {
    let offset: Int
    let closing: UInt32
  }

  /// The regions, inner ones included, in the order in which they end.
  private(set) var regions: [Region] = []
  /// Closing marks that nothing opened.
  private(set) var strayClosings: [Int] = []

  /// Reads the marks « », “ ”, „ “ and " of a block.
  ///
  /// A mark that closes takes the nearest one waiting for it; those opened after it stay open.
  ///
  /// - Complexity: O(*n* × depth), the depth kept below 16.
  init(in block: Line, of page: Page) {
    var stack: [Opened] = []
    page.bytes.withUnsafeBufferPointer { bytes in
      var at = block.range.lowerBound
      while at < block.range.upperBound {
        let byte = bytes[at]
        guard byte == 0x22 || byte == 0xC2 || byte == 0xE2 && bytes[at + 2] >= 0x9C else {
          at += 1
          continue
        }
        let (scalar, length) = UTF8Decoding.scalar(at: at, in: bytes, end: block.range.upperBound)
        take(scalar, at: at, &stack)
        at += length
      }
    }
    regions += stack.map { Region(open: $0.offset, close: nil) }
  }

  private mutating func take(_ scalar: UInt32, at offset: Int, _ stack: inout [Opened]) {
    let isStraight = scalar == 0x22
    if isStraight || scalar == 0xBB || scalar == 0x201D || scalar == 0x201C,
      let index = stack.lastIndex(where: { $0.closing == scalar })
    {
      let left = stack[(index + 1)...].map { Region(open: $0.offset, close: nil) }
      regions += left + [Region(open: stack[index].offset, close: offset)]
      stack.removeSubrange(index...)
      return
    }
    switch scalar {
    case 0xAB: open(at: offset, closing: 0xBB, &stack)
    case 0x201C: open(at: offset, closing: 0x201D, &stack)
    case 0x201E: open(at: offset, closing: 0x201C, &stack)
    case 0x22: open(at: offset, closing: 0x22, &stack)
    case 0xBB, 0x201D: strayClosings.append(offset)
    default: break
    }
  }

  private func open(at offset: Int, closing: UInt32, _ stack: inout [Opened]) {
    if stack.count < 16 { stack.append(Opened(offset: offset, closing: closing)) }
  }
}
