internal import Chancery
internal import ChanceryStore
internal import ChanceryText

/// An explanation, for a person or as JSON.
struct ExplanationView {
  let explanation: Explanation
  let article: StoredArticle

  /// The lines, ready to print.
  func lines(_ style: Styled) -> [String] {
    let record = article.record
    let title = Styled.clip(record.headline ?? record.header.origin.label, to: 76)
    let heading = "\(explanation.id)  \(explanation.kind)   #\(article.number) \(title)"
    return [style(VisibleText.line(heading), .bold)]
      + explanation.facts.map { fact in
        let place = fact.span.map { "   @\($0.lowerBound)–\($0.upperBound)" } ?? ""
        return "\(style(Styled.padded(fact.label, to: 11), .dim)) "
          + VisibleText.line(fact.text) + style(place, .dim)
      }
  }

  /// One line of JSON, `chancery.explanation/1`.
  var line: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("format", "chancery.explanation/1")
      json.field("article", article.number)
      json.field("sha256", article.record.header.hash.hexadecimal)
      json.field("record", explanation.id)
      json.field("kind", explanation.kind)
      json.key("facts")
      json.array(explanation.facts) { json, fact in
        json.object { json in
          json.field("label", fact.label)
          json.field("text", fact.text)
          json.field("start", fact.span?.lowerBound)
          json.field("end", fact.span?.upperBound)
        }
      }
    }
    json.endLine()
    return json.bytes
  }
}
