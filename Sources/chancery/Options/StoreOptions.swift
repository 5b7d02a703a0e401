internal import ArgumentParser

/// The options of every verb that uses a store.
struct StoreOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The store. Default: CHANCERY_STORE, or chancery.db in the current folder.",
      valueName: "file"))
  var store: String?

  @OptionGroup var color: ColorOptions

  /// The settings in force.
  func settings(_ more: [Setting: String?] = [:]) throws -> Settings {
    try color.settings(more.merging([.store: store]) { $1 })
  }
}

/// The option of every verb that prints for a person.
struct ColorOptions: ParsableArguments {
  @Flag(name: .customLong("no-color"), help: "Print without colours, as NO_COLOR asks.")
  var isColorless = false

  /// The settings in force.
  func settings(_ more: [Setting: String?] = [:]) throws -> Settings {
    try Settings(flags: more.merging([.color: isColorless ? "never" : nil]) { $1 })
  }
}
