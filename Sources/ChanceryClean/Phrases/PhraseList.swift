/// A list of phrases as a data file has them.
///
/// One phrase a line, in any case, with or without accents. `# ` begins a comment. `^` before a
/// phrase asks that a line begins with it, `=` that it is the whole line. Any number is `0`.
///
/// ```
/// # teasers
/// ^à lire aussi
/// =0 commentaires
/// ```
struct PhraseList {
  /// Where in a line a phrase counts.
  enum Anchor: UInt8 {
    case anywhere
    case start
    case whole
  }

  /// One phrase in symbols, a separator at both ends.
  struct Phrase {
    let symbols: [UInt8]
    let anchor: Anchor
  }

  let phrases: [Phrase]

  /// Reads a file.
  ///
  /// - Parameter bytes: UTF-8 lines.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var phrases: [Phrase] = []
    var folded = FoldedText()
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if let phrase = Self.phrase(in: start..<end, of: bytes, using: &folded) {
        phrases.append(phrase)
      }
      start = end + 1
    }
    self.phrases = phrases
  }

  private static func phrase(
    in line: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, using folded: inout FoldedText
  ) -> Phrase? {
    guard let first = line.first.map({ bytes[$0] }), first != UInt8(ascii: "#") else { return nil }
    var anchor = Anchor.anywhere
    if first == UInt8(ascii: "^") { anchor = .start }
    if first == UInt8(ascii: "=") { anchor = .whole }
    folded.fold(line, of: bytes)
    return folded.symbols.count < 3 ? nil : Phrase(symbols: folded.symbols, anchor: anchor)
  }
}

extension PhraseList {
  /// One list with the phrases of several.
  init(joining lists: [PhraseList]) {
    phrases = lists.flatMap(\.phrases)
  }
}
