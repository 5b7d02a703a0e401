import Testing

@testable import ChanceryIngest

/// What names mean, with declared, customary and unknown prefixes.
@Suite struct XMLNamespacesTests {
  /// The name of the last start tag of a text, with all declarations before it in force.
  private static func name(_ text: String) -> XMLName? {
    var scanner = XMLScanner(Array(text.utf8))
    var namespaces = XMLNamespaces()
    var name: XMLName?
    while let token = scanner.next() {
      guard case .start(let tag) = token else { continue }
      namespaces.enter(tag, of: scanner.bytes)
      name = namespaces.name(tag.name, of: scanner.bytes)
    }
    return name
  }

  @Test(
    arguments: [
      ("<pubDate>", .none, "pubdate"), ("<dc:Creator>", .dublinCore, "creator"),
      ("<content:encoded>", .content, "encoded"), ("<foo:item>", .other, "item"),
      ("<feed xmlns='http://www.w3.org/2005/Atom'>", .atom, "feed"),
      ("<a:feed xmlns:a='http://www.w3.org/2005/atom/'>", .atom, "feed"),
      ("<rss xmlns:dc='urn:x'><dc:title>", .other, "title"),
      ("<rss xmlns='http://example.org/mine'><item>", .none, "item"),
      ("<r xmlns:c='https://purl.org/rss/1.0/modules/content/'><c:encoded>", .content, "encoded"),
      ("<r xmlns:p='http://purl.org/dc/terms/'><p:created>", .dublinCore, "created"),
      ("<div xmlns=\"http://www.w3.org/1999/xhtml\">", .xhtml, "div"), ("<:a>", .none, "a"),
    ] as [(String, XMLSpace, String)])
  func findsTheNamespace(text: String, space: XMLSpace, local: String) {
    #expect(Self.name(text) == XMLName(space: space, local: local))
  }

  @Test func holdsNoMoreThanItMust() {
    let declarations = (0..<1_000).map { "xmlns:a\($0)='http://www.w3.org/2005/Atom'" }
    let text = "<a \(declarations.joined(separator: " "))>"
    var scanner = XMLScanner(Array(text.utf8))
    var namespaces = XMLNamespaces()
    if case .start(let tag) = scanner.next() { namespaces.enter(tag, of: scanner.bytes) }
    #expect(namespaces.count == 64)
    namespaces.leave(to: 1)
    #expect(namespaces.count == 1)
  }

  @Test(arguments: [
    ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss>", "ISO-8859-1"),
    ("\n\n<?xml version='1.0' encoding = 'koi8-r' ?>", "koi8-r"),
    ("Warning: x\n<?xml encoding=big5?>", "big5"), ("<?xml version='1.0'?>", nil),
    ("<rss encoding='x'>", nil), ("<?xml encoding=''?>", nil), ("<?xml encoding='x'", nil),
    ("", nil),
  ])
  func readsTheDeclaredCharacterSet(text: String, name: String?) {
    #expect(XMLDeclaration.encoding(of: Array(text.utf8)) == name)
  }
}
