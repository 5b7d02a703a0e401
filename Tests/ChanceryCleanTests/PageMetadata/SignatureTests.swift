import Testing

@testable import ChanceryClean

/// The names in a byline.
@Suite struct SignatureTests {
  @Test(arguments: [
    ("Par Anna Marchand et Paul Weiss", ["Anna Marchand", "Paul Weiss"]),
    ("By Ann Reed, Bob Hale and Cy Young", ["Ann Reed", "Bob Hale", "Cy Young"]),
    ("Von Ute Berg und Jan Kohl, 13. Februar 2017", ["Ute Berg", "Jan Kohl"]),
    ("By Ann Reed, Staff Writer | May 3, 2022", ["Ann Reed"]),
    ("Ann Reed\nSenior Reporter", ["Ann Reed"]),
    ("Written by\nAnn Reed\n@annreed", ["Ann Reed"]),
    ("par Anna Marchand (avec AFP)", ["Anna Marchand"]),
    ("Autor: Ute Berg", ["Ute Berg"]),
    ("Ann Reed, PhD", ["Ann Reed"]),
    ("red/dpa", ["red", "dpa"]),
    ("Anna Marchand,\nPaul Weiss", ["Anna Marchand", "Paul Weiss"]),
    ("Jean-Luc d’Arc & Zoë Ní Bhroin", ["Jean-Luc d’Arc", "Zoë Ní Bhroin"]),
    ("Ann Reed ann.reed@example.org", ["Ann Reed"]),
    ("孔德明", ["孔德明"]),
    ("Redaktion", ["Redaktion"]),
    ("Anna Marchand\nAnna Marchand a fait ses études à Lyon.", ["Anna Marchand"]),
  ])
  func finds(text: String, names: [String]) {
    #expect(Signature(text).names == names)
  }

  @Test(arguments: [
    "admin", "https://www.facebook.com/ann.reed", "@annreed", "null", "", "by",
    "Publié le 3 mai 2022",
    "12:30", "Staff Writer", "Senior Political Correspondent",
  ])
  func findsNobody(text: String) {
    #expect(Signature(text).names == [])
  }

  @Test func knowsWhetherWordsOpenIt() {
    #expect(Signature("Par Anna Marchand").hasOpener)
    #expect(!Signature("Anna Marchand").hasOpener)
  }
}
