internal import Chancery
internal import ChanceryIngest
internal import ChanceryText

/// What an import counts.
struct ImportCounts {
  /// Articles whose text was not there before.
  var new = 0
  /// Articles whose text was there.
  var known = 0
  /// Inputs that were set aside.
  var refused = 0
  /// Findings of the new articles.
  var warnings = 0
  /// Records of archives that are no pages; they are not among what was read.
  var passedOver = PassedOverCounts()

  /// Everything that was read.
  var read: Int { new + known + refused }
}

/// Where the progress of an import is told.
protocol ProgressReporter: AnyObject {
  /// An article was added.
  func added(_ record: ArticleRecord, _ counts: ImportCounts)
  /// An article was there already.
  func known(_ origin: RawArticle.Origin, _ counts: ImportCounts)
  /// An input was set aside.
  func refused(_ input: SetAside, _ counts: ImportCounts)
  /// An archive held something beside its pages.
  func passedOver(_ records: PassedOver, _ counts: ImportCounts)
  /// The import is at its end, or was cut off.
  func finish(_ counts: ImportCounts, isCutOff: Bool)
}

/// Counts what an import does and tells a reporter.
final class Progress {
  /// The counts so far.
  private(set) var counts = ImportCounts()
  private let reporter: any ProgressReporter

  init(reporter: any ProgressReporter) { self.reporter = reporter }

  func added(_ record: ArticleRecord) {
    counts.new += 1
    counts.warnings += record.findings.count
    reporter.added(record, counts)
  }

  func known(_ origin: RawArticle.Origin) {
    counts.known += 1
    reporter.known(origin, counts)
  }

  func refused(_ input: SetAside) {
    counts.refused += 1
    reporter.refused(input, counts)
  }

  func passedOver(_ records: PassedOver) {
    counts.passedOver.add(records)
    reporter.passedOver(records, counts)
  }

  func finish(isCutOff: Bool) { reporter.finish(counts, isCutOff: isCutOff) }
}
