/// Words that speak of somebody, as the patterns see them.
struct Mention: Equatable {
  /// How they do so.
  enum Kind {
    case name
    case nominal
    case pronoun
  }

  var kind: Kind
  /// The items.
  var items: Range<Int>
  /// The bytes in the clean text.
  var range: Range<Int>
  /// What is known of gender and number.
  var traits: WordClass = []
}
