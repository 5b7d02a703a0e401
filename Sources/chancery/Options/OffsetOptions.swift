internal import ArgumentParser

/// The option of every verb that prints records.
struct OffsetOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How offsets are counted: codepoints (the default), utf8 or utf16.",
      valueName: "unit"))
  var offsets: String?
}
