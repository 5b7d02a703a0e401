/// Marks of quotation without their partner.
///
/// Handles « la coopération « la Route du Sud ». » (the outer mark is never closed).
/// Must leave a paragraph alone whose quotation goes on in the next one, which opens again.
struct UnbalancedMarks: DamageRule {
  func mend(_ block: Line, of page: Page) -> Mending {
    guard block.hasUnevenMarks else { return Mending() }
    let marks = QuoteRegions(in: block, of: page)
    var mending = Mending()
    let goesOn = page.line(after: block).map { page.opensQuotation($0) } ?? false
    for region in marks.regions where region.close == nil && !goesOn {
      add("opened and never closed", at: region.open, page, to: &mending)
    }
    guard !marks.strayClosings.isEmpty, !page.closesEarlierParagraph(block) else {
      return mending
    }
    for offset in marks.strayClosings {
      add("closed and never opened", at: offset, page, to: &mending)
    }
    return mending
  }

  private func add(_ what: String, at offset: Int, _ page: Page, to mending: inout Mending) {
    let end = offset + (page.bytes[offset] == 0x22 ? 1 : page.bytes[offset] == 0xC2 ? 2 : 3)
    mending.damages.append(
      Damage(
        code: .unbalancedQuote, range: offset..<end,
        message: "the mark of quotation is \(what) in its paragraph"))
  }
}

extension Page {
  /// The line after one of the page's lines.
  func line(after line: Line) -> Line? {
    let index = index(of: line)
    return index + 1 < lines.count ? lines[index + 1] : nil
  }

  /// Whether a line begins with a mark that opens a quotation.
  func opensQuotation(_ line: Line) -> Bool {
    let start = line.range.lowerBound
    return kind(at: start) == .quotation
  }

  /// Whether the paragraph before a line opened a quotation that it did not close.
  func closesEarlierParagraph(_ line: Line) -> Bool {
    let index = index(of: line)
    guard index > 0 else { return false }
    return QuoteRegions(in: lines[index - 1], of: self).regions.contains { $0.close == nil }
  }

  /// The number of the line that begins where a line begins.
  private func index(of line: Line) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].range.lowerBound < line.range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
