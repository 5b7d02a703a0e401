/// Turns the forms of words into the numbers that an encoder adds up.
struct WordReader: Sendable {
  private let normaliser: Normaliser
  private let subwords: Subwords?
  private let letters: Letters?

  /// A word longer than this is read by its beginning.
  private static let longest = 240
  /// A word has no more pieces than these.
  private static let pieceLimit = 12

  /// Reads what the network needs: pieces, letters or both.
  init(_ file: ModelFile, _ configuration: Configuration) throws(ModelError) {
    normaliser = try Normaliser(file)
    subwords = file.has("pieces") ? try Subwords(file) : nil
    let buckets = try configuration.number("buckets", in: 0...1 << 24)
    letters = buckets > 0 ? Letters(buckets: UInt32(buckets)) : nil
  }

  /// The layout of sentences.
  ///
  /// - Complexity: O(bytes of the forms).
  func layout(_ sentences: [[String]]) -> Layout {
    var layout = Layout()
    for sentence in sentences {
      for form in sentence {
        let normal = normaliser.bytes(form.utf8.prefix(Self.longest))
        layout.add(
          pieces: subwords?.pieces(normal, limit: Self.pieceLimit) ?? [],
          letters: letters?.features(normal) ?? [])
      }
      layout.end()
    }
    return layout
  }

  /// The layout of one stretch of tokens, each with flags besides its letters.
  func layout(_ forms: [String], flags: [UInt8]) -> Layout {
    var layout = Layout()
    for (form, flag) in zip(forms, flags) {
      let normal = normaliser.bytes(form.utf8.prefix(Self.longest))
      let found = letters.map { $0.features(normal) + [$0.flag("f", flag)] } ?? []
      layout.add(pieces: [], letters: found)
    }
    layout.end()
    return layout
  }
}
