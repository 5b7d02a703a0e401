internal import ChanceryClean
internal import ChanceryLanguage
internal import ChanceryText

/// Writes names, words and trees of an article as brat standoff annotations (brat.nlplab.org).
///
/// ```
/// T1 ⇥ PER 0 11 ⇥ Inês Duarte
/// T2 ⇥ PROPN 0 4 ⇥ Inês
/// R1 ⇥ nsubj Arg1:T4 Arg2:T2
/// ```
///
/// Offsets are code points of the source text, as brat counts; what crosses the end of a line or a gap
/// that cleaning closed is in fragments. A word without a source has no line, nor have its relations.
public struct BratEncoder: SyntaxEncoder {
  /// Makes an encoder.
  public init() {}

  /// The annotations: names first, then words, then relations.
  public func bytes(of article: AnalysedArticle) -> [UInt8] {
    var writer = BratWriter(article.clean)
    let syntax = article.syntax
    for name in syntax.names { writer.mark(syntax.range(of: name), as: name.kind.label) }
    let marks = syntax.words.map { writer.mark($0.range, as: $0.tag.label) }
    for (word, mark) in zip(syntax.words, marks) where syntax.words.indices.contains(Int(word.head))
    {
      if let mark, let head = marks[Int(word.head)] {
        writer.relate(head, to: mark, as: word.relation)
      }
    }
    return writer.bytes
  }

  /// Two files, `txt` with the source text and `ann`.
  public func files(of article: AnalysedArticle) -> [SyntaxFile] {
    let text = PlainCharacters.lines(article.clean.raw.text)
    return [
      SyntaxFile(ending: "txt", bytes: Array(text.utf8)),
      SyntaxFile(ending: "ann", bytes: bytes(of: article)),
    ]
  }
}

/// Writes the lines of one annotation file.
private struct BratWriter {
  private(set) var bytes: [UInt8] = []
  private let places: SyntaxPlaces
  private let source: [UInt8]
  private var marks = 0
  private var relations = 0

  init(_ clean: CleanArticle) {
    places = SyntaxPlaces(of: clean, in: .codepoints)
    source = Array(clean.raw.text.utf8)
  }

  /// Marks a stretch of the text that was analysed.
  ///
  /// - Returns: The number of its line; `nil` when nothing in the source stands for it.
  @discardableResult
  mutating func mark(_ range: Range<Int>, as label: String) -> Int? {
    let fragments = places.sources(of: range).flatMap(lines(of:))
    if fragments.isEmpty { return nil }
    marks += 1
    let spans = fragments.map { fragment in
      let counted = places.counted(fragment)
      return "\(counted.lowerBound) \(counted.upperBound)"
    }
    let words = fragments.map {
      PlainCharacters.line(String(decoding: source[$0.range], as: UTF8.self))
    }
    line(
      "T\(marks)\t\(label) \(spans.joined(separator: ";"))\t\(words.joined(separator: " "))")
    return marks
  }

  /// Joins a head and its dependent.
  mutating func relate(_ head: Int, to dependent: Int, as relation: String) {
    relations += 1
    line("R\(relations)\t\(Self.type(relation)) Arg1:T\(head) Arg2:T\(dependent)")
  }

  /// A relation as brat allows it: letters, digits, `-` and `_`; a colon becomes `-`.
  private static func type(_ relation: String) -> String {
    let safe = relation.unicodeScalars.map { scalar -> Character in
      switch scalar {
      case ":": "-"
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_": Character(scalar)
      default: "_"
      }
    }
    return safe.isEmpty ? "_" : String(safe)
  }

  /// The parts of a range on each line of the source, none empty.
  private func lines(of range: SourceRange) -> [SourceRange] {
    source[range.range].indices.split { source[$0] == UInt8(ascii: "\n") }
      .compactMap { part in
        guard let first = part.first, let last = part.last else { return nil }
        return SourceRange(first..<(last + 1))
      }
  }

  private mutating func line(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }
}
