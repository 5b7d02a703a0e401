internal import ArgumentParser

/// The option of every verb that prints records.
struct OffsetOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How offsets in JSON, CSV and TSV are counted: codepoints (the default), utf8 or utf16.",
      valueName: "unit"))
  var offsets: String?
}

/// The options of every verb that takes articles in.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files, folders, or - for the standard input.", valueName: "path"))
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      "The day every article was published, whatever its input states.",
      valueName: "date"))
  var published: String?

  @Option(
    name: .customLong("maximum-article-bytes"),
    help: ArgumentHelp("Set larger articles aside. Default: 16777216.", valueName: "bytes"))
  var maximumArticleBytes: Int?

  /// What the options set.
  var flags: [Setting: String?] {
    [.published: published, .maximumArticleBytes: maximumArticleBytes.map(String.init)]
  }
}
