import Testing

@testable import ChanceryIngest

/// What references stand for, and which entities of a document are believed.
@Suite struct XMLReferencesTests {
  private static func resolved(_ text: String, _ references: XMLReferences = .init()) -> String {
    var references = references
    let bytes = Array(text.utf8)
    return references.text(0..<bytes.count, of: bytes)
  }

  @Test(arguments: [
    ("a &amp; b", "a & b"), ("&lt;b&gt;", "<b>"), ("&quot;&apos;", "\"'"), ("&#233;", "é"),
    ("&#xE9;&#Xe9;", "éé"), ("&nbsp;&eacute;&Eacute;", "\u{A0}éÉ"), ("&euro;&hellip;", "€…"),
    ("&amp;eacute;", "&eacute;"), ("&#147;oui&#x94;", "“oui”"), ("&#128512;", "😀"),
    ("&#0;&#xD800;&#x110000;", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("&#99999999999999999999;", "\u{FFFD}"),
    ("&fjlig;&NotEqualTilde;", "fj≂̸"), ("?a=1&copy=2&not;it", "?a=1&copy=2¬it"),
  ])
  func resolvesReferences(text: String, characters: String) {
    #expect(Self.resolved(text) == characters)
  }

  @Test(arguments: [
    "&", "&;", "&&", "a&b", "AT&T;", "&amp", "&#;", "&#x;", "&#+1;", "&#-1;", "&#1a;", "& amp;",
    "?a=1&b=2", "&nosuchname;", "&a b;",
  ])
  func leavesOtherAmpersands(text: String) {
    #expect(Self.resolved(text) == text)
  }

  private static func entities(_ subset: String) -> [String: [UInt8]] {
    let text = Array("<!DOCTYPE rss [\(subset)]>".utf8)
    return XMLDoctype(0..<text.count, of: text).entities
  }

  @Test func believesShortPlainEntities() {
    let subset = #"<!ENTITY pub "Le Quotidien"> <!ENTITY e '&#233;'><!ENTITY pub "autre">"#
    let references = XMLReferences(declared: Self.entities(subset), allowance: 100)
    #expect(Self.resolved("&pub; d&e;t", references) == "Le Quotidien dét")
  }

  @Test func letsTheDocumentNameWhatHTMLNamesOtherwise() {
    let entities = Self.entities("<!ENTITY int 'Intérieur'>")
    let enough = XMLReferences(declared: entities, allowance: 10)
    #expect(Self.resolved("&int; &int", enough) == "Intérieur &int")
    let few = XMLReferences(declared: entities, allowance: 9)
    #expect(Self.resolved("&int;", few) == "&int;")
  }

  @Test(arguments: [
    #"<!ENTITY x SYSTEM "file:///etc/passwd">"#, #"<!ENTITY % x "y">"#, #"<!ENTITY x "&y;">"#,
    #"<!ENTITY x "&#38;y;">"#, #"<!ENTITY x "<b/>">"#, #"<!ENTITY x "#, "<!ENTITY",
    #"<!ENTITY x"a>"#,
    "<!ENTITY x '" + String(repeating: "a", count: 300) + "'>",
  ])
  func believesNoOthers(subset: String) {
    #expect(Self.resolved("&x;", XMLReferences(declared: Self.entities(subset))) == "&x;")
  }

  @Test func stopsAtTheAllowance() {
    var references = XMLReferences(declared: ["a": [0x41, 0x41]], allowance: 5)
    let bytes = Array("&a;&a;&a;&a;".utf8)
    #expect(references.text(0..<bytes.count, of: bytes) == "AAAA&a;&a;")
    #expect(references.refused == 2)
  }
}
