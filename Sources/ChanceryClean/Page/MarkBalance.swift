/// Whether the marks of quotation of a line come in plain pairs.
///
/// Only what is surely even counts as even: one pair after another, none inside another. The rest
/// is for ``QuoteRegions`` to look at.
struct MarkBalance {
  private var open: UInt32 = 0
  private var isOdd = false

  /// Whether every mark so far has its partner.
  var isEven: Bool { !isOdd && open == 0 }

  /// Takes the next mark.
  mutating func take(_ scalar: UInt32) {
    switch scalar {
    case 0xAB, 0x201C: openMark(scalar)
    case 0xBB: close(0xAB)
    case 0x201D: close(0x201C)
    case 0x22: if open == 0x22 { open = 0 } else { openMark(scalar) }
    case 0x201E: isOdd = true
    default: break
    }
  }

  private mutating func openMark(_ scalar: UInt32) {
    if open != 0 { isOdd = true }
    open = scalar
  }

  private mutating func close(_ opening: UInt32) {
    if open != opening { isOdd = true }
    open = 0
  }
}
