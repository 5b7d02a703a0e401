import Chancery
import ChanceryRecordSupport
import Foundation
import Testing

@Suite struct ExportTableTests {
  private let article = ExportedArticle(
    number: 7, record: Sample.record(), counting: .codepoints)

  @Test(arguments: ExportTables.all.map { $0.name })
  func everyRowHasAValueForEachColumn(name: String) throws {
    let table = try #require(ExportTables.named(name))
    let rows = table.rows(of: article)
    #expect(!rows.isEmpty)
    #expect(Set(table.columns).count == table.columns.count)
    for row in rows {
      #expect(row.count == table.columns.count)
      #expect(row[0] == .integer(7))
    }
  }

  @Test func aQuotationsSpansPointAtItsWords() throws {
    let row = QuotationTable.rows(of: article)[0]
    let cells = Dictionary(uniqueKeysWithValues: zip(QuotationTable.columns, row))
    #expect(cells["speaker"] == .text("Inês Duarte"))
    #expect(cells["cue"] == .text("a déclaré"))
    #expect(cells["spans"] == .text("22-50;77-98"))
    #expect(cells["start"] == .integer(22))
    #expect(cells["end"] == .integer(98))
  }

  @Test(arguments: ExportTables.all.map { $0.name })
  func jsonLinesHaveTheColumnsAsKeys(name: String) throws {
    let table = try #require(ExportTables.named(name))
    let row = try #require(table.rows(of: article).first)
    let line = JSONLines().row(row, table.columns)
    let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
    #expect(Set(try #require(object).keys) == Set(table.columns))
  }

  @Test func onlyKnownNamesAreTablesAndFormats() {
    #expect(ExportTables.named("everything") == nil)
    #expect(ExportFormats.named("xml") == nil)
    #expect(ExportFormats.names.allSatisfy { ExportFormats.named($0) != nil })
  }
}
