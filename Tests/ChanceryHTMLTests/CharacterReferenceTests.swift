import Testing

@testable import ChanceryHTML

/// Character references in text and in attributes.
struct CharacterReferenceTests {
  @Test func theTableIsWhole() { #expect(NamedReferences.shared.count == 2_231) }

  @Test(arguments: [
    ("&amp", "&"), ("&ampx", "&ampx"), ("&amp=", "&amp="), ("&amp;=", "&="), ("&copy=1", "&copy=1"),
    ("&copy 1", "© 1"), ("&#x41;", "A"), ("&#x80;", "€"), ("&#0;", "\u{FFFD}"),
    ("&#xD800;", "\u{FFFD}"), ("&#99999999999;", "\u{FFFD}"), ("&#;", "&#;"), ("&#x;", "&#x;"),
    ("&NotEqualTilde;", "\u{2242}\u{338}"), ("&", "&"), ("&&lt;", "&<"), ("a\r\nb\rc", "a\nb\nc"),
  ])
  func attributesReadThem(value: String, expected: String) throws {
    let page = HTMLDocument(Array("<a title=\"\(value)\">".utf8))
    let link = try #require(page.first(.a))
    #expect(page.value(.title, of: link) == expected)
  }

  @Test(arguments: [("&ampx", "&x"), ("&amp=", "&="), ("&copy=1", "©=1"), ("&nosuch;", "&nosuch;")])
  func textReadsMoreOfThem(text: String, expected: String) throws {
    let page = HTMLDocument(Array("<p>\(text)".utf8))
    #expect(page.textContent(of: HTMLDocument.root) == expected)
  }

  @Test func everyNameIsFound() {
    let table = NamedReferences.shared
    for entry in 0..<table.count {
      let name = table.name(entry)
      let found = name.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.flatMap { table.longest($0, count: buffer.count) }
      }
      #expect(found?.entry == entry && found?.count == name.count)
    }
  }
}
