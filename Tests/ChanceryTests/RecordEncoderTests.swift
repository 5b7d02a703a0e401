import Chancery
import ChanceryRecordSupport
import ChanceryText
import Foundation
import Testing

@Suite struct RecordEncoderTests {
  @Test func aLineHasTheFieldsOfTheFormatAndNoOther() throws {
    let line = RecordEncoder().line(Sample.record())
    let record = try StrictRecord.decode(line)
    #expect(record.format == "chancery.record/1")
    #expect(record.article.language == "fr")
    #expect(record.article.published == "2022-09-15")
    #expect(record.article.authors == ["Marta Vaz", "A. Lemoine"])
    #expect(record.quotations.map(\.id) == ["q1", "q2"])
    #expect(record.quotations[0].speaker?.entity == "e1")
    #expect(record.quotations[1].via == "e1")
    #expect(record.residue[0].rule == "teaser")
    #expect(record.findings[0].code == "stray-punctuation")
  }

  @Test func aLineIsOneLine() {
    let line = RecordEncoder().line(Sample.record())
    #expect(line.count { $0 == UInt8(ascii: "\n") } == 1)
    #expect(line.last == UInt8(ascii: "\n"))
  }

  @Test func anUnknownKeyIsRefused() {
    let line = String(decoding: RecordEncoder().line(Sample.record()), as: UTF8.self)
    let more = line.replacingOccurrences(of: #""body":"#, with: #""extra":1,"body":"#)
    #expect(throws: DecodingError.self) { try StrictRecord.decode(more.utf8) }
  }

  @Test(arguments: OffsetUnit.allCases)
  func spansCountInTheUnitAskedFor(unit: OffsetUnit) throws {
    let line = RecordEncoder(offsets: unit).line(Sample.record())
    let record = try StrictRecord.decode(line)
    #expect(record.offsets == unit.rawValue)
    let words = record.quotations[0].spans.map { Self.words($0.value, counting: unit) }
    #expect(words == ["« La mer ne se négocie pas »", "« Elle s’entretient »"])
    #expect(
      Self.words(try #require(record.article.title).value, counting: unit) == "Un accord à Lisbonne"
    )
  }

  /// The words of the sample under a span, counted as another language would count them.
  private static func words(_ span: StrictRecord.Span, counting unit: OffsetUnit) -> String {
    let text = Sample.text
    switch unit {
    case .codepoints:
      let scalars = Array(text.unicodeScalars)[span.start..<span.end]
      return String(String.UnicodeScalarView(scalars))
    case .utf8: return String(decoding: Array(text.utf8)[span.start..<span.end], as: UTF8.self)
    case .utf16: return String(decoding: Array(text.utf16)[span.start..<span.end], as: UTF16.self)
    }
  }

  @Test func confidencesHaveFourDigits() throws {
    let record = try StrictRecord.decode(RecordEncoder().line(Sample.record()))
    #expect(record.quotations[0].confidence == 0.9513)
  }

  @Test(arguments: ["\u{1B}[2J", "\u{202E}abc", "a\nb\u{2028}c\0"])
  func hostileTextIsNeverRaw(text: String) throws {
    let line = RecordEncoder().line(Sample.record(text: text, id: text, source: text))
    let printed = String(decoding: line.dropLast(), as: UTF8.self)
    #expect(!printed.unicodeScalars.contains(where: VisibleText.isUnruly))
    #expect(try StrictRecord.decode(line).article.id == text)
  }

  @Test func theSameRecordGivesTheSameBytes() {
    #expect(RecordEncoder().line(Sample.record()) == RecordEncoder().line(Sample.record()))
  }
}
