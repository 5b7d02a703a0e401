/// Something that can be set by flag, environment, configuration file, or not at all.
enum Setting: String, CaseIterable {
  case store
  case offsets
  case published
  case format
  case color
  case maximumArticleBytes = "maximum-article-bytes"
  case maximumUnpackedBytes = "maximum-unpacked-bytes"
  case maximumRatio = "maximum-ratio"
  case patience
  case maximumStorePages = "maximum-store-pages"

  /// The variable of the environment.
  var variable: String {
    "CHANCERY_" + rawValue.uppercased().map { $0 == "-" ? "_" : String($0) }.joined()
  }

  /// The value when nothing sets it; empty when there is none.
  var standard: String {
    switch self {
    case .store: "chancery.db"
    case .offsets: "codepoints"
    case .published, .maximumStorePages: ""
    case .color, .format: "auto"
    case .maximumArticleBytes: String(16 << 20)
    case .maximumUnpackedBytes: String(64 << 30)
    case .maximumRatio: "200"
    case .patience: "5"
    }
  }
}
