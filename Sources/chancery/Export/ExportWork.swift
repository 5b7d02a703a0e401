internal import Chancery
internal import ChanceryStore

/// One run of an export: the store's articles, row by row, into an output.
struct ExportWork {
  let store: Store
  let table: any ExportTable.Type
  let format: any ExportFormat
  let query: SearchQuery?
  let offsets: OffsetUnit

  /// Whether each article is written as its whole record line.
  private var isRecordLines: Bool { table == ArticleTable.self && format is JSONLines }

  /// Writes all rows.
  ///
  /// - Returns: How many there were.
  /// - Throws: What cut the export off; a last line says so.
  func run(into output: Output) throws -> Int {
    var count = 0
    output.write(format.opening(isRecordLines ? [] : table.columns))
    do {
      try store.forEachArticle(matching: query) { article in
        try Interruption.check()
        count += write(article, to: output)
        if let failure = output.failure { throw failure }
        return true
      }
    } catch {
      output.write(
        format.remark([("cut_off", "true"), ("reason", "\(error)"), ("rows", "\(count)")]))
      output.flush()
      throw error
    }
    try output.finish()
    return count
  }

  private func write(_ article: StoredArticle, to output: Output) -> Int {
    if isRecordLines {
      output.write(RecordEncoder(offsets: offsets).line(article.record))
      return 1
    }
    let exported = ExportedArticle(
      number: article.number, record: article.record, counting: offsets)
    let rows = table.rows(of: exported)
    for row in rows { output.write(format.row(row, table.columns)) }
    return rows.count
  }
}
