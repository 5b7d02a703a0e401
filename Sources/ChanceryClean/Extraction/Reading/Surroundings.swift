internal import ChanceryHTML

/// What containers are, told from tags and attributes.
typealias Surroundings = PageContainer.Surroundings

extension Surroundings {
  /// What a tag says.
  static func of(_ tag: HTMLTag) -> Surroundings {
    switch tag {
    case .article: .article
    case .main: .main
    case .aside: .aside
    case .nav, .menu: .navigation
    case .header, .hgroup: .header
    case .footer: .footer
    case .form, .fieldset: .form
    case .figure: .figure
    case .figcaption, .caption: .caption
    case .ul, .ol, .dl, .dir: .list
    case .table: .table
    case .blockquote: .quotation
    case .section: .section
    case .details: .details
    case .dialog: .dialog
    case .button: .button
    case .pre, .listing, .xmp: .preformatted
    case .h1, .h2, .h3, .h4, .h5, .h6: .heading
    default: []
    }
  }

  /// What an ARIA role says.
  static func ofRole(
    _ value: Range<Int>, _ source: UnsafeBufferPointer<UInt8>
  ) -> Surroundings {
    for (role, kind) in roles where source[value].elementsEqual(role.utf8) { return kind }
    return []
  }

  private static let roles: [(String, Surroundings)] = [
    ("article", .article), ("main", .main), ("complementary", .aside),
    ("navigation", .navigation), ("banner", .header), ("contentinfo", .footer),
    ("dialog", .dialog), ("alertdialog", .dialog), ("search", .form), ("form", .form),
    ("menu", .navigation), ("menubar", .navigation), ("figure", .figure),
  ]

  /// What an attribute other than class, id and role says.
  static func of(
    _ name: HTMLAttributeName, _ value: Range<Int>, _ source: UnsafeBufferPointer<UInt8>
  ) -> Surroundings {
    switch name {
    case .hidden: return .hidden
    case .ariaHidden: return source[value].elementsEqual("true".utf8) ? .hidden : []
    case Self.style: return hidesText(value, source) ? .hidden : []
    case .itemprop:
      if source[value].elementsEqual("articleBody".utf8) { return .articleBody }
      if source[value].elementsEqual("comment".utf8) { return .otherItem }
      return facts.contains { source[value].elementsEqual($0.utf8) } ? .fact : []
    case .itemtype:
      let isOther = otherTypes.contains {
        source[value].suffix($0.utf8.count).elementsEqual($0.utf8)
      }
      return isOther ? .otherItem : []
    default: return []
    }
  }

  private static let facts = [
    "datePublished", "dateModified", "dateCreated", "author", "publisher", "keywords", "url",
    "name", "headline", "image", "logo", "mainEntityOfPage", "articleSection", "copyrightHolder",
    "interactionCount", "commentCount", "wordCount", "duration", "thumbnailUrl", "breadcrumb",
    "itemListElement",
  ]

  /// The attribute `style`, whose name is that of an element too.
  private static let style = HTMLAttributeName(rawValue: HTMLTag.style.rawValue)

  private static let otherTypes = [
    "/Comment", "/UserComments", "/Person", "/WPSideBar", "/WPFooter", "/WPHeader",
    "/SiteNavigationElement", "/BreadcrumbList", "/WPAdBlock", "/Product", "/Offer",
  ]

  /// Whether a style says `display: none`.
  private static func hidesText(
    _ value: Range<Int>, _ source: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var squeezed: [UInt8] = []
    for at in value.prefix(200) where source[at] > 0x20 { squeezed.append(source[at] | 0x20) }
    let wanted = Array("display:none".utf8)
    guard squeezed.count >= wanted.count else { return false }
    return (0...(squeezed.count - wanted.count)).contains {
      squeezed[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
  }
}
