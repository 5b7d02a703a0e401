internal import ChanceryText

/// What the name of a class, an id or a role says of the text in an element.
///
/// The raw value is its bit in a ``ClassNames`` table, its name the section in `class-words.txt`.
enum ClassWord: Int, CaseIterable, Sendable {
  /// `article-body`, `entry-content`.
  case content
  /// `headline`, `titre`.
  case title
  /// `standfirst`, `chapo`.
  case summary
  /// `author`, `signature`.
  case byline
  /// `timestamp`, `meta`.
  case date
  /// `caption`, `gallery`.
  case caption
  /// `share`, `partage`.
  case share
  /// `newsletter`, `paywall`.
  case account
  /// `cookie`, `copyright`.
  case legal
  /// `comments`, `commentaires`.
  case comment
  /// `ad-slot`, `publicite`.
  case advert
  /// `related`, `lire-aussi`.
  case related
  /// `nav`, `fil-ariane`.
  case menu
  /// `sidebar`, `encadre`.
  case side
  /// `tags`, `rubriques`.
  case tag
  /// `hidden`, `modal`.
  case hidden

  /// The name of the section in a list.
  var name: String { "\(self)" }

  /// Whether it is among the classes of some words, given as bits.
  @inline(__always)
  func isAmong(_ words: UInt16) -> Bool { words >> UInt16(rawValue) & 1 == 1 }
}

/// The table of ``ClassWord``s and the cutting of names into words.
struct ClassNames: Sendable {
  /// The number of buckets that words are hashed into for the learned weights.
  static let buckets = 4_096

  private let table: WordClassTable
  /// Words that stand in names of links to other articles and nowhere else.
  private let teasers: WordClassTable

  /// The lists of all languages that are built in, read once.
  static let embedded = ClassNames(
    table: WordClassTable(
      reading: ["french", "english", "other"].compactMap {
        EmbeddedFile(named: "clean/\($0)/class-words")?.bytes
      }, classes: ClassWord.allCases.map(\.name)),
    teasers: WordClassTable(
      reading: ["french", "english", "other"].compactMap {
        EmbeddedFile(named: "clean/\($0)/teaser-classes")?.bytes
      }, classes: ["teaser"]))

  /// Cuts a value of `class`, `id` or `role` at signs, digits and capitals.
  ///
  /// `articleBody-2 js_related` gives the words `article`, `body`, `js`, `related`.
  ///
  /// - Parameters:
  ///   - range: The bytes of the value.
  ///   - bytes: The page.
  ///   - take: Takes the classes of each word, as bits, and its bucket.
  /// - Complexity: O(*n*); no more than 64 words are read.
  func forEachWord(
    in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, _ take: (UInt16, UInt16) -> Void
  ) {
    forEachHash(in: range, of: bytes) { take(table.bits(of: $0), Self.bucket(of: $0)) }
  }

  /// Whether a value names what it stands on a link to another article: `lire-aussi`.
  ///
  /// - Complexity: O(*n*).
  func isTeaser(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var isTeaser = false
    forEachHash(in: range, of: bytes) { isTeaser = isTeaser || teasers.bits(of: $0) != 0 }
    return isTeaser
  }

  private func forEachHash(
    in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, _ take: (UInt64) -> Void
  ) {
    var (hash, length, words) = (WordHash(), 0, 0)
    var wasLower = false
    func end() {
      if length > 1 {
        take(hash.value)
        words += 1
      }
      hash = WordHash()
      length = 0
    }
    var at = range.lowerBound
    while at < range.upperBound, words < 64 {
      let (scalar, size) = UTF8Decoding.scalar(at: at, in: bytes, end: range.upperBound)
      at += size
      guard (scalar | 0x20) &- 0x61 < 26 || scalar >= 0x80 else {
        end()
        wasLower = false
        continue
      }
      let isLower = scalar >= 0x61
      if wasLower, !isLower { end() }
      hash.add(WordHash.folded(scalar))
      length += 1
      wasLower = isLower
    }
    end()
  }

  private static func bucket(of hash: UInt64) -> UInt16 {
    UInt16(truncatingIfNeeded: hash ^ hash >> 29) % UInt16(buckets)
  }
}
