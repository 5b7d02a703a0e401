internal import ChanceryHTML

/// What an element does to the text inside it.
enum ElementRole: UInt8, Sendable {
  /// Its text runs on in the line around it.
  case inline
  /// Its text stands alone.
  case block
  /// Its text is not shown, or is not text.
  case skipped
  /// It ends a line.
  case lineBreak
  /// It ends a part of the text.
  case rule
  /// It shows a picture, a film or a sound.
  case medium
  /// It links to elsewhere.
  case link
  /// It stresses words.
  case stress

  /// The role of each known tag by its number; see ``of(_:in:)``.
  static let table: [ElementRole] = {
    var table = [ElementRole](repeating: .inline, count: 256)
    for (role, tags) in Self.tags {
      for tag in tags where tag.rawValue < 256 { table[Int(tag.rawValue)] = role }
    }
    return table
  }()

  private static let tags: [(ElementRole, [HTMLTag])] = [
    (
      .block,
      [
        .html, .body, .address, .article, .aside, .blockquote, .center, .dd, .details, .dialog,
        .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .frameset, .h1, .h2,
        .h3, .h4, .h5, .h6, .header, .hgroup, .legend, .li, .listing, .main, .menu, .nav, .ol, .p,
        .plaintext, .pre, .search, .section, .summary, .table, .caption, .tbody, .td, .tfoot, .th,
        .thead, .tr, .ul, .xmp, .button, .marquee,
      ]
    ),
    (
      .skipped,
      [
        .head, .script, .style, .template, .noscript, .iframe, .object, .embed, .applet, .canvas,
        .select, .datalist, .textarea, .noframes, .noembed, .frame, .rp, .rt, .math,
      ]
    ),
    (.medium, [.img, .picture, .video, .audio, .svg]),
    (.lineBreak, [.br]), (.rule, [.hr]), (.link, [.a]),
    (.stress, [.b, .strong, .em, .i]),
  ]
}
