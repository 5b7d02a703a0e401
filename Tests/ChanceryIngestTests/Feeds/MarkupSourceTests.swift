import Testing

@testable import ChanceryIngest

/// The source of elements, as a reader of HTML is to take it.
@Suite struct MarkupSourceTests {
  private static func source(_ text: String, declaring declaration: String = "") -> String {
    let bytes = Array("<r \(declaration)>\(text)".utf8)
    var scanner = XMLScanner(bytes)
    var namespaces = XMLNamespaces()
    guard case .start(let tag) = scanner.next() else { return "" }
    namespaces.enter(tag, of: bytes)
    return MarkupSource.text(tag.range.upperBound..<bytes.count, of: bytes, namespaces)
  }

  @Test(arguments: [
    "<p class=\"a>b\">Un &amp; deux</p>", "<p>a<br>b</p>", "1 < 2 & 3", "<m:math>x</m:math>",
    "<a href='x'>é</a>", "</p>", "",
  ])
  func keepsTheSourceAsItStands(text: String) {
    #expect(Self.source(text) == text)
  }

  @Test(arguments: [
    ("<p/>a", "<p></p>a"), ("<br/>", "<br>"), ("<br />", "<br >"), ("<hr a='b'/>", "<hr a='b'>"),
    ("<i/><IMG/>", "<i></i><IMG></IMG>"), ("<script src='x'/>a", "<script src='x'></script>a"),
    ("<b><![CDATA[1 < 2 & 3]]></b>", "<b>1 &lt; 2 &amp; 3</b>"), ("a<!-- b -->c", "ac"),
    ("<?php x ?>a", "a"), ("<p >a</p >", "<p >a</p>"), ("<xhtml:p>a</xhtml:p>", "<p>a</p>"),
  ])
  func changesWhatHTMLReadsOtherwise(text: String, source: String) {
    #expect(Self.source(text) == source)
  }

  @Test func takesOffThePrefixOfXHTMLOnly() {
    let declaration = "xmlns:h='http://www.w3.org/1999/xhtml' xmlns:xhtml='urn:other'"
    let text = "<h:div><h:br/><xhtml:p/><k:p xmlns:k='http://www.w3.org/1999/xhtml'/></h:div>"
    let source = "<div><br><xhtml:p></xhtml:p><p xmlns:k='http://www.w3.org/1999/xhtml'></p></div>"
    #expect(Self.source(text, declaring: declaration) == source)
  }
}
