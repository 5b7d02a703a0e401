import ChanceryTestSupport
import Testing

@testable import ChanceryHTML

/// Labels, byte order marks and the declarations that pages make.
@Suite struct HTMLEncodingTests {
  @Test(arguments: [
    ("utf8", "UTF-8"), (" UTF-8\n", "UTF-8"), ("unicode-1-1-utf-8", "UTF-8"),
    ("latin1", "windows-1252"), ("ASCII", "windows-1252"), ("iso-8859-1", "windows-1252"),
    ("ISO-8859-9", "windows-1254"), ("l9", "ISO-8859-15"), ("sjis", "Shift_JIS"),
    ("ks_c_5601-1987", "EUC-KR"), ("gb2312", "GBK"), ("hz-gb-2312", "replacement"),
    ("utf-16", "UTF-16LE"), ("x-user-defined", "x-user-defined"),
  ])
  func knowsTheLabelsOfTheStandard(label: String, name: String) {
    #expect(HTMLEncoding(label: label)?.name == name)
  }

  @Test(arguments: ["utf-7", "", "utf 8", "utf-32", "bogus", "\u{A0}utf-8", "cesu-8"])
  func knowsNoOtherLabels(label: String) {
    #expect(HTMLEncoding(label: label) == nil)
    #expect(HTMLEncoding(label: String(repeating: label + "x", count: 10_000)) == nil)
  }

  @Test func hasAllLabelsAndNames() {
    #expect(EncodingLabels.names.count == 228)
    #expect(Set(EncodingLabels.names.values).count == 40)
    for name in Set(EncodingLabels.names.values) {
      #expect(HTMLEncoding(label: name)?.name == name)
    }
    #expect(EncodingLabels.names(in: "# no\nodd line\nA\tb c\n") == ["b": "A", "c": "A"])
  }

  @Test func readsByteOrderMarks() throws {
    #expect(HTMLEncoding.marked(by: [0xEF, 0xBB, 0xBF, 0x61])?.encoding == .utf8)
    #expect(HTMLEncoding.marked(by: [0xFE, 0xFF])?.encoding == .utf16BigEndian)
    #expect(HTMLEncoding.marked(by: [0xFF, 0xFE])?.length == 2)
    #expect(HTMLEncoding.marked(by: [0xEF, 0xBB]) == nil)
    #expect(HTMLEncoding.marked(by: []) == nil)
  }

  @Test(
    arguments: [
      ("<meta charset=koi8-r>", "KOI8-R"),
      ("<META CHARSET = \"KOI8-R\" />", "KOI8-R"),
      ("<meta/charset=koi8-r>", "KOI8-R"),
      ("<meta charset=utf-16be>", "UTF-8"),
      ("<meta charset=x-user-defined>", "windows-1252"),
      ("<meta charset=utf-7>", nil),
      ("<metacharset=koi8-r>", nil),
      ("<meta charset=koi8-r", nil),
      ("<!--> <meta charset=koi8-r>", "KOI8-R"),
      ("<!-- <meta charset=koi8-r>", nil),
      ("<!-- a -- > <meta charset=utf-8> --> <meta charset=koi8-r>", "KOI8-R"),
      ("<a title='<meta charset=koi8-r>'>", nil),
      ("</a <meta charset=koi8-r> <meta charset=big5>", "Big5"),
      ("<?x <meta charset=koi8-r><meta charset=big5>", "Big5"),
      ("<meta charset=bogus><meta charset=koi8-r>", "KOI8-R"),
      ("<meta charset=bogus charset=koi8-r>", nil),
      ("<meta http-equiv=content-type content='text/html; charset=koi8-r'>", "KOI8-R"),
      ("<meta content='text/html; charset=koi8-r'>", nil),
      ("<meta content='charset charset = \"koi8-r\"' http-equiv=Content-Type>", "KOI8-R"),
      ("<meta content='charset=\"koi8-r' http-equiv=Content-Type>", nil),
      ("<meta content='charset=' http-equiv=Content-Type>", nil),
      ("<meta content='charset=koi8-r;x' http-equiv=Content-Type>", "KOI8-R"),
      ("", nil), ("<", nil), ("<meta ", nil), ("<!--", nil),
    ] as [(String, String?)])
  func prescansForADeclaration(page: String, name: String?) {
    #expect(HTMLEncoding.declared(in: Array(page.utf8)[...])?.name == name)
  }

  @Test(
    arguments: [
      ("<?xml version='1.0' encoding=\"koi8-r\"?><html>", "KOI8-R"),
      ("<?xml encoding = 'KOI8-R'?>", "KOI8-R"), ("<?xml encoding='utf-16'?>", "UTF-8"),
      ("<?xml encoding='koi8-r'?><meta charset=big5>", "Big5"),
      (" <?xml encoding='koi8-r'?>", nil), ("<?xml encoding='koi8-r", nil),
      ("<?xml encoding='koi8-r?>", nil), ("<?xml encoding koi8-r?>", nil),
      ("<?xml encoding=koi8-r?>", nil), ("<?xml encoding='utf-7'?>", nil), ("<?xml>", nil),
      ("<?xml encoding=' koi8-r'?>", nil), ("<?xml version='1.0'?><p encoding='koi8-r'>", nil),
    ] as [(String, String?)])
  func readsAnXMLDeclarationWhereNoMetaCounts(page: String, name: String?) {
    #expect(HTMLEncoding.declared(in: Array(page.utf8)[...])?.name == name)
  }

  @Test func looksFurtherThanThePrescan() {
    let filler = String(repeating: " ", count: 5_000)
    let late = Array("<head>\(filler)<meta charset=koi8-r></head>".utf8)
    #expect(HTMLEncoding.declared(in: late[...]) == nil)
    #expect(HTMLEncoding.declaredInHead(of: late[...])?.name == "KOI8-R")
  }

  @Test(arguments: [
    "<script>'<meta charset=koi8-r>'</script>", "<style>/*<meta charset=koi8-r>*/</style>",
    "<title><meta charset=koi8-r></title>", "</head><meta charset=koi8-r>",
    "<body><meta charset=koi8-r>", "<script><meta charset=koi8-r>",
    String(repeating: " ", count: 64 << 10) + "<meta charset=koi8-r>",
  ])
  func takesNoDeclarationFromElsewhereInAFarLook(rest: String) {
    let page = Array("<head>\(String(repeating: " ", count: 2_000))\(rest)".utf8)
    #expect(HTMLEncoding.declaredInHead(of: page[...]) == nil)
  }

  @Test func endsOnAnyBytes() {
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "<meta ", "charset", "=", "\"", "'", "<!--", "-->", ">", "<", "/", "</", "content=", "utf-8",
      "http-equiv=content-type", "\n", "<script>", "</head", "é", ";", "x",
    ].map { Array($0.utf8) }
    for _ in 0..<2_000 {
      let page = (0..<40).flatMap { _ in pieces.randomElement(using: &generator) ?? [] }
      let slice = ([0x3C] + page)[1...]
      #expect(HTMLEncoding.declared(in: slice) == HTMLEncoding.declared(in: page[...]))
      _ = HTMLEncoding.declaredInHead(of: (page + Array(repeating: 0x20, count: 1_000) + page)[...])
    }
  }
}
