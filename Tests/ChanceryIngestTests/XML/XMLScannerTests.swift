import ChanceryTestSupport
import Testing

@testable import ChanceryIngest

/// Tags and text, from XML in whatever state it is.
@Suite struct XMLScannerTests {
  /// Tokens as `kind:words`, one after another.
  static func tokens(_ text: String) -> [String] {
    var scanner = XMLScanner(Array(text.utf8))
    func words(_ range: Range<Int>) -> String {
      String(decoding: scanner.bytes[range], as: UTF8.self)
    }
    var tokens: [String] = []
    while let token = scanner.next() {
      switch token {
      case .start(let tag): tokens.append("\(tag.isEmpty ? "empty" : "start"):\(words(tag.name))")
      case .end(let tag): tokens.append("end:\(words(tag.name))")
      case .text(let range): tokens.append("text:\(words(range))")
      case .literal(let range): tokens.append("literal:\(words(range))")
      case .doctype(let range): tokens.append("doctype:\(range.count)")
      case .other(let range): tokens.append("other:\(words(range))")
      }
    }
    return tokens
  }

  @Test(
    arguments: [
      ("<a>x</a>", ["start:a", "text:x", "end:a"]), ("<a/>", ["empty:a"]),
      ("<a b='>'>", ["start:a"]), ("<a b = \"/>\" />", ["empty:a"]), ("</a >", ["end:a"]),
      ("<é:ü>", ["start:é:ü"]), ("<![CDATA[<b>]] ]]>x", ["literal:<b>]] ", "text:x"]),
      ("<!-- <a> --><b>", ["other:<!-- <a> -->", "start:b"]),
      ("<?xml version='1.0'?><a>", ["other:<?xml version='1.0'?>", "start:a"]),
      ("<!DOCTYPE a [<!ENTITY b \">\">]><a>", ["doctype:30", "start:a"]),
    ] as [(String, [String])])
  func readsWellFormedXML(text: String, tokens: [String]) {
    #expect(Self.tokens(text) == tokens)
  }

  @Test(
    arguments: [
      ("a < b", ["text:a ", "text:< b"]), ("1<2", ["text:1", "text:<2"]),
      ("<a <b>", ["start:a", "start:b"]), ("<a b=\"x>y", ["start:a", "text:y"]),
      ("<a b='c\" d='e'>", ["start:a"]), ("<a it's>x</a>", ["start:a", "text:x", "end:a"]),
      ("<a", ["other:<a"]), ("</a", ["other:</a"]), ("</>", ["text:</>"]), ("<", ["text:<"]),
      ("<!-- a <b>", ["other:<!--", "text: a ", "start:b"]),
      ("<![CDATA[a <b>", ["literal:a <b>"]), ("<?php x", ["other:<?", "text:php x"]),
      ("<!x", ["other:<!", "text:x"]), ("<!>y", ["other:<!>", "text:y"]),
      ("<!DOCTYPE a [ <b>", ["doctype:17"]), ("<a =b>", ["start:a"]),
    ] as [(String, [String])])
  func goesOnAfterMistakes(text: String, tokens: [String]) {
    #expect(Self.tokens(text) == tokens)
  }

  @Test func looksNowhereTwiceInVain() {
    // Each of these marks opens something that never ends; a search to the end for each would take
    // minutes.
    for piece in ["<!--", "<?x", "<a b=\"", "<a b='", "<!x", "<![CDATA[", "<!DOCTYPE '", "<", "<a"]
    {
      var scanner = XMLScanner(Array(String(repeating: piece, count: 100_000).utf8))
      var count = 0
      while scanner.next() != nil { count += 1 }
      #expect(count <= 200_001, "\(piece)")
    }
  }

  @Test func coversEveryByteInOrder() {
    let pieces = [
      "<", ">", "/", "a", " ", "=", "\"", "'", "!", "-", "--", "[CDATA[", "]]>", "?", "DOCTYPE",
      "é",
      "<!--", "&amp;",
    ]
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<5_000 {
      let count = Int.random(in: 0..<20, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      var scanner = XMLScanner(Array(text.utf8))
      var last = 0
      while let token = scanner.next() {
        #expect(scanner.position > last, "\(text)")
        if case .text(let range) = token { #expect(range == last..<scanner.position) }
        last = scanner.position
      }
      #expect(last == text.utf8.count)
    }
  }

  @Test func readsAttributesHoweverTheyAreQuoted() {
    let text = #"<a b="1 2" c='"' d=e f g = "h" b=again xml:lang=fr/>"#
    var scanner = XMLScanner(Array(text.utf8))
    guard case .start(let tag) = scanner.next() else { return #expect(Bool(false)) }
    let pairs = XMLAttributes(of: tag, in: scanner.bytes).map { attribute in
      [attribute.name, attribute.value].map { String(decoding: scanner.bytes[$0], as: UTF8.self) }
        .joined(separator: "=")
    }
    #expect(pairs == ["b=1 2", "c=\"", "d=e", "f=", "g=h", "b=again", "xml:lang=fr"])
  }
}
