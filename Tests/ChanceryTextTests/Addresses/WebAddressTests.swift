import ChanceryTestSupport
import Testing

@testable import ChanceryText

/// References and what they mean, by RFC 3986.
@Suite struct WebAddressTests {
  /// The examples of section 5.4, with the base `http://a/b/c/d;p?q`.
  @Test(arguments: [
    ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
    ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"),
    ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
    ("g?y#s", "http://a/b/c/g?y#s"), (";x", "http://a/b/c/;x"), ("g;x", "http://a/b/c/g;x"),
    ("g;x?y#s", "http://a/b/c/g;x?y#s"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"),
    ("./", "http://a/b/c/"), ("..", "http://a/b/"), ("../", "http://a/b/"),
    ("../g", "http://a/b/g"),
    ("../..", "http://a/"), ("../../", "http://a/"), ("../../g", "http://a/g"),
    ("../../../g", "http://a/g"), ("/./g", "http://a/g"), ("/../g", "http://a/g"),
    ("g.", "http://a/b/c/g."), (".g", "http://a/b/c/.g"), ("g..", "http://a/b/c/g.."),
    ("./../g", "http://a/b/g"), ("./g/.", "http://a/b/c/g/"), ("g/./h", "http://a/b/c/g/h"),
    ("g/../h", "http://a/b/c/h"), ("g;x=1/../y", "http://a/b/c/y"),
    ("g?y/../x", "http://a/b/c/g?y/../x"), ("g#s/../x", "http://a/b/c/g#s/../x"),
    ("http:g", "http:g"),
  ])
  func resolvesTheExamplesOfTheStandard(reference: String, target: String) {
    #expect(WebAddress("http://a/b/c/d;p?q").resolving(reference).description == target)
  }

  @Test(arguments: [
    ("http://e.org", "a", "http://e.org/a"), ("http://e.org?x", "a", "http://e.org/a"),
    ("a/b", "c", "c"), ("", "/c", "/c"), ("mailto:a@b", "c", "mailto:c"),
    ("http://e.org/é/", "à?ü", "http://e.org/é/à?ü"),
    ("http://e.org/a//b", "../c", "http://e.org/a/c"),
    ("http://e.org/", " \n/a\tb\n ", "http://e.org/ab"),
  ])
  func resolvesAgainstAnyBase(base: String, reference: String, target: String) {
    #expect(WebAddress(base).resolving(reference).description == target)
  }

  @Test(arguments: [
    ("https://e.org/a?b#c", true), ("HTTP://e.org", true), ("http:///a", false), ("http:a", false),
    ("//e.org/a", false), ("ftp://e.org/", false), ("urn:x", false), ("javascript:alert(1)", false),
    ("", false),
  ])
  func knowsAddressesOfTheWeb(text: String, isWeb: Bool) {
    #expect(WebAddress(text).isWeb == isWeb)
  }

  @Test func cutsIntoFiveParts() {
    let address = WebAddress("https://u@e.org:80/a/b;c?d=e?f#g#h")
    #expect(address.scheme == "https")
    #expect(address.authority == "u@e.org:80")
    #expect(address.path == "/a/b;c")
    #expect(address.query == "d=e?f")
    #expect(address.fragment == "g#h")
    #expect(WebAddress("1a:b").scheme == nil)
    #expect(WebAddress(":b").path == ":b")
  }

  @Test func putsTogetherWhatItCut() {
    let pieces = ["a", ":", "/", "//", "?", "#", "..", ".", "é", "%20", "http", "@", "[::1]"]
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<3_000 {
      let count = Int.random(in: 0..<10, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      #expect(WebAddress(text).description == text)
      let resolved = WebAddress("http://e.org/x/y").resolving(text)
      #expect(resolved.isAbsolute)
      #expect(WebAddress("http://e.org/z").resolving(resolved.description).isAbsolute)
    }
  }
}
