import ChanceryIngest
import ChanceryTestSupport
import ChanceryText
import Testing

/// Pages that browsers save in one file.
@Suite struct SavedPageTests {
  /// A file as Chromium writes it.
  private static let saved = """
    From: <Saved by Blink>
    Snapshot-Content-Location: https://e.org/a
    Subject: =?utf-8?Q?Le=20ministre=20a=20d=C3=A9missionn?= =?utf-8?Q?=C3=A9?=
    Date: Thu, 15 Sep 2022 08:30:00 +0200
    MIME-Version: 1.0
    Content-Type: multipart/related;
    \ttype="text/html";
    \tboundary="----Multi--7b"


    ------Multi--7b
    Content-Type: text/css
    Content-Transfer-Encoding: quoted-printable
    Content-Location: https://e.org/a.css

    p { margin: 0 }
    ------Multi--7b
    Content-Type: text/html
    Content-ID: <other@mhtml.blink>
    Content-Location: https://e.org/frame

    <p>Un cadre
    ------Multi--7b
    Content-Type: text/html; charset="utf-8"
    Content-ID: <frame@mhtml.blink>
    Content-Transfer-Encoding: quoted-printable
    Content-Location: https://e.org/a

    <!DOCTYPE html><p>Le ministre a d=C3=A9mis=
    sionn=C3=A9.</p>
    ------Multi--7b--

    """

  @Test(arguments: ["\n", "\r\n"]) func readsThePageAndWhatIsSaidAboutIt(lineEnd: String) throws {
    let items = Items(Self.saved.replacing("\n", with: lineEnd), named: "a.mhtml")
    let article = try #require(items.articles.first)
    #expect(article.text == "<!DOCTYPE html><p>Le ministre a démissionné.</p>")
    #expect(article.mediaType == .html)
    #expect(article.metadata.url == "https://e.org/a")
    #expect(article.metadata.title == "Le ministre a démissionné")
    #expect(article.retrieved == "2022-09-15T08:30:00+02:00")
    #expect(article.origin.label == "a.mhtml")
    #expect(items.all.count == 1)
  }

  @Test func isKnownByItsContent() {
    #expect(Items(Self.saved, named: "stdin").articles.map(\.mediaType) == [.html])
    #expect(Items("From: moi\n\nUn texte.", named: "a").articles.map(\.mediaType) == [.plainText])
  }

  @Test func takesThePartThatIsNamedAsTheStart() {
    let text = Self.saved.replacing("\ttype=", with: "\tstart=\"<other@mhtml.blink>\"; type=")
    #expect(Items(text, named: "a.mht").articles.map(\.text) == ["<p>Un cadre"])
  }

  @Test func takesTheFirstPageWhereNoneIsNamed() {
    let text = Self.saved.replacing("Snapshot-Content-Location: https://e.org/a\n", with: "")
    let articles = Items(text, named: "a.mht").articles
    #expect(articles.map(\.text) == ["<p>Un cadre"])
    #expect(articles.map(\.metadata.url) == ["https://e.org/frame"])
  }

  @Test func readsPartsWithinPartsAndBase64() {
    let text = """
      MIME-Version: 1.0
      Content-Type: multipart/related; boundary=a

      --a
      Content-Type: multipart/alternative; boundary=b

      --b
      Content-Type: text/plain

      Un texte
      --b
      Content-Type: text/html; charset=utf-8
      Content-Transfer-Encoding: base64

      PHA+TGUgbWluaXN0cmUgYSBkw6lt
      aXNzaW9ubsOpLjwvcD4=
      --b--
      --a--
      """
    #expect(
      Items(text, named: "a.mhtml").articles.map(\.text) == ["<p>Le ministre a démissionné.</p>"])
  }

  @Test(arguments: [
    "Content-Type: multipart/related\n\n--a\n", "x", "\n\n", "Content-Type: text/css\n\nx",
  ])
  func setsAsideWhatHoldsNoPage(text: String) {
    #expect(Items(text, named: "a.mhtml").aside.map(\.code) == ["no-pages"])
  }

  @Test func holdsThePageToTheSizeOfAnArticle() {
    let settings = Ingestor.Settings(maximumArticleBytes: 40)
    #expect(Items(Self.saved, named: "a.mhtml", settings).aside.map(\.code) == ["too-large"])
    let whole = Ingestor.Settings(archives: .init(maximumWholeBytes: 100))
    #expect(Items(Self.saved, named: "a.mhtml", whole).aside.map(\.code) == ["too-large"])
  }

  @Test(arguments: UInt64(1)...200) func givesOneItemForAnyDamage(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var bytes = Array(Self.saved.utf8)
    for _ in 0..<6 {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0...2, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: place)
      default: bytes.insert(0x0A, at: place)
      }
    }
    #expect(Items(.bytes(bytes, named: "a.mhtml")).all.count == 1)
  }
}
