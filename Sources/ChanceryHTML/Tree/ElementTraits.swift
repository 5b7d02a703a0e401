/// What the standard's lists say of an element: whether it bounds a scope, may be left open, and so on.
struct ElementTraits: OptionSet {
  let rawValue: UInt16

  /// Of the category "special".
  static let special = Self(rawValue: 1)
  /// Bounds every scope but that of tables.
  static let scope = Self(rawValue: 2)
  /// Bounds list item scope too.
  static let list = Self(rawValue: 4)
  /// Bounds button scope too.
  static let button = Self(rawValue: 8)
  /// Bounds table scope.
  static let table = Self(rawValue: 16)
  /// Its end tag is implied where another element ends.
  static let impliedEnd = Self(rawValue: 32)
  /// Its end tag is implied where a template ends.
  static let thoroughEnd = Self(rawValue: 64)
  /// Text in it goes before the table.
  static let fosters = Self(rawValue: 128)
  /// A heading, `h1` to `h6`.
  static let heading = Self(rawValue: 256)
  /// HTML begins again inside: text, and tags of HTML.
  static let textIntegration = Self(rawValue: 512)
  /// HTML begins again inside, whatever comes.
  static let htmlIntegration = Self(rawValue: 1024)
  /// Not of the vocabulary HTML.
  static let foreign = Self(rawValue: 2048)
  /// A start tag in foreign content that ends it.
  static let breaksOut = Self(rawValue: 4096)
  /// A formatting element.
  static let formatting = Self(rawValue: 8192)

  /// The traits of each tag in HTML, by number.
  static let table256: TraitTable = TraitTable()

  struct TraitTable: @unchecked Sendable {
    let start: UnsafePointer<ElementTraits>

    init() {
      let made = UnsafeMutablePointer<ElementTraits>.allocate(capacity: 256)
      made.initialize(repeating: [], count: 256)
      for (trait, names) in ElementTraits.lists {
        for name in names.split(separator: " ") {
          guard let index = KnownNames.list.firstIndex(of: String(name)) else { continue }
          made[index + 1].insert(trait)
        }
      }
      start = UnsafePointer(made)
    }
  }

  /// The traits of an element of HTML.
  @inline(__always) static func html(_ tag: HTMLTag, _ table: UnsafePointer<Self>) -> Self {
    tag.rawValue < 256 ? table[Int(tag.rawValue)] : []
  }

  /// The traits of an element of another vocabulary.
  static func foreign(_ tag: HTMLTag, _ namespace: HTMLNamespace) -> Self {
    if namespace == .svg {
      let isIntegration = tag == .foreignObject || tag == .desc || tag == .title
      return isIntegration ? [.foreign, .special, .scope, .htmlIntegration] : .foreign
    }
    switch tag {
    case .mi, .mo, .mn, .ms, .mtext: return [.foreign, .special, .scope, .textIntegration]
    case .annotationXml: return [.foreign, .special, .scope]
    default: return .foreign
    }
  }

  private static let lists: [(Self, String)] = [
    (
      .special,
      """
      address applet area article aside base basefont bgsound blockquote body br button caption center \
      col colgroup dd details dir div dl dt embed fieldset figcaption figure footer form frame frameset \
      h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li link listing main marquee \
      menu meta nav noembed noframes noscript object ol p param plaintext pre script search section \
      select source style summary table tbody td template textarea tfoot th thead title tr track ul \
      wbr xmp
      """
    ),
    (.scope, "applet caption html table td th marquee object select template"),
    (.list, "ol ul"),
    (.button, "button"),
    (.table, "html table template"),
    (.impliedEnd, "dd dt li optgroup option p rb rp rt rtc"),
    (
      .thoroughEnd,
      "caption colgroup dd dt li optgroup option p rb rp rt rtc tbody td tfoot th thead tr"
    ),
    (.fosters, "table tbody tfoot thead tr"),
    (.heading, "h1 h2 h3 h4 h5 h6"),
    (.formatting, "a b big code em font i nobr s small strike strong tt u"),
    (
      .breaksOut,
      """
      b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li \
      listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var
      """
    ),
  ]
}
