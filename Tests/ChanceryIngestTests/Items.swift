import ChanceryIngest
import ChanceryText

/// What an ingestor made of an input, in the order it came.
struct Items {
  private(set) var all: [IngestedItem] = []

  init(_ input: IngestInput, _ settings: Ingestor.Settings = .init()) {
    var all: [IngestedItem] = []
    Ingestor(settings: settings).ingest(input) { all.append($0) }
    self.all = all
  }

  init(_ text: String, named name: String, _ settings: Ingestor.Settings = .init()) {
    self.init(.bytes(Array(text.utf8), named: name), settings)
  }

  var articles: [RawArticle] {
    all.compactMap { if case .article(let article) = $0 { article } else { nil } }
  }

  var aside: [SetAside] {
    all.compactMap { if case .setAside(let input) = $0 { input } else { nil } }
  }

  var passedOver: [PassedOver] {
    all.compactMap { if case .passedOver(let records) = $0 { records } else { nil } }
  }

  /// One line an item, as `label code` or `label: text`.
  var summary: [String] {
    all.map { item in
      switch item {
      case .article(let article): "\(article.origin.label): \(article.text)"
      case .setAside(let input): "\(input.origin.label) \(input.code)"
      case .passedOver(let records): "\(records.origin.label) passed over \(records.total)"
      }
    }
  }
}
