/// A web page as the tree that browsers make of it, where everything keeps its place in the source.
///
/// The page is read by the rules of the WHATWG standard, with scripting off. Any bytes give a tree.
/// All nodes lie in one array, ``nodes``, and know each other by their places in it; node 0 is the
/// document. Offsets are bytes of ``source``.
///
/// ```swift
/// let page = HTMLDocument(Array("<p>Il a dit &laquo;&nbsp;oui&nbsp;&raquo;".utf8))
/// if let paragraph = page.first(.p) {
///   page.textContent(of: paragraph)       // "Il a dit «\u{A0}oui\u{A0}»"
///   page.nodes[paragraph].source          // 0..<3
/// }
/// ```
///
/// - Complexity: O(*n*) for a source of *n* bytes, whatever it holds; see ``Settings`` for the limits
///   that see to it.
public struct HTMLDocument: Sendable {
  /// The bytes that were read: UTF-8, whose errors pass through.
  public let source: [UInt8]
  /// All nodes, of which only those below node 0 are in the tree.
  ///
  /// The others were taken out of it again: a body where a frameset came, with what it held.
  public let nodes: [HTMLNode]
  /// The attributes of all elements.
  @usableFromInline let attributeList: [HTMLAttribute]
  /// The pieces of all texts and comments.
  @usableFromInline let pieceList: [HTMLTextPiece]
  /// The bytes that were written for character references, line ends and NULs.
  public let replacements: [UInt8]
  /// The names beyond the known ones, one after the other.
  let nameLetters: [UInt8]
  let nameStarts: [Int32]
  /// The document type declaration.
  public let doctype: HTMLDoctype?
  /// Whether the page is read as one of the last century, in "quirks mode".
  public let isQuirky: Bool
  /// The limits that the page ran into, in the order in which they were met first.
  public let notes: [HTMLNote]

  /// The place of the document node.
  @inlinable public static var root: Int { 0 }

  /// Reads a page.
  ///
  /// - Parameters:
  ///   - source: The bytes of the page, in UTF-8.
  ///   - settings: The limits.
  public init(_ source: [UInt8], settings: Settings = Settings()) {
    self.init(source, context: nil, namespace: .html, settings: settings)
  }

  /// Reads what could stand inside of an element; its nodes are the children of node 0's only child.
  ///
  /// - Parameters:
  ///   - source: The bytes of the fragment, in UTF-8.
  ///   - context: The element around it, one of the known tags.
  ///   - namespace: The vocabulary of that element.
  ///   - settings: The limits.
  public init(
    fragment source: [UInt8], context: HTMLTag = .div, namespace: HTMLNamespace = .html,
    settings: Settings = Settings()
  ) {
    self.init(source, context: context, namespace: namespace, settings: settings)
  }

  private init(
    _ source: [UInt8], context: HTMLTag?, namespace: HTMLNamespace, settings: Settings
  ) {
    let limit = min(source.count, Int(Int32.max) - 16)
    self.source = source
    let built = source.withUnsafeBufferPointer { buffer in
      TreeBuilder.build(UnsafeBufferPointer(rebasing: buffer[..<limit]), settings) { builder in
        if let context { builder.begin(inside: context, namespace) }
      }
    }
    nodes = built.nodes
    attributeList = built.attributes
    pieceList = built.pieces
    replacements = built.replacements
    nameLetters = built.nameLetters
    nameStarts = built.nameStarts
    doctype = built.doctype
    isQuirky = built.isQuirky
    let cut = HTMLNote(limit: .length, offset: limit, count: 1)
    notes = built.notes + (limit < source.count ? [cut] : [])
  }
}
