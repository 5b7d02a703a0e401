internal import ArgumentParser
internal import Chancery

/// `chancery config`: the settings in force.
struct Config: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the settings in force and where each came from.",
    discussion: """
      A flag goes before the environment, the environment before the configuration file, that \
      before the default. The file is chancery.conf in the current folder, or what \
      CHANCERY_CONFIG names; it holds lines such as 'store = corpus.db'.

      Example: CHANCERY_STORE=corpus.db chancery config
      """)

  @OptionGroup var options: StoreOptions

  @Flag(help: "Print one JSON object a setting.")
  var json = false

  func run() throws {
    let settings = try options.settings()
    for setting in Setting.allCases {
      let value = settings[setting]
      if json {
        Output.results.write(Self.line(of: setting, value))
      } else {
        let text = value.text.isEmpty ? "(none)" : Styled.safe(value.text)
        Output.results.print(
          "\(Styled.padded(setting.rawValue, to: 23)) \(Styled.padded(text, to: 24)) "
            + Styled.safe(value.origin))
      }
    }
    try Output.results.finish()
  }

  private static func line(of setting: Setting, _ value: Settings.Value) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("setting", setting.rawValue)
      json.field("value", value.text.isEmpty ? nil : value.text)
      json.field("origin", value.origin)
      json.field("variable", setting.variable)
    }
    json.endLine()
    return json.bytes
  }
}
