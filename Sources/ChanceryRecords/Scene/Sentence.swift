internal import ChanceryClean

/// A sentence as the patterns see it: its words, and each quotation in marks as one token.
struct Sentence {
  /// Its tokens among ``Scene/items``.
  var items: Range<Int>
  /// The number of its block in the article.
  let block: Int
  /// Whether it is the first of its block.
  let beginsBlock: Bool
  /// What the block is.
  let kind: Block.Kind
}
