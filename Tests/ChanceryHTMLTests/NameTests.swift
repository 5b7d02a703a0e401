import Testing

@testable import ChanceryHTML

/// Names of elements and attributes, and their numbers.
struct NameTests {
  @Test func constantsHaveTheNumbersOfTheTable() throws {
    let page = HTMLDocument([])
    let tags: [(HTMLTag, String)] = [
      (.html, "html"), (.div, "div"), (.h1, "h1"), (.annotationXml, "annotation-xml"),
      (.foreignObject, "foreignobject"), (.var, "var"), (.use, "use"), (.defs, "defs"),
    ]
    for (tag, name) in tags { #expect(page.tag(name) == tag, "\(name)") }
    let attributes: [(HTMLAttributeName, String)] = [
      (.id, "id"), (.class, "class"), (.httpEquiv, "http-equiv"), (.dataSrc, "data-src"),
      (.title, "title"), (.enctype, "enctype"), (.xlinkHref, "xlink:href"),
    ]
    for (attribute, name) in attributes {
      #expect(page.attributeName(name) == attribute, "\(name)")
    }
    #expect(KnownNames.list.count == KnownNames.count)
    #expect(KnownNames.list[KnownNames.tagCount - 1] == "defs")
  }

  @Test func everyKnownNameIsRecognisedInAnyCase() {
    for (index, name) in KnownNames.list.prefix(KnownNames.tagCount).enumerated() {
      let page = HTMLDocument(page: "<\(name.uppercased()) >")
      let tags = page.nodes.map(\.tag.rawValue)
      let isGone =
        ["html", "head", "body", "image"].contains(name) || !tags.contains(UInt16(index + 1))
      #expect(isGone || page.nodes.indices.contains { page.nodes[$0].tag.isKnown })
    }
    let attributes = KnownNames.list.map { $0.uppercased() }.joined(separator: " ")
    let page = HTMLDocument(
      Array("<p \(attributes)>".utf8), settings: .init(maximumAttributes: 1_000))
    #expect(
      page.first(.p).map { page.attributes(of: $0).map(\.name.rawValue) }
        == Array(1...UInt16(KnownNames.count)))
  }

  @Test func otherNamesAreNumberedAsTheyAppear() throws {
    let page = HTMLDocument(page: "<x-Card DATA-Role=a data-very-long-attribute-name=b><x-card>")
    let tag = try #require(page.tag("x-card"))
    #expect(page.elements(tag).count == 2)
    #expect(page.name(of: page.elements(tag)[0]) == "x-card")
    let role = try #require(page.attributeName("data-role"))
    let long = try #require(page.attributeName("data-very-long-attribute-name"))
    #expect(page.value(role, of: page.elements(tag)[0]) == "a")
    #expect(page.value(long, of: page.elements(tag)[0]) == "b")
    #expect(page.attributeName("data-nothing") == nil)
    #expect(!tag.isKnown && HTMLTag.p.isKnown)
  }

  @Test func foreignNamesHaveTheirCapitals() throws {
    let page = HTMLDocument(
      page: "<svg viewbox='0 0 1 1'><lineargradient/></svg><math definitionurl=x>")
    let svg = try #require(page.first(.svg))
    let box = try #require(page.attribute(.viewbox, of: svg))
    #expect(page.name(of: box, on: svg) == "viewBox")
    #expect(page.name(of: svg + 1) == "linearGradient")
    let math = try #require(page.first(.math))
    #expect(page.nodes[math].namespace == .mathML)
    #expect(page.attributes(of: math).map { page.name(of: $0, on: math) } == ["definitionURL"])
  }

  @Test func manyNamesKeepApart() {
    let page = HTMLDocument(page: (0..<3_000).map { "<p a-name-of-some-length-\($0)>" }.joined())
    let names = page.elements(.p).flatMap { element in
      page.attributes(of: element).map { page.name(of: $0, on: element) }
    }
    #expect(names == (0..<3_000).map { "a-name-of-some-length-\($0)" })
    #expect(page.notes.isEmpty)
  }
}
