/// A node of the tree, with its links and its place in the source.
///
/// Links are places in ``HTMLDocument/nodes``, -1 for none.
@frozen public struct HTMLNode: Sendable {
  /// What a node can be.
  @frozen public enum Kind: UInt8, Sendable {
    /// The root, node 0.
    case document
    /// The document type declaration.
    case doctype
    /// An element.
    case element
    /// A run of text.
    case text
    /// A comment.
    case comment
  }

  /// What the parser knows of a node beside its name.
  @frozen public struct Flags: OptionSet, Sendable {
    /// The bits.
    public var rawValue: UInt8
    /// Wraps bits.
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// No tag stands for the element in the source.
    @inlinable public static var implied: Self { .init(rawValue: 1) }
    /// A copy of an earlier element, made where formatting was nested wrongly.
    @inlinable public static var cloned: Self { .init(rawValue: 2) }
    /// The children are the contents of a template.
    @inlinable public static var template: Self { .init(rawValue: 4) }
    /// Content that stands in a table but outside of its cells, and was moved before it.
    @inlinable public static var fostered: Self { .init(rawValue: 8) }
    @inlinable static var open: Self { .init(rawValue: 0x80) }
    @inlinable static var htmlIntegration: Self { .init(rawValue: 0x40) }
  }

  /// What the node is.
  public internal(set) var kind: Kind
  /// The vocabulary of an element.
  public internal(set) var namespace: HTMLNamespace
  /// The name of an element, ``HTMLTag/none`` for other nodes.
  public internal(set) var tag: HTMLTag
  /// What else the parser knows.
  public internal(set) var flags: Flags
  /// The node above.
  public internal(set) var parent: Int32 = -1
  /// The first node below.
  public internal(set) var firstChild: Int32 = -1
  /// The last node below.
  public internal(set) var lastChild: Int32 = -1
  /// The node before, under the same parent.
  public internal(set) var previousSibling: Int32 = -1
  /// The node after, under the same parent.
  public internal(set) var nextSibling: Int32 = -1
  /// Where the start tag, text or comment begins.
  public internal(set) var sourceStart: Int32
  /// The byte after it.
  public internal(set) var sourceEnd: Int32
  /// Where the end tag begins, or where the element ended without one.
  public internal(set) var endTagStart: Int32 = -1
  /// The byte after it.
  public internal(set) var endTagEnd: Int32 = -1
  /// The first attribute of an element, the first piece of a text or comment.
  @usableFromInline var itemStart: Int32 = 0
  /// How many there are.
  @usableFromInline var itemCount: Int32 = 0

  init(kind: Kind, tag: HTMLTag = .none, start: Int32, end: Int32, flags: Flags = []) {
    self.kind = kind
    self.namespace = .html
    self.tag = tag
    self.flags = flags
    sourceStart = start
    sourceEnd = end
  }

  /// The bytes of the start tag, of the text or of the comment; empty for an implied element.
  @inlinable public var source: Range<Int> { Int(sourceStart)..<Int(sourceEnd) }

  /// The bytes of the end tag, an empty range where the element ended without one.
  @inlinable public var endTag: Range<Int> { Int(endTagStart)..<Int(endTagEnd) }

  /// Whether the node is an element.
  @inlinable public var isElement: Bool { kind == .element }

  /// Whether the node is text.
  @inlinable public var isText: Bool { kind == .text }

  /// Whether the element has no tag in the source.
  @inlinable public var isImplied: Bool { flags.contains(.implied) }

  /// Whether the element repeats an earlier one.
  @inlinable public var isCloned: Bool { flags.contains(.cloned) }
}
