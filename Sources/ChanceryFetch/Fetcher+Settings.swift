extension Fetcher {
  /// What can be set.
  public struct Settings: Sendable {
    /// What the program calls itself to servers; its product token is `Chancery`.
    public var userAgent: String
    /// The most bytes of a page or feed, after decompression.
    public var maximumBytes = 16 << 20
    /// How long a connection may take to stand.
    public var connectTime: Duration = .seconds(10)
    /// How long one answer may take from beginning to end.
    public var wholeTime: Duration = .seconds(60)
    /// How long an answer may bring fewer than 100 bytes a second; whole seconds.
    public var slowTime: Duration = .seconds(20)
    /// How many times one address may lead to the next.
    public var maximumRedirects = 10
    /// How long a host is left in peace after each answer.
    public var delay: Duration = .seconds(1)
    /// The longest delay that a robots.txt may ask for.
    public var maximumDelay: Duration = .seconds(30)
    /// Whether hosts inside private networks, and this machine, may be asked.
    public var allowsPrivate = false
    /// Whether the proxies that the environment names are used.
    ///
    /// A proxy looks up names itself, so that only addresses in numbers can then be refused.
    public var usesProxies = false

    /// Makes settings with the defaults above.
    ///
    /// - Parameter userAgent: What the program calls itself, such as `Chancery/1.0`.
    public init(userAgent: String) { self.userAgent = userAgent }
  }
}
