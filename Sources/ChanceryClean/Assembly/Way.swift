internal import ChanceryText

/// Leads from a page back to the source text, through the repair of its characters if there was
/// one.
struct Way {
  private let repair: TextMap?
  private let sourceCount: Int

  /// Takes the map of the repair.
  init(to repair: TextMap?, sourceCount: Int) {
    self.repair = repair
    self.sourceCount = sourceCount
  }

  /// The map from the clean text to the source.
  func compose(_ map: TextMap) -> TextMap {
    repair.map { map.composed(over: $0) } ?? map
  }

  /// The source of a range of the page.
  func source(of range: Range<Int>) -> SourceRange {
    guard let repair else { return SourceRange(range) }
    return repair.source(of: range) ?? SourceRange(start: sourceCount, end: sourceCount)
  }

  /// What was marked as residue, in the order of the source.
  func removals(_ judgement: Judge.Judgement, _ page: Page) -> [Removal] {
    var removals: [Removal] = []
    for (line, verdict) in zip(page.lines, judgement.lines) {
      if let verdict { removals.append(removal(line.range, verdict)) }
    }
    removals += judgement.cuts.map { removal($0.range, $0.verdict) }
    return removals.sorted { $0.range < $1.range }
  }

  private func removal(_ range: Range<Int>, _ verdict: Verdict) -> Removal {
    Removal(
      source(of: range), kind: verdict.kind, rule: verdict.rule, reason: verdict.reason,
      confidence: verdict.confidence)
  }

  /// The damage seen, as findings in the source.
  func findings(
    _ damages: [Damage], _ repair: MojibakeRepair.Result?, isEmpty: Bool
  ) -> [Finding] {
    var findings = damages.map { Finding($0.code, at: source(of: $0.range), $0.message) }
    if let repair {
      findings.append(
        Finding(
          .mojibake, at: repair.first,
          "UTF-8 was read as windows-1252; \(repair.count) sequences were mended"))
    }
    if isEmpty {
      let all = SourceRange(start: 0, end: sourceCount)
      findings.append(Finding(.noArticle, at: all, "nothing is left after cleaning"))
    }
    return findings
  }
}
