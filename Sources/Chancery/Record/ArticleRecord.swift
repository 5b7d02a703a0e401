public import ChanceryClean
public import ChanceryRecords
public import ChanceryText

/// Everything that is kept of one article: its text, what it is, and what was found in it.
///
/// The pipeline makes it, the store keeps it whole, and every output is made from it, so that an
/// article prints the same whether it was just read or comes out of a store. Ranges are UTF-8
/// bytes of ``text``.
public struct ArticleRecord: Hashable, Sendable {
  /// What the article is and where it came from.
  public let header: Header
  /// The source text: what every range points into.
  public let text: String
  /// The text without residue, damage mended.
  public let cleanText: String
  /// The parts of the source that belong to the article, in reading order.
  public let body: [BodyPart]
  /// The parts that do not, in the order of the source.
  public let residue: [Removal]
  /// Damage and doubts, in the order of the source.
  public let findings: [Finding]
  /// Whom the article speaks of.
  public let entities: [Entity]
  /// Who said what.
  public let quotations: [Quotation]

  /// Puts a record together.
  public init(
    header: Header, text: String, cleanText: String, body: [BodyPart], residue: [Removal],
    findings: [Finding], entities: [Entity], quotations: [Quotation]
  ) {
    self.header = header
    self.text = text
    self.cleanText = cleanText
    self.body = body
    self.residue = residue
    self.findings = findings
    self.entities = entities
    self.quotations = quotations
  }
}

extension ArticleRecord {
  /// A stretch of the source that belongs to the article.
  ///
  /// A block that residue interrupts has several parts, all with its number: body and residue
  /// never overlap.
  public struct BodyPart: Hashable, Sendable {
    /// Where.
    public let range: SourceRange
    /// What the block is.
    public let kind: Block.Kind
    /// The number of the block, from 0, in reading order.
    public let block: Int

    /// Makes a part.
    public init(_ range: SourceRange, kind: Block.Kind, block: Int) {
      self.range = range
      self.kind = kind
      self.block = block
    }
  }

  /// The entity of that name, such as `e2`.
  ///
  /// - Complexity: O(1) for the ids that the coder gives, else O(number of entities).
  public func entity(_ id: String?) -> Entity? {
    guard let id else { return nil }
    if let number = Int(id.dropFirst()), entities.indices.contains(number - 1),
      entities[number - 1].id == id
    {
      return entities[number - 1]
    }
    return entities.first { $0.id == id }
  }

  /// The quotation of that name, such as `q2`.
  ///
  /// - Complexity: O(number of quotations).
  public func quotation(_ id: String) -> Quotation? { quotations.first { $0.id == id } }

  /// The name of who said a quotation.
  ///
  /// The result is `nil` when the text does not settle that.
  public func speaker(of quotation: Quotation) -> String? {
    entity(quotation.speaker?.entity)?.name
  }

  /// The characters of the source under a range; to be escaped before printing.
  ///
  /// - Complexity: O(length of the range). Parts outside the text are left out.
  public func source(_ range: SourceRange) -> String {
    let view = text.utf8
    let part = range.range.clamped(to: 0..<view.count)
    let start = view.index(view.startIndex, offsetBy: part.lowerBound)
    let end = view.index(start, offsetBy: part.count)
    return String(decoding: view[start..<end], as: UTF8.self)
  }

  /// The headline as a reader would give it: from the text, else from the input's metadata.
  public var headline: String? {
    header.title.map(source) ?? header.statedTitle
  }
}
