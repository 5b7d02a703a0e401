internal import Chancery
internal import ChanceryIngest
internal import ChanceryText

/// Tells the progress of an import to a person, on the error output: one line that changes on a
/// terminal, plain lines in a pipe.
final class PlainReporter: ProgressReporter {
  private let output = Output.errors
  private let store: String
  private let style: Styled
  private let isDry: Bool
  /// About how many articles there are; `nil` when that is not known.
  private let total: Int?
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var last: ContinuousClock.Instant

  init(settings: Settings, paths: [String], isDry: Bool) throws {
    store = settings.storePath
    style = try settings.style(on: .errors)
    self.isDry = isDry
    let census = InputCensus(format: try settings.ingestor().settings.format)
    total = output.isTerminal ? census.count(paths) : nil
    start = clock.now
    last = start
  }

  func added(_ record: ArticleRecord, _ counts: ImportCounts) { tick(counts) }

  func known(_ origin: RawArticle.Origin, _ counts: ImportCounts) { tick(counts) }

  func refused(_ input: SetAside, _ counts: ImportCounts) {
    erase()
    output.print(style(Inputs.words(for: input), .yellow))
    tick(counts)
  }

  func passedOver(_ records: PassedOver, _ counts: ImportCounts) { tick(counts) }

  func finish(_ counts: ImportCounts, isCutOff: Bool) {
    erase()
    output.print(words(for: counts) + rate(counts))
    if counts.passedOver.total > 0 { output.print("\(counts.passedOver)") }
    if isCutOff {
      output.print("the import was cut off: what is counted is kept; run it again to go on")
    } else if counts.new + counts.known > 0, !isDry {
      let choice = store == Setting.store.standard ? "" : " --store \(Styled.shellWord(store))"
      output.print(style("next: chancery show 1\(choice)", .dim))
      output.print(style("      chancery search 'speaker:NAME'\(choice)", .dim))
      output.print(style("      chancery export quotations --as csv\(choice)", .dim))
    }
    if counts.refused > 0, !isDry { output.print(style("see:  chancery problems", .dim)) }
  }

  /// Shows the counts, ten times a second on a terminal, each ten seconds in a pipe.
  private func tick(_ counts: ImportCounts) {
    guard counts.read % 16 == 0 || output.isTerminal else { return }
    let now = clock.now
    guard now - last > (output.isTerminal ? .milliseconds(100) : .seconds(10)) else { return }
    last = now
    if output.isTerminal {
      output.write(Array("\r\(words(for: counts))\(rate(counts))\(rest(counts))\u{1B}[K".utf8))
    } else {
      output.print(words(for: counts) + rate(counts))
    }
  }

  private func erase() {
    if output.isTerminal { output.write(Array("\r\u{1B}[K".utf8)) }
  }

  private func words(for counts: ImportCounts) -> String {
    let verb = isDry ? "would be new" : "new"
    return "\(Styled.grouped(counts.read)) read: \(Styled.grouped(counts.new)) \(verb), "
      + "\(Styled.grouped(counts.known)) known, \(Styled.grouped(counts.refused)) refused, "
      + Styled.count(counts.warnings, "warning")
  }

  private func rate(_ counts: ImportCounts) -> String {
    let seconds = (clock.now - start) / .seconds(1)
    guard counts.read > 0, seconds > 0.05 else { return "" }
    return ", \(Styled.grouped(Int(Double(counts.read) / seconds)))/s"
  }

  /// About how long it will take: `, 2 min left`.
  private func rest(_ counts: ImportCounts) -> String {
    guard let total, counts.read > 0, total > counts.read else { return "" }
    let elapsed = (clock.now - start) / .seconds(1)
    let left = Int(elapsed / Double(counts.read) * Double(total - counts.read))
    return ", \(left < 90 ? "\(left) s" : "\((left + 30) / 60) min") left"
  }
}
