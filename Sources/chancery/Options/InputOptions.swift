internal import ArgumentParser

/// The options of every verb that takes articles in.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files (pages, texts, feeds, archives, packed or not), folders, or - for the standard input.",
      valueName: "path"))
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
    name: .customLong("maximum-unpacked-bytes"),
    help: ArgumentHelp(
      "Set a compressed file or archive aside where it unpacks to more. Default: 68719476736.",
      valueName: "bytes"))
  var maximumUnpackedBytes: Int?

  @Option(
    name: .customLong("maximum-ratio"),
    help: ArgumentHelp(
      "Set compressed content aside where it unpacks to more times its size. Default: 200.",
      valueName: "times"))
  var maximumRatio: Int?

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
      .maximumUnpackedBytes: maximumUnpackedBytes.map(String.init),
      .maximumRatio: maximumRatio.map(String.init),
    ]
  }
}
