/// A quotation with its attribution in the middle of a sentence, where a translator lost it.
///
/// Handles « « … des voisins de la Le préfet, Jean Morel, a déclaré à Radio Delta, la vieille
/// ville … » »: inside a sentence comes a capital article before a small word, then a
/// verb of speech, then a comma. The halves are joined and the attribution stands before them.
/// Must leave « « Nous irons », a dit le maire, « à La Haye. » » alone: « La Haye » is a name.
struct SplicedQuotation: DamageRule {
  /// How many words an attribution may have.
  private static let longest = 45

  func mend(_ block: Line, of page: Page) -> Mending {
    guard block.hasQuotationMark, block.hasInnerArticle else { return Mending() }
    var mending = Mending()
    var end = block.range.lowerBound
    for region in QuoteRegions(in: block, of: page).regions.sorted(by: { $0.open < $1.open })
    where region.open >= end {
      let close = region.close ?? block.range.upperBound
      guard let splice = splice(in: region.open..<close, of: page) else { continue }
      mending.formUnion(mend(splice, openedAt: region.open, of: page))
      end = close
    }
    return mending
  }

  /// An attribution inside a quotation and the words on both sides of it.
  private struct Splice {
    let before: Range<Int>
    let attribution: Range<Int>
    let after: Range<Int>
  }

  private func splice(in region: Range<Int>, of page: Page) -> Splice? {
    page.bytes.withUnsafeBufferPointer { bytes in
      var scanner = WordScanner(region, of: bytes)
      var words: [WordScanner.Word] = []
      while let word = scanner.next() { words.append(word) }
      for index in words.indices.dropFirst().dropLast() {
        guard opensAttribution(index, words, bytes),
          let tail = AttributionTail(after: index, words, page, limit: Self.longest)
        else { continue }
        return Splice(
          before: words[index - 1].range,
          attribution: words[index].range.lowerBound..<words[tail.last].range.upperBound,
          after: words[tail.last + 1].range)
      }
      return nil
    }
  }

  /// Whether a word with a capital begins a clause inside a sentence.
  private func opensAttribution(
    _ index: Int, _ words: [WordScanner.Word], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let word = words[index]
    let before = words[index - 1]
    let gap = before.range.upperBound..<word.range.lowerBound
    return word.first == .upper && before.first == .lower && gap.count == 1
      && bytes[gap.lowerBound] == 0x20 && words[index + 1].first == .lower
      && WordSet.sentenceStarts.contains(word.range, of: bytes)
  }

  private func mend(_ splice: Splice, openedAt open: Int, of page: Page) -> Mending {
    let isDoubled = page.bytes[splice.before].elementsEqual(page.bytes[splice.after])
    let gap = splice.before.upperBound..<splice.attribution.lowerBound
    let rest = splice.attribution.upperBound
    let dropped = isDoubled ? splice.after.upperBound : splice.after.lowerBound
    var edits: [Edit] = [
      .move(splice.attribution, to: open, after: " : "),
      .replace(rest..<dropped, with: []),
    ]
    if isDoubled { edits.append(.replace(gap, with: [])) }
    let damage = Damage(
      code: .splicedQuote, range: splice.attribution,
      message: "the attribution stands inside the quotation; its two halves were joined")
    return Mending(edits: edits, damages: [damage])
  }
}

/// Where an attribution that began earlier ends: after its verb, its speaker and its addressee.
struct AttributionTail {
  /// The number of its last word.
  let last: Int

  /// Looks for a verb of speech and the comma after what belongs to it.
  ///
  /// The result is `nil` when a sentence ends first, when there is no such verb, or when no
  /// comma and small letter follow.
  init?(after start: Int, _ words: [WordScanner.Word], _ page: Page, limit: Int) {
    guard let verb = Self.verb(after: start, words, page, limit: limit) else { return nil }
    let last = Self.end(after: verb, words, page)
    guard last + 1 < words.count, words[last + 1].first == .lower,
      page.isComma(words[last].range.upperBound..<words[last + 1].range.lowerBound)
    else { return nil }
    self.last = last
  }

  private static func verb(
    after start: Int, _ words: [WordScanner.Word], _ page: Page, limit: Int
  ) -> Int? {
    page.bytes.withUnsafeBufferPointer { bytes in
      for index in (start + 1)..<min(words.count, start + limit) {
        let gap = words[index - 1].range.upperBound..<words[index].range.lowerBound
        if page.holdsTerminal(gap) { return nil }
        if words[index].first == .lower,
          WordSet.attributionVerbs.contains(words[index].range, of: bytes)
        {
          return index
        }
      }
      return nil
    }
  }

  /// The last word of the names and addressees that follow a verb.
  private static func end(
    after verb: Int, _ words: [WordScanner.Word], _ page: Page
  ) -> Int {
    page.bytes.withUnsafeBufferPointer { bytes in
      var last = verb
      while last + 1 < words.count {
        let next = words[last + 1]
        if next.first == .upper {
          last += 1
        } else if last + 2 < words.count, words[last + 2].first == .upper,
          WordSet.addresseePrepositions.contains(next.range, of: bytes)
        {
          last += 2
        } else {
          break
        }
      }
      return last
    }
  }
}

extension Page {
  /// Whether a range is one comma and blanks.
  func isComma(_ range: Range<Int>) -> Bool {
    range.count <= 3 && bytes[range].first == UInt8(ascii: ",")
      && bytes[range].dropFirst().allSatisfy { $0 == 0x20 }
  }
}
