/// What the words in the class, the identifier or a property of an element say that it holds.
struct MarkCues: OptionSet {
  let rawValue: UInt16

  /// Who wrote the text.
  static let author = MarkCues(rawValue: 1)
  /// A day.
  static let date = MarkCues(rawValue: 1 << 1)
  /// A day on which something appeared.
  static let published = MarkCues(rawValue: 1 << 2)
  /// A day on which something was changed.
  static let modified = MarkCues(rawValue: 1 << 3)
  /// The headline.
  static let headline = MarkCues(rawValue: 1 << 4)
  /// A line above or below the headline that is no part of it.
  static let kicker = MarkCues(rawValue: 1 << 5)
  /// Comments of readers.
  static let comments = MarkCues(rawValue: 1 << 6)
  /// Teasers, lists, advertising: what stands beside the text.
  static let aside = MarkCues(rawValue: 1 << 7)
  /// Menus.
  static let navigation = MarkCues(rawValue: 1 << 8)
  /// The foot of the page.
  static let footer = MarkCues(rawValue: 1 << 9)
  /// A picture, a life or the accounts of somebody: not the name alone.
  static let portrait = MarkCues(rawValue: 1 << 10)
  /// « has- », « no- »: the words after it say what the page can have, not what this is.
  static let negation = MarkCues(rawValue: 1 << 11)
  /// The whole site: its name, its logo.
  static let site = MarkCues(rawValue: 1 << 12)

  /// The parts of a page that hold nothing of the article.
  static let elsewhere: MarkCues = [.comments, .aside, .navigation, .footer]

  /// The cues of the words in a value such as `article__author-name` or `datePublished`.
  ///
  /// Words end where letters do, and where a capital follows a small letter.
  ///
  /// - Complexity: O(length of the value).
  init(words bytes: UnsafeBufferPointer<UInt8>) {
    var cues = MarkCues()
    var hash = MarkWords.seed
    var isNegated = false
    var wasLower = false
    var length = 0
    for place in 0...bytes.count {
      let byte = place < bytes.count ? bytes[place] : 0x20
      let isUpper = byte &- 0x41 < 26
      let isLetter = isUpper || byte &- 0x61 < 26
      if length > 0, !isLetter || isUpper && wasLower {
        let found = MarkWords.cues(ofHash: hash)
        if found == .negation { isNegated = true }
        if !isNegated { cues.formUnion(found) }
        hash = MarkWords.seed
        length = 0
      }
      if isLetter {
        hash = MarkWords.mix(hash, byte | 0x20)
        length += 1
      } else if byte <= 0x20 {
        isNegated = false
      }
      wasLower = isLetter && !isUpper
    }
    self = cues
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }
}

/// The words of mark-up that ``MarkCues`` knows, by their hashes.
private enum MarkWords {
  static let seed: UInt32 = 2_166_136_261

  @inline(__always)
  static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 16_777_619
  }

  @inline(__always)
  static func cues(ofHash hash: UInt32) -> MarkCues {
    var place = Int(hash & 511)
    while table[place].hash != 0 {
      if table[place].hash == hash { return MarkCues(rawValue: table[place].cues) }
      place = (place + 1) & 511
    }
    return []
  }

  // The names that systems and designers give to elements: keywords of mark-up, not of a language.
  private static let words: [(MarkCues, String)] = [
    (
      .author,
      "author authors autor autores autoren autorin autora auteur auteurs byline bylines writer "
        + "writers autore autori verfasser contributor contributors journalist reporter firma "
        + "signature writtenby postedby"
    ),
    (
      .date,
      "date dates datum fecha dateline timestamp datetime time data dato datetext postdate meta "
        + "entrydate datestamp"
    ),
    ([.date, .published], "published publish pubdate publication posted publishdate issued"),
    ([.date, .published], "publicado publicada pubdatum datepublished publishdate dtstart"),
    ([.date, .modified], "updated update modified lastmod edited aktualisiert datemodified"),
    (.headline, "headline headlines title titel titre titulo titolo hed"),
    (
      .kicker,
      "kicker overline dachzeile subhead subheadline subline subtitle roofline topline eyebrow "
        + "supertitle surtitre spitzmarke pretitle untertitel kickerline label intro tagline hashtag"
    ),
    (
      .comments,
      "comment comments commentlist kommentar kommentare respond disqus reply replies commenter "
        + "comentarios commentaires comentario commentaire"
    ),
    (
      .aside,
      "related sidebar widget widgets recommend recommended recommendations teaser teasers "
        + "popular latest trending newsletter promo carousel slider outbrain taboola mostread "
        + "readmore relatedposts upnext advert advertisement"
    ),
    (.navigation, "nav navigation navbar menu breadcrumb breadcrumbs topbar sitemap"),
    (.footer, "footer colophon copyright imprint"),
    (
      .portrait,
      "avatar image img photo picture bio biography description about social follow icon count "
        + "box links share"
    ),
    (.negation, "has no with without show hide"),
    (.site, "site logo brand masthead"),
  ]

  private static let table: [(hash: UInt32, cues: UInt16)] = {
    var table = [(hash: UInt32, cues: UInt16)](repeating: (0, 0), count: 512)
    for (cues, list) in words {
      for word in list.split(separator: " ") {
        let hash = word.utf8.reduce(seed) { mix($0, $1) }
        var place = Int(hash & 511)
        while table[place].hash != 0, table[place].hash != hash { place = (place + 1) & 511 }
        table[place] = (hash, cues.rawValue | table[place].cues)
      }
    }
    return table
  }()
}
