/// The names of tags and attributes that have numbers of their own, the same in every document.
///
/// Tags stand first, so that tables over them are short. The number of a name is its place, from 1.
enum KnownNames {
  /// How many of the names are tags.
  static let tagCount = 158
  /// How many names there are.
  static let count = 267

  /// All names, in the order of their numbers.
  static let list: [String] = text.split(separator: " ").map(String.init)

  private static let text = """
    html head body frameset title base basefont bgsound link meta style script noscript \
    template noframes address article aside blockquote center details dialog dir div dl \
    fieldset figcaption figure footer form header hgroup main menu nav ol p search section \
    summary ul h1 h2 h3 h4 h5 h6 pre listing li dd dt plaintext button a b big code em font i \
    s small strike strong tt u nobr applet marquee object table caption colgroup col tbody \
    thead tfoot tr td th br area embed img image keygen wbr input param source track hr \
    textarea xmp iframe noembed select optgroup option rb rp rt rtc ruby math svg frame span \
    label cite abbr time data dfn del ins kbd mark q samp sub sup var bdi bdo audio video \
    canvas picture map output progress meter datalist legend slot isindex acronym menuitem \
    spacer blink mi mo mn ms mtext mglyph malignmark annotation-xml foreignobject desc g path \
    rect circle use defs id class href src name content property rel type alt width height \
    lang target value itemprop itemscope itemtype itemid itemref role charset http-equiv media \
    sizes srcset datetime rev hreflang loading decoding async defer crossorigin integrity \
    referrerpolicy tabindex hidden action method color face size align valign bgcolor border \
    cellpadding cellspacing colspan rowspan for placeholder onclick onload onerror data-src \
    data-srcset data-id data-url data-type data-href data-date data-component aria-label \
    aria-hidden aria-labelledby aria-describedby aria-controls aria-expanded aria-haspopup \
    aria-live aria-level checked selected disabled readonly multiple required autocomplete \
    xmlns xmlns:xlink xlink:href viewbox fill stroke d x y transform encoding allowfullscreen \
    frameborder scrolling usemap shape coords typeof about resource vocab datatype prefix \
    pubdate scheme as open download enctype
    """
}
