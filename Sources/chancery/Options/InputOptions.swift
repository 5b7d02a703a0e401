internal import ArgumentParser

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

  @Option(
    help: ArgumentHelp(
      "How inputs are read: auto (the default, by their look), text or jsonl.",
      valueName: "format"))
  var format: String?

  /// What the options set.
  var flags: [Setting: String?] {
    [
      .published: published, .format: format,
      .maximumArticleBytes: maximumArticleBytes.map(String.init),
    ]
  }
}
