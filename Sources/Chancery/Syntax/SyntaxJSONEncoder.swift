internal import ChanceryClean
internal import ChanceryLanguage
internal import ChanceryText

/// Writes the syntax of an article as one line of JSON, `chancery.syntax/1`.
///
/// `Documentation/Formats/syntax.md` gives every field. The same analysis gives the same bytes.
public struct SyntaxJSONEncoder: SyntaxEncoder {
  /// The name and version of the format.
  public static let format = "chancery.syntax/1"

  /// How offsets are counted.
  public let offsets: OffsetUnit

  /// Makes an encoder.
  public init(offsets: OffsetUnit = .codepoints) { self.offsets = offsets }

  /// The article as one line, its end included.
  public func bytes(of article: AnalysedArticle) -> [UInt8] {
    let fields = SyntaxFields(
      syntax: article.syntax, places: SyntaxPlaces(of: article.clean, in: offsets))
    let raw = article.clean.raw
    var json = JSONWriter()
    json.object { json in
      json.field("format", Self.format)
      json.field("version", Version.current)
      json.field("offsets", offsets.rawValue)
      json.field("id", raw.id)
      json.field("source", raw.origin.label)
      json.field("sha256", raw.hash.hexadecimal)
      json.field("language", article.language.rawValue)
      json.key("sentences")
      json.array(article.syntax.sentences) { fields.write($1, to: &$0) }
      json.key("names")
      json.array(article.syntax.names) { fields.write($1, to: &$0) }
    }
    json.endLine()
    return json.bytes
  }

  /// One file, `jsonl`.
  public func files(of article: AnalysedArticle) -> [SyntaxFile] {
    [SyntaxFile(ending: "jsonl", bytes: bytes(of: article))]
  }
}

/// The fields of a syntax line, with places of the source.
private struct SyntaxFields {
  let syntax: Syntax
  let places: SyntaxPlaces

  func write(_ sentence: Sentence, to json: inout JSONWriter) {
    let tokens = syntax.tokens[sentence.tokens]
    let start = tokens.first?.range.lowerBound ?? 0
    json.object { json in
      ends(start..<max(start, tokens.last?.range.upperBound ?? 0), to: &json)
      json.key("tokens")
      json.array(tokens) { write($1, in: sentence, to: &$0) }
    }
  }

  func write(_ name: Name, to json: inout JSONWriter) {
    let range = syntax.range(of: name)
    json.object { json in
      ends(range, to: &json)
      json.field("kind", name.kind.rawValue)
      json.field("text", places.words(at: range))
      json.field("confidence", (Double(name.confidence) * 10_000).rounded() / 10_000)
    }
  }

  private func write(_ token: SurfaceToken, in sentence: Sentence, to json: inout JSONWriter) {
    let words = Int(token.words.lowerBound)..<Int(token.words.upperBound)
    json.object { json in
      ends(token.range, to: &json)
      json.key("words")
      json.array(syntax.words[words]) { json, word in
        let form = word.ownForm ?? places.words(at: word.range)
        let head = Int(word.head)
        json.object { json in
          json.field("form", words.count == 1 ? places.words(at: token.range) : form)
          json.field("lemma", word.lemma)
          json.field("upos", word.tag.label)
          json.field("feats", word.features.isEmpty ? nil : word.features)
          json.field(
            "head", sentence.words.contains(head) ? head - sentence.words.lowerBound + 1 : 0)
          json.field("deprel", word.relation)
        }
      }
    }
  }

  /// Writes a place in the source; `null` twice where cleaning inserted the words.
  private func ends(_ range: Range<Int>, to json: inout JSONWriter) {
    let source = places.source(of: range)
    json.field("start", source?.lowerBound)
    json.field("end", source?.upperBound)
  }
}
