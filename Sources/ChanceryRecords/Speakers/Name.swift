/// A name as it stands in the text: its words without honorifics and particles.
struct Name {
  /// The items.
  let items: Range<Int>
  /// The bytes, honorific left out.
  let range: Range<Int>
  /// The hashes of the words that count.
  let words: [UInt64]
  /// What the honorific and the words around it say.
  var traits: WordClass
}
