import ChanceryTestSupport
import Testing

@testable import ChanceryFetch

/// What a robots.txt allows.
@Suite struct RobotsRulesTests {
  private func allows(_ file: String, _ target: String) -> Bool {
    RobotsRules(Array(file.utf8)).allow(target)
  }

  @Test(arguments: [
    ("", true), ("User-agent: *\nDisallow:", true), ("User-agent: *\nDisallow: /", false),
    ("User-agent: Other\nDisallow: /", true), ("user-AGENT : chancery\ndisallow:/a", false),
    ("User-agent: Chancery/1.0\nDisallow: /a", false), ("User-agent: chanceryx\nDisallow: /", true),
    ("User-agent: *\nDisallow: /\n\nUser-agent: Chancery\nDisallow: /b", true),
    ("User-agent: a\nUser-agent: Chancery\nDisallow: /a", false),
    (
      "User-agent: Chancery\nDisallow: /b\nUser-agent: x\nDisallow: /c\nUser-agent: chancery\nDisallow: /a",
      false
    ),
    ("User-agent: *\nSitemap: /s\nDisallow: /a", false), ("Disallow: /a", true),
    ("\u{FEFF}User-agent: *\rDisallow: /a # no", false), ("User-agent: *\nDisallow /a", true),
    ("User-agent: *\nDisallow: /a\nAllow: /a/b", true),
    ("User-agent: *\nDisallow: /a/b/\nAllow: /a", false),
    ("User-agent: *\nDisallow: /a/b\nAllow: /a/b", true), ("User-agent: *\nDisallow: /*c$", false),
    ("User-agent: *\nDisallow: /*b$", true), ("User-agent: *\nDisallow: /a*c", false),
    ("User-agent: *\nDisallow: *", false), ("User-agent: *\nDisallow: /A", true),
    ("User-agent: *\nDisallow: /%61/", false), ("User-agent: *\nDisallow: /a%2Fb", true),
    ("User-agent: *\nDisallow: /a/b/c$\nAllow: /a/b/", false), ("User-agent: *\nDisallow: $", true),
  ])
  func followsTheStandard(file: String, isAllowed: Bool) {
    #expect(allows(file, "/a/b/c") == isAllowed)
    #expect(allows(file, "/robots.txt"))
  }

  @Test(arguments: [
    ("/fish", "/fish/salmon.html", true), ("/fish*", "/fishheads", true),
    ("/fish/", "/fish", false),
    ("/*.php", "/folder/any.php.file?x", true), ("/*.php$", "/a.php?x", false),
    ("/*.php$", "/a.php.php", true), ("/a*b*c", "/a1b2", false), ("/a**c", "/axc", true),
    ("/é", "/%C3%A9t", true), ("/%c3%a9", "/é", true), ("/a*a$", "/a", false),
    ("/*aab$", "/aaab", true), ("/?q=", "/?q=1", true), ("/a b", "/a%20b", true), ("", "/", true),
    ("/*", "/", true), ("/$", "/", true), ("/$", "/a", false), ("/a*", "/a", true),
  ])
  func matchesPatterns(pattern: String, target: String, isMatch: Bool) {
    let pattern = RobotsPattern(Array(pattern.utf8)[...])
    #expect(pattern.matches(RobotsPattern.normal(target.utf8)) == isMatch)
  }

  @Test func readsTheDelayOfItsGroup() {
    let file = "User-agent: *\nCrawl-delay: 7\n\nUser-agent: Chancery\nCrawl-delay: 2.5\n"
    #expect(RobotsRules(Array(file.utf8)).crawlDelay == 2.5)
    #expect(RobotsRules(Array(file.utf8), product: "other").crawlDelay == 7)
    for value in ["x", "-1", "nan", ""] {
      #expect(RobotsRules(Array("User-agent: *\nCrawl-delay: \(value)".utf8)).crawlDelay == nil)
    }
  }

  @Test func readsNoMoreThanItsLimit() {
    let filler = String(repeating: "#", count: RobotsRules.limit)
    #expect(allows("User-agent: *\n\(filler)\nDisallow: /", "/a"))
  }

  @Test(.timeLimit(.minutes(1)))
  func endsSoonOnHostilePatterns() {
    let pattern = String(repeating: "*a", count: 1_000) + "b"
    let file = "User-agent: *\n" + String(repeating: "Disallow: /\(pattern)\n", count: 20)
    #expect(allows(file, "/" + String(repeating: "a", count: 4_000)))
  }

  @Test func agreesWithASimpleMatcher() {
    func simple(_ pattern: ArraySlice<UInt8>, _ path: ArraySlice<UInt8>) -> Bool {
      guard let first = pattern.first else { return true }
      if pattern.count == 1, first == UInt8(ascii: "$") { return path.isEmpty }
      if first == UInt8(ascii: "*") {
        return (path.startIndex...path.endIndex).contains {
          simple(pattern.dropFirst(), path[$0...])
        }
      }
      return path.first == first && simple(pattern.dropFirst(), path.dropFirst())
    }
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<5_000 {
      func bytes(_ letters: String, _ longest: Int) -> [UInt8] {
        (0..<Int.random(in: 0...longest, using: &generator)).compactMap { _ in
          letters.utf8.randomElement(using: &generator)
        }
      }
      let pattern = bytes("ab*", 6) + (Bool.random(using: &generator) ? [UInt8(ascii: "$")] : [])
      let path = bytes("ab", 8)
      #expect(
        RobotsPattern(pattern[...]).matches(path) == simple(pattern[...], path[...]),
        "\(String(decoding: pattern, as: UTF8.self)) \(String(decoding: path, as: UTF8.self))")
    }
  }
}
