internal import Chancery
internal import ChanceryIngest
internal import ChanceryStore
internal import ChanceryText
internal import Foundation

/// The settings in force, each with where it came from: a flag goes before the environment, that
/// before the configuration file, that before the default.
struct Settings {
  /// A value and who set it.
  struct Value {
    let text: String
    let origin: String
  }

  private let values: [Setting: Value]

  /// Gathers the settings.
  ///
  /// - Parameter flags: What the command line sets.
  /// - Throws: ``CommandError`` when the configuration file cannot be read.
  init(flags: [Setting: String?] = [:]) throws {
    let file = try ConfigurationFile.load()
    var values: [Setting: Value] = [:]
    for setting in Setting.allCases {
      if let flag = flags[setting] ?? nil {
        values[setting] = Value(text: flag, origin: "flag")
      } else if let value = Self.environment(setting.variable), !value.isEmpty {
        values[setting] = Value(text: value, origin: "environment \(setting.variable)")
      } else if let value = file?.values[setting] {
        values[setting] = Value(text: value, origin: file?.path ?? "")
      } else {
        values[setting] = Value(text: setting.standard, origin: "default")
      }
    }
    if values[.color]?.origin != "flag", let no = Self.environment("NO_COLOR"), !no.isEmpty {
      values[.color] = Value(text: "never", origin: "environment NO_COLOR")
    }
    self.values = values
  }

  /// A setting as text.
  subscript(setting: Setting) -> Value {
    values[setting] ?? Value(text: setting.standard, origin: "default")
  }

  /// A variable of the environment.
  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  private func malformed(_ setting: Setting, wanted: String) -> CommandError {
    let value = self[setting]
    return .malformedSetting(
      name: setting.rawValue, value: value.text, wanted: wanted, origin: value.origin)
  }

  private func positive(_ setting: Setting) throws -> Int? {
    if self[setting].text.isEmpty { return nil }
    guard let number = Int(self[setting].text), number > 0 else {
      throw malformed(setting, wanted: "a whole number above 0")
    }
    return number
  }
}

extension Settings {
  /// The file of the store.
  var storePath: String { self[.store].text }

  /// How offsets are counted.
  func offsets() throws -> OffsetUnit {
    guard let unit = OffsetUnit(rawValue: self[.offsets].text) else {
      throw malformed(.offsets, wanted: "codepoints, utf8 or utf16")
    }
    return unit
  }

  /// What the stages are told.
  func pipeline() throws -> Pipeline {
    let text = self[.published].text
    if text.isEmpty { return Pipeline() }
    guard let date = PublicationDate(text) else {
      throw malformed(.published, wanted: "a day such as 2022-09-15")
    }
    return Pipeline(settings: Pipeline.Settings(published: date))
  }

  /// What the reading of inputs is told.
  func ingestor() throws -> Ingestor {
    var settings = Ingestor.Settings()
    if let bytes = try positive(.maximumArticleBytes) { settings.maximumArticleBytes = bytes }
    if let bytes = try positive(.maximumUnpackedBytes) { settings.archives.maximumBytes = bytes }
    if let ratio = try positive(.maximumRatio) { settings.archives.maximumRatio = ratio }
    guard let format = Ingestor.Format(rawValue: self[.format].text) else {
      throw malformed(.format, wanted: "auto, text or jsonl")
    }
    settings.format = format
    return Ingestor(settings: settings)
  }

  /// Opens the store.
  func store(for purpose: Store.Purpose) throws -> Store {
    guard let patience = Double(self[.patience].text), patience >= 0, patience < 86_400 else {
      throw malformed(.patience, wanted: "a number of seconds")
    }
    let held = Store.Settings(patience: patience, maximumPages: try positive(.maximumStorePages))
    return try Store(at: storePath, for: purpose, settings: held)
  }

  /// How text for a person is styled on an output.
  func style(on output: Output = .results) throws -> Styled {
    switch self[.color].text {
    case "auto":
      return Styled(isColored: output.isTerminal && Self.environment("TERM") != "dumb")
    case "never": return Styled(isColored: false)
    case "always": return Styled(isColored: true)
    default: throw malformed(.color, wanted: "auto, always or never")
    }
  }
}
