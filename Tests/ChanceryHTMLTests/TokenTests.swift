import Testing

@testable import ChanceryHTML

/// Tokens of tags, comments and declarations, one by one.
struct TokenTests {
  @Test(arguments: [
    ("<a>", ["StartTag a"]), ("</a b=1>", ["EndTag a"]), ("<A B=C d>", ["StartTag a b=C d="]),
    ("<a/>", ["StartTag a /"]), ("<a / b>", ["StartTag a b="]),
    ("<a b='1'c>", ["StartTag a b=1 c="]),
    ("<a =b>", ["StartTag a =b="]), ("<a b = >", ["StartTag a b="]),
    ("<a b=c/>", ["StartTag a b=c/"]),
    ("<a\rb\n>", ["StartTag a b="]), ("<a", []), ("<a b", []), ("<a b='c>", []),
    ("</", ["Character </"]),
    ("</>x", ["Character x"]), ("</ x>", ["Comment  x"]), ("<1>", ["Character <1>"]),
    ("<!x>", ["Comment x"]), ("<?x>", ["Comment ?x"]), ("<!-- x -->", ["Comment  x "]),
    ("<!-->x", ["Comment ", "Character x"]), ("<!--->x", ["Comment ", "Character x"]),
    ("<!--x--!>", ["Comment x"]), ("<!--x--", ["Comment x"]),
    ("<!--x-->y-->", ["Comment x", "Character y-->"]),
    ("<!doctype html>", ["DOCTYPE html nil nil true"]),
    ("<!DOCTYPE>", ["DOCTYPE nil nil nil false"]),
    ("<!doctype a public 'b' \"c\">", ["DOCTYPE a b c true"]),
    ("<!doctype a system 'c' x>", ["DOCTYPE a nil c true"]),
    ("<!doctype a x>", ["DOCTYPE a nil nil false"]),
    ("<!doctype a public 'b>", ["DOCTYPE a b nil false"]), ("a&lt;b", ["Character a<b"]),
  ])
  func tokensAreRead(source: String, lines: [String]) {
    let found = TokenLines.read(Array(source.utf8), state: "Data state", lastStartTag: "")
    #expect(found.map { String(decoding: $0, as: UTF8.self) } == lines)
  }

  @Test(arguments: [
    ("a</script>", "Script data state", ["Character a", "EndTag script"]),
    ("<!--</script>", "Script data state", ["Character <!--", "EndTag script"]),
    ("<!--<script></script>-->x", "Script data state", ["Character <!--<script></script>-->x"]),
    ("<!--><script></script>", "Script data state", ["Character <!--><script>", "EndTag script"]),
    ("a</scriptx></script >", "RAWTEXT state", ["Character a</scriptx>", "EndTag script"]),
    ("a&lt;</script/>", "RCDATA state", ["Character a<", "EndTag script"]),
    ("a</script>", "PLAINTEXT state", ["Character a</script>"]),
    ("a]]]>b<c>", "CDATA section state", ["Character a]b", "StartTag c"]),
  ])
  func rawTextEndsAtItsOwnEnd(source: String, state: String, lines: [String]) {
    let found = TokenLines.read(Array(source.utf8), state: state, lastStartTag: "script")
    #expect(found.map { String(decoding: $0, as: UTF8.self) } == lines)
  }
}
