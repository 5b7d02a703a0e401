internal import ArgumentParser
internal import Chancery
internal import ChanceryFetch
internal import ChanceryIngest
internal import ChanceryStore

/// `chancery fetch`: pages and feeds of the web into the store.
struct Fetch: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fetch pages and feeds from the web and keep their articles in the store.",
    discussion: """
      The only verb that uses the network. It obeys robots.txt, asks one address at a time and \
      leaves a host in peace between two, takes no more than the size limit, and connects to no \
      private address. What has not changed since the last time is not fetched again. A file in \
      OPML, or an address of one, stands for the feeds that it lists.

      Example: chancery fetch https://example.org/news/rss.xml --follow
      """)

  @Argument(
    help: ArgumentHelp(
      "Addresses of pages, feeds or lists of feeds; files with lists of feeds (OPML).",
      valueName: "address"))
  var addresses: [String]

  @OptionGroup var options: StoreOptions

  @Flag(help: "Fetch the pages that a feed links to, in place of the texts in the feed.")
  var follow = false

  @Flag(help: "Fetch also what is known to be unchanged or was fetched before.")
  var again = false

  @Flag(
    name: .customLong("allow-private"),
    help: "Allow hosts of private networks, and this machine.")
  var allowsPrivate = false

  @Flag(name: .customLong("use-proxy"), help: "Use the proxies that the environment names.")
  var usesProxies = false

  @Option(
    help: ArgumentHelp(
      "How long a host is left in peace after an answer. Default: 1.", valueName: "seconds"))
  var delay: Double = 1

  @Option(help: ArgumentHelp("The most addresses to fetch. Default: 1000.", valueName: "count"))
  var limit: Int = 1_000

  @Option(
    name: .customLong("maximum-article-bytes"),
    help: ArgumentHelp("Set larger pages and feeds aside. Default: 16777216.", valueName: "bytes"))
  var maximumArticleBytes: Int?

  @Flag(help: "Print one JSON object an event instead of progress.")
  var json = false

  @Flag(
    name: .customLong("dry-run"),
    help: "Say what would be fetched after a look at robots.txt; fetch and write nothing else.")
  var isDry = false

  func validate() throws {
    guard delay >= 0, delay <= 3_600 else {
      throw ValidationError("--delay takes seconds from 0 to 3600")
    }
    guard limit >= 1 else { throw ValidationError("--limit takes a whole number above 0") }
  }

  func run() throws {
    let settings = try options.settings([
      .maximumArticleBytes: maximumArticleBytes.map(String.init), .format: "auto",
    ])
    let ingestor = try settings.ingestor()
    let fetcher = fetcher(maximumBytes: ingestor.settings.maximumArticleBytes)
    var queue = FetchQueue(limit: limit)
    let refused = queue.take(addresses)
    if isDry {
      throw try FetchRehearsal(fetcher: fetcher, isJSON: json).run(&queue, refused: refused)
    }
    let reporter: any ProgressReporter =
      json ? JSONReporter() : try PlainReporter(settings: settings, paths: ["-"], isDry: false)
    let work = ImportWork(
      pipeline: try settings.pipeline(),
      destination: try Destination(settings: settings, isDry: false),
      progress: Progress(reporter: reporter))
    let fetching = FetchWork(
      fetcher: fetcher, ingestor: ingestor, work: work, isFollowing: follow, isAgain: again)
    throw try fetching.run(&queue, refused: refused)
  }

  private func fetcher(maximumBytes: Int) -> Fetcher {
    var settings = Fetcher.Settings(userAgent: "Chancery/\(Version.current)")
    settings.maximumBytes = maximumBytes
    settings.delay = .milliseconds(Int(delay * 1_000))
    settings.allowsPrivate = allowsPrivate
    settings.usesProxies = usesProxies
    return Fetcher(settings: settings) { Interruption.isRequested }
  }
}
