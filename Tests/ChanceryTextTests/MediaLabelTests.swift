import ChanceryText
import Testing

/// The values of Content-Type as servers, crawlers and mail programs write them.
@Suite struct MediaLabelTests {
  @Test(arguments: [
    ("text/html; charset=utf-8", "text/html", "utf-8"),
    ("TEXT/HTML;charset=\"ISO-8859-1\"", "text/html", "ISO-8859-1"),
    ("text/html;; Charset = x ; charset=y", "text/html", "x"),
    ("text/html; a=\"b;charset=c\"", "text/html", nil), ("", "", nil), (";;;=", "", nil),
    ("text/html; charset=", "text/html", nil), ("text/html; charset=''", "text/html", nil),
    (" text/html ;charset='utf-8'", "text/html", "utf-8"),
    ("text/html;charset=\"x", "text/html", "x"),
  ])
  func readsTheTypeAndItsParameters(value: String, type: String, charset: String?) {
    #expect(MediaLabel(value).type == type)
    #expect(MediaLabel(value).charset == charset)
  }

  @Test func keepsTheMarksOfOtherParameters() {
    #expect(MediaLabel("multipart/related; boundary=\"--a'b\"")["boundary"] == "--a'b")
  }
}
