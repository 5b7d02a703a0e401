/// Turns the forms of words into the numbers that an encoder adds up.
struct WordReader: Sendable {
  private let normaliser: Normaliser
  private let subwords: Subwords?
  private let letters: Letters?

  /// A word of more bytes than this is read by its beginning.
  private static let longest = 240
  /// A word has no more pieces than these.
  private static let pieceLimit = 12

  /// Reads what the network needs: pieces, letters or both.
  init(_ file: ModelFile, _ configuration: Configuration, lexicon: Lexicon?) throws(ModelError) {
    normaliser = try Normaliser(file)
    subwords = file.has("pieces") ? try Subwords(file) : nil
    let buckets = try configuration.number("buckets", in: 0...1 << 24)
    letters = buckets > 0 ? Letters(buckets: UInt32(buckets), lexicon: lexicon) : nil
  }

  /// All pieces are below this.
  var pieceRows: Int { subwords?.count ?? 0 }
  /// All letter features are below this.
  var letterRows: Int { Int(letters?.buckets ?? 0) }

  /// The layout of sentences.
  ///
  /// - Complexity: O(bytes of the forms).
  func layout(_ sentences: [[String]]) -> Layout {
    var layout = Layout()
    for sentence in sentences {
      for form in sentence {
        let normal = normal(form)
        layout.add(
          pieces: subwords?.pieces(normal, limit: Self.pieceLimit) ?? [],
          letters: letters?.features(normal) ?? [])
      }
      layout.end()
    }
    return layout
  }

  /// The layout of one stretch of tokens, each with flags besides what it shows.
  func layout(_ forms: some Collection<String>, flags: some Collection<UInt8>) -> Layout {
    var layout = Layout()
    for (form, flag) in zip(forms, flags) {
      let normal = normal(form)
      var found: [Int32] = []
      if let letters {
        found = letters.features(normal)
        found.append(letters.flag("f", flag))
      }
      layout.add(
        pieces: subwords?.pieces(normal, limit: Self.pieceLimit) ?? [], letters: found)
    }
    layout.end()
    return layout
  }

  /// The normal form of a word or its beginning.
  private func normal(_ form: String) -> [UInt8] {
    var bytes = form.utf8.prefix(Self.longest)
    if bytes.endIndex < form.utf8.endIndex {
      // Not in the middle of a character.
      while !bytes.isEmpty, form.utf8[bytes.endIndex] & 0xC0 == 0x80 { bytes.removeLast() }
    }
    return normaliser.bytes(bytes)
  }
}
