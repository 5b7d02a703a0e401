/// The rules for start tags in the body, each for a group of tags.
enum BodyRule: UInt8 {
  case ordinary
  case html
  case head
  case body
  case frameset
  case block
  case heading
  case preformatted
  case form
  case listItem
  case definition
  case plainText
  case button
  case anchor
  case formatting
  case unbroken
  case marker
  case table
  case voidInline
  case input
  case voidData
  case rule
  case image
  case textArea
  case raw
  case select
  case option
  case rubyBase
  case rubyText
  case math
  case svg
  case ignored

  /// The rule of each tag, by number.
  struct Table: @unchecked Sendable {
    static let shared = Table()
    let start: UnsafePointer<BodyRule>

    private init() {
      let made = UnsafeMutablePointer<BodyRule>.allocate(capacity: 256)
      made.initialize(repeating: .ordinary, count: 256)
      for (rule, names) in BodyRule.groups {
        for name in names.split(separator: " ") {
          guard let index = KnownNames.list.firstIndex(of: String(name)) else { continue }
          made[index + 1] = rule
        }
      }
      start = UnsafePointer(made)
    }
  }

  private static let groups: [(BodyRule, String)] = [
    (.html, "html"), (.body, "body"), (.frameset, "frameset"), (.form, "form"),
    (.head, "base basefont bgsound link meta noframes script style template title"),
    (
      .block,
      """
      address article aside blockquote center details dialog dir div dl fieldset figcaption figure \
      footer header hgroup main menu nav ol p search section summary ul
      """
    ),
    (.heading, "h1 h2 h3 h4 h5 h6"), (.preformatted, "pre listing"), (.listItem, "li"),
    (.definition, "dd dt"), (.plainText, "plaintext"), (.button, "button"), (.anchor, "a"),
    (.formatting, "b big code em font i s small strike strong tt u"), (.unbroken, "nobr"),
    (.marker, "applet marquee object"), (.table, "table"),
    (.voidInline, "area br embed img keygen wbr"), (.input, "input"),
    (.voidData, "param source track"), (.rule, "hr"), (.image, "image"), (.textArea, "textarea"),
    (.raw, "xmp iframe noembed"), (.select, "select"), (.option, "optgroup option"),
    (.rubyBase, "rb rtc"), (.rubyText, "rp rt"), (.math, "math"), (.svg, "svg"),
    (.ignored, "caption col colgroup frame head tbody td tfoot th thead tr"),
  ]
}
