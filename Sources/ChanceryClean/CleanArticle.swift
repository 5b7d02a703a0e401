public import ChanceryText

/// An article without its residue, in blocks, with the way back to every byte of its source.
public struct CleanArticle: Sendable {
  /// What came in.
  public let raw: RawArticle
  /// The clean text in UTF-8: the kept blocks, one blank line between them, damage mended.
  public let text: String
  /// The blocks of ``text`` in reading order.
  public let blocks: [Block]
  /// Joins ``text`` with `raw.text`.
  public let map: TextMap
  /// What was marked as residue, in the order of the source; nothing of it is in ``text``.
  public let removals: [Removal]
  /// Damage that was seen, in the order of the source, those of the raw article included.
  public let findings: [Finding]
  /// The people whom a byline or credit line names, in order, with those the input declared.
  public let authors: [String]
  /// The outlet that the input or a credit line names.
  public let site: String?
  /// What is known of the article beside its text: what the input states, completed by what the
  /// page states.
  public let metadata: RawArticle.Metadata
  /// What the page states of its article, and where; `nil` for an input that is no page.
  public let page: PageMetadata?
  /// How sure it is which parts of the page are the article; `nil` for an input that is no page.
  public let confidence: Confidence?

  /// Puts a clean article together; ``Cleaner`` is the one that does.
  public init(
    raw: RawArticle, text: String, blocks: [Block], map: TextMap, removals: [Removal],
    findings: [Finding], authors: [String] = [], site: String? = nil,
    metadata: RawArticle.Metadata? = nil, page: PageMetadata? = nil,
    confidence: Confidence? = nil
  ) {
    self.raw = raw
    self.text = text
    self.blocks = blocks
    self.map = map
    self.removals = removals
    self.findings = findings
    self.authors = authors
    self.site = site
    self.metadata = metadata ?? raw.metadata
    self.page = page
    self.confidence = confidence
  }

  /// The block that holds the headline, where the text has one.
  public var title: Block? { blocks.first { $0.kind == .title } }
}

/// A stretch of clean text that stands alone: a headline, a paragraph.
public struct Block: Hashable, Sendable {
  /// What a block is.
  public enum Kind: String, Sendable, CaseIterable {
    /// The headline.
    case title
    /// What stands between headline and text and sums it up.
    case standfirst
    /// A heading inside the article.
    case heading
    /// Who signed it.
    case byline
    /// Where and when it was written.
    case dateline
    /// Running text.
    case paragraph
    /// An entry of a list.
    case listItem = "list-item"
    /// The words under a picture, where they belong to the article.
    case caption
    /// A passage that is set off as quoted.
    case quote
    /// A row of a table, a tab between its cells.
    case table
  }

  /// What it is.
  public let kind: Kind
  /// Its bytes in ``CleanArticle/text``, blanks at both ends left out.
  public let range: Range<Int>

  /// Makes a block.
  public init(_ kind: Kind, at range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

/// A stretch of the source that does not belong to the article, and why.
public struct Removal: Hashable, Sendable {
  /// What residue is.
  public enum Kind: String, Sendable, CaseIterable {
    /// A link to another article.
    case teaser
    /// The words of a picture or video that stands no longer there.
    case caption
    /// A form: comments, search, login.
    case form
    /// Who contributed; kept as metadata.
    case credit
    /// Buttons to share or follow.
    case share
    /// Newsletters and subscriptions.
    case subscription
    /// Notices on cookies and privacy.
    case cookie
    /// Advertising.
    case advertisement
    /// Menus, tags, breadcrumbs.
    case navigation
    /// Rights and imprint.
    case copyright
    /// Anything else that the classifier took for residue.
    case other
  }

  /// Its bytes in the source text.
  public let range: SourceRange
  /// What it is.
  public let kind: Kind
  /// The rule that marked it.
  public let rule: String
  /// Why, in a few words for the reader.
  public let reason: String
  /// How sure the rule is.
  public let confidence: Confidence

  /// Makes a removal.
  public init(
    _ range: SourceRange, kind: Kind, rule: String, reason: String, confidence: Confidence
  ) {
    self.range = range
    self.kind = kind
    self.rule = rule
    self.reason = reason
    self.confidence = confidence
  }
}
