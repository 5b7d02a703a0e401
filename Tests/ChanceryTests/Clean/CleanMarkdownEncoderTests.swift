import Chancery
import ChanceryClean
import ChanceryTestSupport
import ChanceryText
import Testing

@Suite struct CleanMarkdownEncoderTests {
  private func markdown(_ blocks: (Block.Kind, String)...) -> String {
    let bytes = CleanMarkdownEncoder().bytes(of: DraftedArticle.of(blocks))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasSuffix("\n\n\n"))
    return String(text.dropLast(3))
  }

  @Test func aHeadlineThatOnlyTheInputStatesComesFirst() {
    let article = DraftedArticle.of([(.paragraph, "Oui.")], metadata: .init(title: "Le *port*"))
    let text = String(decoding: CleanMarkdownEncoder().bytes(of: article), as: UTF8.self)
    #expect(text == "# Le \\*port\\*\n\nOui.\n\n\n")
  }

  @Test(arguments: [
    (Block.Kind.title, "# Le port"), (.heading, "## Le port"), (.standfirst, "**Le port**"),
    (.byline, "*Le port*"), (.dateline, "*Le port*"), (.caption, "*Le port*"),
    (.paragraph, "Le port"), (.quote, "> Le port"), (.listItem, "- Le port"),
    (.table, "| Le port |\n| --- |"),
  ])
  func everyKindHasItsMark(kind: Block.Kind, expected: String) {
    #expect(markdown((kind, "Le port")) == expected)
  }

  @Test(arguments: [
    ("1. juin", #"1\. juin"#), ("12) a", #"12\) a"#), ("1.", #"1\."#), ("1.5 km", "1.5 km"),
    ("1234567890. a", "1234567890. a"), ("En 1. a", "En 1. a"), ("# a", "\\# a"),
    ("a # b", "a # b"), ("- a", #"\- a"#), ("+ a", #"\+ a"#), ("===", #"\==="#), ("---", #"\---"#),
    ("***", #"\*\*\*"#), ("~~~", #"\~\~\~"#), ("```", #"\`\`\`"#), ("> a", #"\> a"#),
    ("    a", "a"), ("\u{2028}\u{2028}\u{2028}\u{2028}a", "a"), ("a  ", "a"), ("a\\", #"a\\"#),
    ("a *b* _c_ [d](e) ![f](g)", #"a \*b\* \_c\_ \[d\](e) !\[f\](g)"#),
    ("<script>alert(1)</script>", #"\<script\>alert(1)\</script\>"#),
    ("&lt; &#35;", #"\&lt; \&#35;"#),
    ("a | b", #"a \| b"#), ("deux\nlignes", "deux lignes"), ("a\r\n# b", "a # b"),
    ("é\u{202E}z\u{1B}[31m", ##"é\\u{202E}z\\u{1B}\[31m"##),
  ])
  func signsOfTheTextAreNoMarks(words: String, expected: String) {
    #expect(markdown((.paragraph, words)) == expected)
  }

  @Test(arguments: [
    ("Le C #", "# Le C \\#"), ("a ##", "# a \\##"), ("#", "# \\#"), ("##", "# \\##"),
    ("no. #5", "# no. #5"), ("a \\#", "# a \\\\#"),
  ])
  func aHeadingKeepsTheSignsAtItsEnd(words: String, expected: String) {
    #expect(markdown((.title, words)) == expected)
  }

  @Test func emphasisHoldsWithBlanksOfAnyKindAtTheEnds() {
    #expect(markdown((.standfirst, "\u{A0}Un chapeau.\u{202F}")) == "**Un chapeau.**")
    #expect(markdown((.byline, "*")) == #"*\**"#)
  }

  @Test func whatShowsNothingIsLeftOut() {
    #expect(markdown((.paragraph, "a"), (.standfirst, "\r"), (.paragraph, "b")) == "a\n\nb")
    #expect(markdown() == "")
  }

  @Test func theEntriesOfAListStandTogether() {
    #expect(
      markdown((.paragraph, "a"), (.listItem, "b"), (.listItem, "c"), (.paragraph, "d"))
        == "a\n\n- b\n- c\n\nd")
  }

  @Test(arguments: [
    ("* un", "- un"), ("• un", "- un"), ("→\u{A0}un", "- un"), ("*un*", #"- \*un\*"#),
    ("*", #"- \*"#), ("2. un", #"- 2\. un"#),
  ])
  func anEntryHasOneSign(words: String, expected: String) {
    #expect(markdown((.listItem, words)) == expected)
  }

  @Test func theParagraphsOfAQuotationStayOne() {
    #expect(
      markdown((.quote, "a"), (.quote, "1. b"), (.paragraph, "c")) == "> a\n>\n> 1\\. b\n\nc")
  }

  @Test func rowsMakeOneTable() {
    #expect(
      markdown((.paragraph, "x"), (.table, "a\tb"), (.table, "c|d\t"), (.paragraph, "y"))
        == "x\n\n| a | b |\n| --- | --- |\n| c\\|d |  |\n\ny")
  }

  @Test func aRowWiderThanTheFirstLosesNoCell() {
    #expect(
      markdown((.table, "a"), (.table, "b\tc\td"))
        == "| a |  |  |\n| --- | --- | --- |\n| b | c | d |")
  }

  /// Whatever the text, no line begins what CommonMark would take for a block of another kind.
  @Test func noParagraphBeginsABlock() {
    var generator = SeededGenerator(seed: 7)
    let signs = Array("#+-=*_~`>|<&[]().!123 \t\n\\aé")
    for _ in 0..<2_000 {
      let words = String((0..<8).map { _ in signs.randomElement(using: &generator) ?? "a" })
      let line = markdown((.paragraph, words))
      #expect(!line.contains("\n"))
      for start in ["#", "+", "-", "=", "*", "_", "~", "`", ">", "|", "<", " "] {
        #expect(!line.hasPrefix(start), "\(words.debugDescription)")
      }
      let rest = line.drop { $0.isASCII && $0.isNumber }
      let isList = rest.count < line.count && (rest.hasPrefix(". ") || rest.hasPrefix(") "))
      #expect(!isList, "\(words.debugDescription)")
    }
  }
}
