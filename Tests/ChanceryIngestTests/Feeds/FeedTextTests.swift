import Testing

@testable import ChanceryIngest

/// What counts as marked up, and how titles and names become plain text.
@Suite struct FeedTextTests {
  @Test(arguments: [
    ("Un <b>mot</b>", true), ("<p>", true), ("a</p>", true), ("Q&amp;A", true), ("&#233;", true),
    ("&#xE9;t", true), ("<!-- rien -->a", true), ("<br/>", true), ("1 < 2 > 0", false),
    ("Q&A", false), ("AT&T;", true), ("A & B; C", false), ("<3", false), ("A<B", false),
    ("a <- b -> c", false), ("", false),
  ])
  func tellsMarkupFromText(text: String, isMarkup: Bool) {
    #expect(FeedText(text).isMarkup == isMarkup)
  }

  @Test func believesWhatTheFeedSays() {
    #expect(FeedText("a <b> c", isMarkup: false).isMarkup == false)
    #expect(FeedText("abc", isMarkup: true).isMarkup)
  }

  @Test(arguments: [
    ("  a b \n", "a b", 3), ("<p>abc</p>", "<p>abc</p>", 3), ("<img src='x'>", "<img src='x'>", 1),
    (" \n ", "", 0), ("é", "é", 2),
  ])
  func measuresWhatIsSeen(text: String, kept: String, length: Int) {
    let taken = FeedText(text)
    #expect(taken.text == kept)
    #expect(taken.visibleLength == length)
    #expect(taken.isBlank == kept.isEmpty)
  }

  @Test(arguments: [
    ("a <i>b</i>\n\tc", "a b c"), ("&eacute;&nbsp;x", "é\u{A0}x"), ("<style>x</style>a", "a"),
    ("<SCRIPT>if (a<b) x</SCRIPT>a", "a"), ("a<script>b", "a"), ("<![CDATA[<b>]]>", "<b>"),
    ("a <b", "a <b"), ("a<!-- b -->c", "ac"), ("<p>", ""), ("x < y > z", "x < y > z"),
  ])
  func makesPlainTextOfTitles(text: String, plain: String) {
    #expect(FeedText.plain(text) == plain)
  }

  @Test(arguments: [
    ("jm@e.org (Jeanne Martin)", "Jeanne Martin"), ("Jeanne Martin (jm@e.org)", "Jeanne Martin"),
    ("Jeanne  Martin <jm@e.org>", "Jeanne Martin"), ("\"Martin, J.\" <jm@e.org>", "Martin, J."),
    ("jm@e.org", "jm@e.org"), ("<jm@e.org>", "<jm@e.org>"), ("(jm@e.org)", "(jm@e.org)"),
    ("J. Martin (AFP)", "J. Martin (AFP)"), ("a@b (c@d)", "a@b"), ("", ""), ("()", "()"),
    ("jm@e.org ()", "jm@e.org ()"), (" , ", ""), ("é (jm@e.org)", "é"),
  ])
  func findsTheNameOfAPerson(line: String, name: String) {
    #expect(PersonName.read(line) == name)
  }

  @Test func takesNoPageForAName() {
    #expect(PersonName.read(String(repeating: "a ", count: 600)) == "")
  }
}
