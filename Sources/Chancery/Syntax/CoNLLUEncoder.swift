internal import ChanceryLanguage

/// Writes the syntax of an article as CoNLL-U, version 2, of Universal Dependencies.
///
/// ```
/// # text = du pain
/// 1-2  du    _     _     _  _  _  _     _  TokenRange=0:2
/// 1    de    de    ADP   _  _  3  case  _  _
/// 2    le    le    DET   _  _  3  det   _  _
/// 3    pain  pain  NOUN  _  _  0  root  _  TokenRange=3:7
/// ```
///
/// `TokenRange` counts in the source text, names stand in `NER`. An article without sentences gives no
/// bytes, for CoNLL-U cannot say it. `Documentation/Formats/syntax.md` gives every column.
public struct CoNLLUEncoder: SyntaxEncoder {
  /// The name and version of the format.
  public static let format = "chancery.conllu/1"

  /// How `TokenRange` counts.
  public let offsets: OffsetUnit

  /// Makes an encoder.
  public init(offsets: OffsetUnit = .codepoints) { self.offsets = offsets }

  /// The sentences, each with the blank line that ends it.
  public func bytes(of article: AnalysedArticle) -> [UInt8] {
    var writer = CoNLLUWriter(article, offsets: offsets)
    for index in article.syntax.sentences.indices { writer.writeSentence(index) }
    return writer.bytes
  }

  /// One file, `conllu`.
  public func files(of article: AnalysedArticle) -> [SyntaxFile] {
    [SyntaxFile(ending: "conllu", bytes: bytes(of: article))]
  }
}
