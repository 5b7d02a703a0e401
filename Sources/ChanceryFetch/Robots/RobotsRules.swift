/// The rules of a robots.txt for one program (RFC 9309).
///
/// ```swift
/// let rules = RobotsRules(Array("User-agent: *\nDisallow: /a\nAllow: /a/b$".utf8))
/// rules.allow("/a/c")   // false
/// rules.allow("/a/b")   // true: the longer pattern holds
/// ```
struct RobotsRules {
  /// A rule: a pattern and whether it allows.
  struct Rule: Hashable {
    let pattern: RobotsPattern
    let allows: Bool
  }

  /// No more of a file is read; the standard asks for at least this.
  static let limit = 500 << 10

  /// The rules of our group, or else of the group for all.
  let rules: [Rule]
  /// How long the site wants to be left alone between requests, in seconds.
  let crawlDelay: Double?

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: Its content.
  ///   - product: The name that our group has, in small letters.
  /// - Complexity: O(*n*).
  init(_ bytes: [UInt8], product: String = "chancery") {
    var reader = RobotsReader(product: product)
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let lines = content.prefix(Self.limit).split { $0 == 0x0A || $0 == 0x0D }
    for line in lines { reader.take(line) }
    let group = reader.group
    rules = group.rules
    crawlDelay = group.crawlDelay
  }

  /// Whether an address may be fetched: what the longest pattern says that fits; of two that are as
  /// long, what allows.
  ///
  /// - Parameter target: The path and query of the address.
  /// - Returns: `true` also when no pattern fits, and for `/robots.txt` itself.
  /// - Complexity: O(bytes of the rules × bytes of the target).
  func allow(_ target: String) -> Bool {
    let path = RobotsPattern.normal(target.utf8)
    if path.elementsEqual("/robots.txt".utf8) { return true }
    var longest = -1
    var isAllowed = true
    for rule in rules where rule.pattern.length >= longest && rule.pattern.matches(path) {
      if rule.pattern.length > longest || rule.allows { isAllowed = rule.allows }
      longest = rule.pattern.length
    }
    return isAllowed
  }
}

/// Takes the lines of a robots.txt and keeps the groups that may be ours.
private struct RobotsReader {
  struct Group {
    var rules: [RobotsRules.Rule] = []
    var crawlDelay: Double?
  }

  private let product: String
  private var ours = Group()
  private var everyone = Group()
  private var hasOurs = false
  private var namesUs = false
  private var namesEveryone = false
  private var isAmongNames = false

  init(product: String) { self.product = product }

  /// Our group when there is one, else the group for all; groups of one name are joined.
  var group: Group { hasOurs ? ours : everyone }

  mutating func take(_ line: ArraySlice<UInt8>) {
    let content = line.prefix { $0 != UInt8(ascii: "#") }
    guard let colon = content.firstIndex(of: UInt8(ascii: ":")) else { return }
    let key = String(decoding: Self.trimmed(content[..<colon]), as: UTF8.self).lowercased()
    let value = Self.trimmed(content[(colon + 1)...])
    switch key {
    case "user-agent": takeName(String(decoding: value, as: UTF8.self).lowercased())
    case "allow", "disallow":
      isAmongNames = false
      // An empty pattern says nothing.
      guard !value.isEmpty, namesUs || namesEveryone else { return }
      add(RobotsRules.Rule(pattern: RobotsPattern(value), allows: key == "allow"))
    case "crawl-delay":
      isAmongNames = false
      let number = String(decoding: value, as: UTF8.self)
      guard let seconds = Double(number), seconds >= 0 else { return }
      if namesUs { ours.crawlDelay = max(ours.crawlDelay ?? 0, seconds) }
      if namesEveryone { everyone.crawlDelay = max(everyone.crawlDelay ?? 0, seconds) }
    default: return
    }
  }

  private mutating func takeName(_ name: String) {
    if !isAmongNames {
      namesUs = false
      namesEveryone = false
    }
    isAmongNames = true
    // A version may follow the name.
    let token = name.prefix { $0.isASCII && ($0.isLetter || $0 == "-" || $0 == "_") }
    if token == product {
      namesUs = true
      hasOurs = true
    }
    if name == "*" { namesEveryone = true }
  }

  private mutating func add(_ rule: RobotsRules.Rule) {
    if namesUs { ours.rules.append(rule) }
    if namesEveryone { everyone.rules.append(rule) }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let rest = bytes.drop { $0 == 0x20 || $0 == 0x09 }
    guard let last = rest.lastIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { return [] }
    return rest[...last]
  }
}
