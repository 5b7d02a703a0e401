internal import Chancery
internal import ChanceryClean
internal import ChanceryIngest
internal import ChanceryText

/// What `parse` does with one input, on any thread.
struct ParseStep: Sendable {
  /// What an input gave.
  struct Product: Sendable {
    /// The articles in order: one, or each document of a CoNLL-U input.
    var articles: [AnalysedArticle] = []
    /// Why parts of the input were set aside.
    var problems: [CoNLLUProblem] = []
  }

  /// What is parsed of an article.
  enum Way: Sendable {
    /// The source text as it is.
    case whole
    /// The text without residue, damage mended.
    case clean
    /// The tokens that the input gives.
    case pretokenised
  }

  let way: Way
  let pipeline: Pipeline
  let analyser: Analyser

  /// Parses an input.
  func parse(_ raw: RawArticle) -> Product {
    switch way {
    case .whole: Product(articles: [analysed(CleanArticle(whole: raw))])
    case .clean: Product(articles: [analysed(pipeline.clean(raw))])
    case .pretokenised: pretokenised(raw)
    }
  }

  private func analysed(_ clean: CleanArticle) -> AnalysedArticle {
    let analysis = analyser.analyse(clean)
    return AnalysedArticle(clean: clean, language: analysis.language, syntax: analysis.syntax)
  }

  /// Each document of a CoNLL-U input; one that is alone bears the name of the input.
  private func pretokenised(_ raw: RawArticle) -> Product {
    let content = CoNLLUReader().read(Array(raw.text.utf8))
    let isAlone = content.documents.count == 1
    let articles = content.documents.map { document in
      let clean = document.article(
        from: .init(name: raw.origin.name, line: isAlone ? nil : document.line))
      let analysis = analyser.analyse(clean, keeping: document.syntax)
      return AnalysedArticle(
        clean: clean, language: analysis.language, syntax: analysis.syntax, notes: document.notes)
    }
    return Product(articles: articles, problems: content.problems)
  }
}
