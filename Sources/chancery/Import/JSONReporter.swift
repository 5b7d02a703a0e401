internal import Chancery
internal import ChanceryIngest
internal import ChanceryText

/// Tells the progress of an import as one JSON object an event, on the standard output.
final class JSONReporter: ProgressReporter {
  func added(_ record: ArticleRecord, _ counts: ImportCounts) {
    JSONEvent.write("new") { json in
      json.field("source", record.header.origin.label)
      json.field("id", record.header.id)
      json.field("sha256", record.header.hash.hexadecimal)
      json.field("quotations", record.quotations.count)
      json.field("findings", record.findings.count)
    }
  }

  func known(_ origin: RawArticle.Origin, _ counts: ImportCounts) {
    JSONEvent.write("known") { $0.field("source", origin.label) }
  }

  func refused(_ input: SetAside, _ counts: ImportCounts) {
    JSONEvent.write("refused") { json in
      json.field("source", input.origin.label)
      json.field("code", input.code)
      json.field("reason", input.reason)
    }
  }

  func passedOver(_ records: PassedOver, _ counts: ImportCounts) {
    JSONEvent.write("passed-over") { json in
      json.field("source", records.origin.label)
      Self.write(PassedOverCounts(records), to: &json)
    }
  }

  func finish(_ counts: ImportCounts, isCutOff: Bool) {
    JSONEvent.write("end") { json in
      json.field("read", counts.read)
      json.field("new", counts.new)
      json.field("known", counts.known)
      json.field("refused", counts.refused)
      json.field("warnings", counts.warnings)
      Self.write(counts.passedOver, to: &json)
      json.field("cut_off", isCutOff)
    }
    Output.results.flush()
  }

  /// The numbers by reason; a reason that there was none for is left out.
  private static func write(_ counts: PassedOverCounts, to json: inout JSONWriter) {
    json.field("passed_over", counts.total)
    json.key("reasons")
    json.object { json in
      for reason in PassedOver.Reason.allCases where counts[reason] > 0 {
        json.field(reason.rawValue, counts[reason])
      }
    }
  }
}
