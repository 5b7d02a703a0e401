import ChanceryHTML
import ChanceryTestSupport
import ChanceryText
import Testing

@testable import ChanceryIngest

/// From the bytes of a page to its text.
@Suite struct PageDecoderTests {
  private func decode(_ bytes: [UInt8], _ label: String? = nil) throws -> (String, [String]) {
    let decoded = try PageDecoder.decode(bytes[...], label: label)
    return (decoded.text, decoded.findings.map(\.code.rawValue))
  }

  @Test(arguments: ["", "abc", "é ü € 😀", "<meta charset=utf-8>漢字", "<meta charset=big5>abc"])
  func readsUTF8AsItStands(text: String) throws {
    #expect(try decode(Array(text.utf8)) == (text, []))
    #expect(try decode(Array(text.utf8), "utf-8") == (text, []))
    #expect(try decode([0xEF, 0xBB, 0xBF] + Array(text.utf8), "windows-1252") == (text, []))
  }

  @Test(
    arguments: [
      ("windows-1252", [0x93, 0xE9, 0x80, 0x94], "“é€”"),
      ("ISO-8859-1", [0x93, 0xE9, 0x80, 0x94], "“é€”"),
      ("l9", [0xA4, 0xBD], "€œ"),
      ("iso-8859-2", [0xB1, 0xE6], "ąć"),
      ("windows-1251", [0xCF, 0xF0, 0xE8], "При"),
      ("koi8-u", [0xAE, 0xF0], "ўП"),
      ("iso-8859-7", [0xC1, 0xE8], "Αθ"),
      ("windows-1256", [0xC7, 0xE1], "ال"),
      ("macintosh", [0x8E, 0xDB], "é€"),
      ("x-user-defined", [0x80, 0xFF], "\u{F780}\u{F7FF}"),
      ("shift_jis", [0x93, 0xFA, 0x96, 0x7B, 0xB1, 0x87, 0x40], "日本ｱ①"),
      ("euc-jp", [0xC6, 0xFC, 0xCB, 0xDC, 0x8E, 0xB1, 0xAD, 0xA1], "日本ｱ①"),
      ("euc-kr", [0xC7, 0xD1, 0xB1, 0xB9, 0x8C, 0x63], "한국똠"),
      ("gb2312", [0xD6, 0xD0, 0xB9, 0xFA, 0x80], "中国€"),
      ("gb18030", [0xD6, 0xD0, 0x81, 0x30, 0x84, 0x36], "中¥"),
      ("big5", [0xA4, 0xA4, 0xA4, 0xE5, 0x88, 0x62], "中文\u{CA}\u{304}"),
    ] as [(String, [UInt8], String)])
  func readsWhatTheServerOrThePageNames(label: String, bytes: [UInt8], text: String) throws {
    #expect(try decode([0x61, 0x20] + bytes + [0x20, 0x62], label) == ("a \(text) b", []))
    guard label != "x-user-defined" else { return }
    let declared = "<meta charset=\(label)>"
    #expect(try decode(Array(declared.utf8) + bytes) == (declared + text, []))
  }

  @Test func readsISO2022JPWithItsEscapes() throws {
    let bytes = Array("a \u{1B}$BF|K\\\u{1B}(I1\u{1B}(J\\~x\u{1B}(B b".utf8)
    #expect(try decode(bytes, "iso-2022-jp") == ("a 日本ｱ￥￣x b", []))
    let broken = Array("\u{1B}$BF|\u{1B}(B\u{1B}(Zc".utf8) + [0x41]
    #expect(try decode(broken, "iso-2022-jp") == ("日\u{FFFD}(ZcA", ["damaged-encoding"]))
  }

  @Test func takesWhatTheBytesProve() throws {
    let utf8 = Array("<meta charset=iso-8859-1>été".utf8)
    #expect(try decode(utf8) == ("<meta charset=iso-8859-1>été", ["contradicted-charset"]))
    #expect(try decode(utf8, "big5").1 == ["contradicted-charset"])
    let latin = Array("<meta charset=utf-8>un ".utf8) + [0xE9, 0x74, 0xE9]
    let read = try decode(latin)
    #expect(read.0 == "<meta charset=utf-8>un été")
    #expect(read.1 == ["contradicted-charset", "guessed-charset"])
    let cyrillic = Array("<meta charset=windows-1251>".utf8) + [0xCF, 0xF0, 0xE8]
    #expect(
      try decode(cyrillic, "utf-8") == ("<meta charset=windows-1251>При", ["contradicted-charset"]))
  }

  @Test func mendsUTF8ThatIsDeclaredAndBroken() throws {
    let bytes = Array("<meta charset=utf-8>é à".utf8) + [0xFF] + Array(" fin".utf8)
    #expect(try decode(bytes) == ("<meta charset=utf-8>é à\u{FFFD} fin", ["damaged-encoding"]))
    let hostile = Array("<meta charset=utf-8>é".utf8) + Array(repeating: 0xFF, count: 9_000)
    #expect(try decode(hostile).0.unicodeScalars.filter { $0 == "\u{FFFD}" }.count == 9_000)
    let tricky = Array("é à ç ".utf8) + [0xE9] + Array(" ù".utf8)
    #expect(try decode(tricky, "windows-1252").0 == "é à ç \u{FFFD} ù")
  }

  @Test func passesOverIllFormedPairsAsBrowsersDo() throws {
    let lead = Array(repeating: [0xC7, 0xD1] as [UInt8], count: 20).flatMap { $0 }
    let text = String(repeating: "한", count: 20)
    #expect(try decode(lead + [0xFF, 0x3C], "euc-kr").0 == text + "\u{FFFD}<")
    #expect(try decode(lead + [0xC9, 0xFF, 0x3C], "euc-kr").0 == text + "\u{FFFD}<")
    #expect(try decode(lead + [0xC7], "euc-kr") == (text + "\u{FFFD}", ["damaged-encoding"]))
  }

  @Test func readsUTF16() throws {
    let text = "<p>Le président « dit » 😀"
    let little = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    #expect(try decode([0xFF, 0xFE] + little, "utf-8") == (text, []))
    #expect(try decode(little, "utf-16le") == (text, []))
    #expect(try decode(little) == (text, ["guessed-charset"]))
    let chinese = "中文漢字東京都庁舎".utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    #expect(try decode(chinese, "utf-16be").0 == "中文漢字東京都庁舎")
  }

  @Test func refusesWhatItCannotRead() throws {
    #expect(throws: IngestProblem.refusedCharacterSet) { try decode([0x61], "hz-gb-2312") }
    #expect(throws: IngestProblem.refused(.binary)) {
      try decode(Array(repeating: 0, count: 1_000))
    }
    #expect(throws: IngestProblem.unknownCharacterSet) {
      try decode([0xCF, 0xF0, 0xE5, 0xE7, 0xE8, 0xE4, 0xE5, 0xED, 0xF2])
    }
    #expect(throws: IngestProblem.noConverter(charset: "Big5")) {
      _ = try IconvDecoder("NO-SUCH-SET", try #require(HTMLEncoding(label: "big5")))
    }
  }

  @Test func saysThatALabelNamesNothing() throws {
    let latin = Array("un ".utf8) + [0xE9, 0x74, 0xE9]
    #expect(try decode(latin, "utf-7").1 == ["contradicted-charset", "guessed-charset"])
    #expect(try decode(Array("+ADw-".utf8), "utf-7").0 == "+ADw-")
  }

  @Test func findsADeclarationBehindTheFirstKilobyte() throws {
    let head = "<head>\(String(repeating: " ", count: 5_000))<meta charset=windows-1251></head>"
    #expect(try decode(Array(head.utf8) + [0xCF, 0xF0, 0xE8]).0 == head + "При")
  }

  @Test func givesTextForAnyBytesOrRefusesThem() {
    var generator = SeededGenerator(seed: 11)
    let labels = ["shift_jis", "euc-jp", "iso-2022-jp", "gbk", "big5", "euc-kr", "utf-8", nil]
    for round in 0..<400 {
      let length = Int.random(in: 0..<300, using: &generator)
      let floor: UInt8 = round % 2 == 0 ? 0x20 : 0x80
      let bytes = (0..<length).map { _ in UInt8.random(in: floor...255, using: &generator) }
      let decoded = try? PageDecoder.decode(bytes[...], label: labels[round % labels.count])
      #expect((decoded?.text.utf8.count ?? 0) <= 3 * length + 3)
    }
  }
}
