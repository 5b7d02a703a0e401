import ChanceryFetch
import Testing

/// Addresses of the web, as they are written and as they are asked.
@Suite struct FetchAddressTests {
  @Test(arguments: [
    ("http://example.org", "http://example.org/"),
    ("HTTPS://Example.ORG/A?b=c#d", "https://example.org/A?b=c"),
    ("http://example.org:8080/a/../b", "http://example.org:8080/b"),
    ("http://2130706433/", "http://127.0.0.1/"), ("http://0x7f000001/", "http://127.0.0.1/"),
    ("http://0177.0.0.1/", "http://127.0.0.1/"), ("http://127.1/", "http://127.0.0.1/"),
    ("http://[::1]/", "http://[::1]/"), ("http://example.org/a b", "http://example.org/a%20b"),
    ("http://example.org/é", "http://example.org/%c3%a9"),
  ])
  func readsThemInOneForm(text: String, form: String) throws {
    #expect(try FetchAddress(text).text == form)
  }

  @Test(
    arguments: [
      ("", .malformedAddress), ("example.org", .malformedAddress), ("http://", .malformedAddress),
      ("http://a b/", .malformedAddress), ("http://a\nb/", .malformedAddress),
      ("ftp://example.org/", .scheme("ftp")), ("file:///etc/passwd", .scheme("file")),
      ("gopher://example.org/", .scheme("gopher")),
      ("http://u@example.org/", .credentials), ("https://u:p@example.org/", .credentials),
      ("http://example.org/\(String(repeating: "a", count: 5_000))", .addressTooLong(limit: 4_096)),
    ] as [(String, FetchProblem)])
  func refusesTheOthers(text: String, problem: FetchProblem) {
    #expect(throws: problem) { try FetchAddress(text) }
  }

  @Test(arguments: [
    ("/c", "https://example.org/c"), ("c?d", "https://example.org/a/c?d"),
    ("//other.example/", "https://other.example/"), ("http://x.example/", "http://x.example/"),
    ("?page=2", "https://example.org/a/b?page=2"), ("", "https://example.org/a/b?q"),
    ("#top", "https://example.org/a/b?q"), ("../../c/./d", "https://example.org/c/d"),
    (" /c\n", "https://example.org/c"), ("/é b", "https://example.org/%c3%a9%20b"),
    ("HTTPS://X.example", "https://x.example/"), ("//2130706433/", "https://127.0.0.1/"),
    ("c?u=http://x/../y", "https://example.org/a/c?u=http://x/../y"),
  ])
  func resolvesReferences(reference: String, text: String) throws {
    let page = try FetchAddress("https://example.org/a/b?q")
    #expect(try page.resolving(reference).text == text)
    #expect(page.target == "/a/b?q")
    #expect(page.port == 443)
  }

  @Test(
    arguments: [
      ("file:///etc/passwd", .scheme("file")), ("ftp://x/", .scheme("ftp")),
      ("javascript:alert(1)", .scheme("javascript")), ("MAILTO:x@y", .scheme("mailto")),
      ("data:text/html,x", .scheme("data")), ("http://u:p@x/", .credentials),
      ("//u@x.example/", .credentials), ("http:", .malformedAddress),
      ("https:///x", .malformedAddress), ("http://a b/", .malformedAddress),
      ("/" + String(repeating: "a", count: 5_000), .addressTooLong(limit: 4_096)),
    ] as [(String, FetchProblem)])
  func refusesReferencesToOtherSchemes(reference: String, problem: FetchProblem) throws {
    let page = try FetchAddress("https://example.org/")
    #expect(throws: problem) { try page.resolving(reference) }
  }
}
