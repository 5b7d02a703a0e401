import Chancery
import Foundation
import Testing

@Suite struct JSONWriterTests {
  @Test(arguments: [
    ("", #""""#), ("é𝄞", #""é𝄞""#), ("a\"b\\c", #""a\"b\\c""#),
    ("\n\r\t\u{8}\u{C}", #""\n\r\t\b\f""#),
    ("\0\u{1B}\u{7F}", #""\u0000\u001b\u007f""#), ("\u{85}\u{9B}", #""\u0085\u009b""#),
    ("\u{A0}é", "\"\u{A0}é\""), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
    ("\u{202E}a\u{2066}", #""\u202ea\u2066""#), ("\u{2027}\u{202F}", "\"\u{2027}\u{202F}\""),
  ])
  func escapesWhatCouldActOnATerminal(text: String, expected: String) throws {
    var json = JSONWriter()
    json.value(text)
    #expect(json.text == expected)
    let decoded = try JSONSerialization.jsonObject(
      with: Data(json.bytes), options: .fragmentsAllowed)
    #expect(decoded as? String == text)
  }

  @Test func writesKeysInTheirOrderWithCommasBetween() {
    var json = JSONWriter()
    json.object { json in
      json.field("b", 1)
      json.field("a", nil as String?)
      json.field("c", ["x", "y"])
      json.field("d", true)
      json.key("e")
      json.object { _ in }
      json.field("f", 0.25)
      json.key("g")
      json.array([1, 2]) { $0.value($1) }
    }
    #expect(
      json.text == #"{"b":1,"a":null,"c":["x","y"],"d":true,"e":{},"f":0.25,"g":[1,2]}"#)
  }

  @Test func linesStandAlone() {
    var json = JSONWriter()
    json.value(1)
    json.endLine()
    json.value(2)
    json.endLine()
    #expect(json.text == "1\n2\n")
  }

  @Test(arguments: [Double.nan, .infinity])
  func writesNullForNumbersThatJSONHasNot(number: Double) {
    var json = JSONWriter()
    json.value(number)
    #expect(json.text == "null")
  }
}
