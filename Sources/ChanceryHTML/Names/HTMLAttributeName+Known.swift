// The numbers follow KnownNames; a test compares the two.
extension HTMLAttributeName {
  /// The attribute `id`.
  @inlinable public static var id: Self { .init(rawValue: 159) }
  /// The attribute `class`.
  @inlinable public static var `class`: Self { .init(rawValue: 160) }
  /// The attribute `href`.
  @inlinable public static var href: Self { .init(rawValue: 161) }
  /// The attribute `src`.
  @inlinable public static var src: Self { .init(rawValue: 162) }
  /// The attribute `name`.
  @inlinable public static var name: Self { .init(rawValue: 163) }
  /// The attribute `content`.
  @inlinable public static var content: Self { .init(rawValue: 164) }
  /// The attribute `property`.
  @inlinable public static var property: Self { .init(rawValue: 165) }
  /// The attribute `rel`.
  @inlinable public static var rel: Self { .init(rawValue: 166) }
  /// The attribute `type`.
  @inlinable public static var type: Self { .init(rawValue: 167) }
  /// The attribute `alt`.
  @inlinable public static var alt: Self { .init(rawValue: 168) }
  /// The attribute `width`.
  @inlinable public static var width: Self { .init(rawValue: 169) }
  /// The attribute `height`.
  @inlinable public static var height: Self { .init(rawValue: 170) }
  /// The attribute `lang`.
  @inlinable public static var lang: Self { .init(rawValue: 171) }
  /// The attribute `target`.
  @inlinable public static var target: Self { .init(rawValue: 172) }
  /// The attribute `value`.
  @inlinable public static var value: Self { .init(rawValue: 173) }
  /// The attribute `itemprop`.
  @inlinable public static var itemprop: Self { .init(rawValue: 174) }
  /// The attribute `itemscope`.
  @inlinable public static var itemscope: Self { .init(rawValue: 175) }
  /// The attribute `itemtype`.
  @inlinable public static var itemtype: Self { .init(rawValue: 176) }
  /// The attribute `itemid`.
  @inlinable public static var itemid: Self { .init(rawValue: 177) }
  /// The attribute `itemref`.
  @inlinable public static var itemref: Self { .init(rawValue: 178) }
  /// The attribute `role`.
  @inlinable public static var role: Self { .init(rawValue: 179) }
  /// The attribute `charset`.
  @inlinable public static var charset: Self { .init(rawValue: 180) }
  /// The attribute `http-equiv`.
  @inlinable public static var httpEquiv: Self { .init(rawValue: 181) }
  /// The attribute `media`.
  @inlinable public static var media: Self { .init(rawValue: 182) }
  /// The attribute `sizes`.
  @inlinable public static var sizes: Self { .init(rawValue: 183) }
  /// The attribute `srcset`.
  @inlinable public static var srcset: Self { .init(rawValue: 184) }
  /// The attribute `datetime`.
  @inlinable public static var datetime: Self { .init(rawValue: 185) }
  /// The attribute `rev`.
  @inlinable public static var rev: Self { .init(rawValue: 186) }
  /// The attribute `hreflang`.
  @inlinable public static var hreflang: Self { .init(rawValue: 187) }
  /// The attribute `loading`.
  @inlinable public static var loading: Self { .init(rawValue: 188) }
  /// The attribute `decoding`.
  @inlinable public static var decoding: Self { .init(rawValue: 189) }
  /// The attribute `async`.
  @inlinable public static var async: Self { .init(rawValue: 190) }
  /// The attribute `defer`.
  @inlinable public static var `defer`: Self { .init(rawValue: 191) }
  /// The attribute `crossorigin`.
  @inlinable public static var crossorigin: Self { .init(rawValue: 192) }
  /// The attribute `integrity`.
  @inlinable public static var integrity: Self { .init(rawValue: 193) }
  /// The attribute `referrerpolicy`.
  @inlinable public static var referrerpolicy: Self { .init(rawValue: 194) }
  /// The attribute `tabindex`.
  @inlinable public static var tabindex: Self { .init(rawValue: 195) }
  /// The attribute `hidden`.
  @inlinable public static var hidden: Self { .init(rawValue: 196) }
  /// The attribute `action`.
  @inlinable public static var action: Self { .init(rawValue: 197) }
  /// The attribute `method`.
  @inlinable public static var method: Self { .init(rawValue: 198) }
  /// The attribute `color`.
  @inlinable public static var color: Self { .init(rawValue: 199) }
  /// The attribute `face`.
  @inlinable public static var face: Self { .init(rawValue: 200) }
  /// The attribute `size`.
  @inlinable public static var size: Self { .init(rawValue: 201) }
  /// The attribute `align`.
  @inlinable public static var align: Self { .init(rawValue: 202) }
  /// The attribute `valign`.
  @inlinable public static var valign: Self { .init(rawValue: 203) }
  /// The attribute `bgcolor`.
  @inlinable public static var bgcolor: Self { .init(rawValue: 204) }
  /// The attribute `border`.
  @inlinable public static var border: Self { .init(rawValue: 205) }
  /// The attribute `cellpadding`.
  @inlinable public static var cellpadding: Self { .init(rawValue: 206) }
  /// The attribute `cellspacing`.
  @inlinable public static var cellspacing: Self { .init(rawValue: 207) }
  /// The attribute `colspan`.
  @inlinable public static var colspan: Self { .init(rawValue: 208) }
  /// The attribute `rowspan`.
  @inlinable public static var rowspan: Self { .init(rawValue: 209) }
  /// The attribute `for`.
  @inlinable public static var `for`: Self { .init(rawValue: 210) }
  /// The attribute `placeholder`.
  @inlinable public static var placeholder: Self { .init(rawValue: 211) }
  /// The attribute `onclick`.
  @inlinable public static var onclick: Self { .init(rawValue: 212) }
  /// The attribute `onload`.
  @inlinable public static var onload: Self { .init(rawValue: 213) }
  /// The attribute `onerror`.
  @inlinable public static var onerror: Self { .init(rawValue: 214) }
  /// The attribute `data-src`.
  @inlinable public static var dataSrc: Self { .init(rawValue: 215) }
  /// The attribute `data-srcset`.
  @inlinable public static var dataSrcset: Self { .init(rawValue: 216) }
  /// The attribute `data-id`.
  @inlinable public static var dataId: Self { .init(rawValue: 217) }
  /// The attribute `data-url`.
  @inlinable public static var dataUrl: Self { .init(rawValue: 218) }
  /// The attribute `data-type`.
  @inlinable public static var dataType: Self { .init(rawValue: 219) }
  /// The attribute `data-href`.
  @inlinable public static var dataHref: Self { .init(rawValue: 220) }
  /// The attribute `data-date`.
  @inlinable public static var dataDate: Self { .init(rawValue: 221) }
  /// The attribute `data-component`.
  @inlinable public static var dataComponent: Self { .init(rawValue: 222) }
  /// The attribute `aria-label`.
  @inlinable public static var ariaLabel: Self { .init(rawValue: 223) }
  /// The attribute `aria-hidden`.
  @inlinable public static var ariaHidden: Self { .init(rawValue: 224) }
  /// The attribute `aria-labelledby`.
  @inlinable public static var ariaLabelledby: Self { .init(rawValue: 225) }
  /// The attribute `aria-describedby`.
  @inlinable public static var ariaDescribedby: Self { .init(rawValue: 226) }
  /// The attribute `aria-controls`.
  @inlinable public static var ariaControls: Self { .init(rawValue: 227) }
  /// The attribute `aria-expanded`.
  @inlinable public static var ariaExpanded: Self { .init(rawValue: 228) }
  /// The attribute `aria-haspopup`.
  @inlinable public static var ariaHaspopup: Self { .init(rawValue: 229) }
  /// The attribute `aria-live`.
  @inlinable public static var ariaLive: Self { .init(rawValue: 230) }
  /// The attribute `aria-level`.
  @inlinable public static var ariaLevel: Self { .init(rawValue: 231) }
  /// The attribute `checked`.
  @inlinable public static var checked: Self { .init(rawValue: 232) }
  /// The attribute `selected`.
  @inlinable public static var selected: Self { .init(rawValue: 233) }
  /// The attribute `disabled`.
  @inlinable public static var disabled: Self { .init(rawValue: 234) }
  /// The attribute `readonly`.
  @inlinable public static var readonly: Self { .init(rawValue: 235) }
  /// The attribute `multiple`.
  @inlinable public static var multiple: Self { .init(rawValue: 236) }
  /// The attribute `required`.
  @inlinable public static var required: Self { .init(rawValue: 237) }
  /// The attribute `autocomplete`.
  @inlinable public static var autocomplete: Self { .init(rawValue: 238) }
  /// The attribute `xmlns`.
  @inlinable public static var xmlns: Self { .init(rawValue: 239) }
  /// The attribute `xmlns:xlink`.
  @inlinable public static var xmlnsXlink: Self { .init(rawValue: 240) }
  /// The attribute `xlink:href`.
  @inlinable public static var xlinkHref: Self { .init(rawValue: 241) }
  /// The attribute `viewbox`.
  @inlinable public static var viewbox: Self { .init(rawValue: 242) }
  /// The attribute `fill`.
  @inlinable public static var fill: Self { .init(rawValue: 243) }
  /// The attribute `stroke`.
  @inlinable public static var stroke: Self { .init(rawValue: 244) }
  /// The attribute `d`.
  @inlinable public static var d: Self { .init(rawValue: 245) }
  /// The attribute `x`.
  @inlinable public static var x: Self { .init(rawValue: 246) }
  /// The attribute `y`.
  @inlinable public static var y: Self { .init(rawValue: 247) }
  /// The attribute `transform`.
  @inlinable public static var transform: Self { .init(rawValue: 248) }
  /// The attribute `encoding`.
  @inlinable public static var encoding: Self { .init(rawValue: 249) }
  /// The attribute `allowfullscreen`.
  @inlinable public static var allowfullscreen: Self { .init(rawValue: 250) }
  /// The attribute `frameborder`.
  @inlinable public static var frameborder: Self { .init(rawValue: 251) }
  /// The attribute `scrolling`.
  @inlinable public static var scrolling: Self { .init(rawValue: 252) }
  /// The attribute `usemap`.
  @inlinable public static var usemap: Self { .init(rawValue: 253) }
  /// The attribute `shape`.
  @inlinable public static var shape: Self { .init(rawValue: 254) }
  /// The attribute `coords`.
  @inlinable public static var coords: Self { .init(rawValue: 255) }
  /// The attribute `title`.
  @inlinable public static var title: Self { .init(rawValue: 5) }
  /// The attribute `style`.
  @inlinable public static var style: Self { .init(rawValue: 11) }
  /// The attribute `dir`.
  @inlinable public static var dir: Self { .init(rawValue: 23) }
  /// The attribute `form`.
  @inlinable public static var form: Self { .init(rawValue: 30) }
  /// The attribute `span`.
  @inlinable public static var span: Self { .init(rawValue: 109) }
  /// The attribute `label`.
  @inlinable public static var label: Self { .init(rawValue: 110) }
  /// The attribute `summary`.
  @inlinable public static var summary: Self { .init(rawValue: 40) }
  /// The attribute `data`.
  @inlinable public static var data: Self { .init(rawValue: 114) }
  /// The attribute `slot`.
  @inlinable public static var slot: Self { .init(rawValue: 137) }
  /// The attribute `typeof`.
  @inlinable public static var typeof: Self { .init(rawValue: 256) }
  /// The attribute `about`.
  @inlinable public static var about: Self { .init(rawValue: 257) }
  /// The attribute `resource`.
  @inlinable public static var resource: Self { .init(rawValue: 258) }
  /// The attribute `vocab`.
  @inlinable public static var vocab: Self { .init(rawValue: 259) }
  /// The attribute `datatype`.
  @inlinable public static var datatype: Self { .init(rawValue: 260) }
  /// The attribute `prefix`.
  @inlinable public static var prefix: Self { .init(rawValue: 261) }
  /// The attribute `pubdate`.
  @inlinable public static var pubdate: Self { .init(rawValue: 262) }
  /// The attribute `cite`.
  @inlinable public static var cite: Self { .init(rawValue: 111) }
  /// The attribute `scheme`.
  @inlinable public static var scheme: Self { .init(rawValue: 263) }
  /// The attribute `as`.
  @inlinable public static var `as`: Self { .init(rawValue: 264) }
  /// The attribute `open`.
  @inlinable public static var open: Self { .init(rawValue: 265) }
  /// The attribute `download`.
  @inlinable public static var download: Self { .init(rawValue: 266) }
  /// The attribute `enctype`.
  @inlinable public static var enctype: Self { .init(rawValue: 267) }
}
