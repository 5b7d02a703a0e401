// The numbers follow KnownNames; a test compares the two.
extension HTMLTag {
  /// The tag `html`.
  @inlinable public static var html: Self { .init(rawValue: 1) }
  /// The tag `head`.
  @inlinable public static var head: Self { .init(rawValue: 2) }
  /// The tag `body`.
  @inlinable public static var body: Self { .init(rawValue: 3) }
  /// The tag `frameset`.
  @inlinable public static var frameset: Self { .init(rawValue: 4) }
  /// The tag `title`.
  @inlinable public static var title: Self { .init(rawValue: 5) }
  /// The tag `base`.
  @inlinable public static var base: Self { .init(rawValue: 6) }
  /// The tag `basefont`.
  @inlinable public static var basefont: Self { .init(rawValue: 7) }
  /// The tag `bgsound`.
  @inlinable public static var bgsound: Self { .init(rawValue: 8) }
  /// The tag `link`.
  @inlinable public static var link: Self { .init(rawValue: 9) }
  /// The tag `meta`.
  @inlinable public static var meta: Self { .init(rawValue: 10) }
  /// The tag `style`.
  @inlinable public static var style: Self { .init(rawValue: 11) }
  /// The tag `script`.
  @inlinable public static var script: Self { .init(rawValue: 12) }
  /// The tag `noscript`.
  @inlinable public static var noscript: Self { .init(rawValue: 13) }
  /// The tag `template`.
  @inlinable public static var template: Self { .init(rawValue: 14) }
  /// The tag `noframes`.
  @inlinable public static var noframes: Self { .init(rawValue: 15) }
  /// The tag `address`.
  @inlinable public static var address: Self { .init(rawValue: 16) }
  /// The tag `article`.
  @inlinable public static var article: Self { .init(rawValue: 17) }
  /// The tag `aside`.
  @inlinable public static var aside: Self { .init(rawValue: 18) }
  /// The tag `blockquote`.
  @inlinable public static var blockquote: Self { .init(rawValue: 19) }
  /// The tag `center`.
  @inlinable public static var center: Self { .init(rawValue: 20) }
  /// The tag `details`.
  @inlinable public static var details: Self { .init(rawValue: 21) }
  /// The tag `dialog`.
  @inlinable public static var dialog: Self { .init(rawValue: 22) }
  /// The tag `dir`.
  @inlinable public static var dir: Self { .init(rawValue: 23) }
  /// The tag `div`.
  @inlinable public static var div: Self { .init(rawValue: 24) }
  /// The tag `dl`.
  @inlinable public static var dl: Self { .init(rawValue: 25) }
  /// The tag `fieldset`.
  @inlinable public static var fieldset: Self { .init(rawValue: 26) }
  /// The tag `figcaption`.
  @inlinable public static var figcaption: Self { .init(rawValue: 27) }
  /// The tag `figure`.
  @inlinable public static var figure: Self { .init(rawValue: 28) }
  /// The tag `footer`.
  @inlinable public static var footer: Self { .init(rawValue: 29) }
  /// The tag `form`.
  @inlinable public static var form: Self { .init(rawValue: 30) }
  /// The tag `header`.
  @inlinable public static var header: Self { .init(rawValue: 31) }
  /// The tag `hgroup`.
  @inlinable public static var hgroup: Self { .init(rawValue: 32) }
  /// The tag `main`.
  @inlinable public static var main: Self { .init(rawValue: 33) }
  /// The tag `menu`.
  @inlinable public static var menu: Self { .init(rawValue: 34) }
  /// The tag `nav`.
  @inlinable public static var nav: Self { .init(rawValue: 35) }
  /// The tag `ol`.
  @inlinable public static var ol: Self { .init(rawValue: 36) }
  /// The tag `p`.
  @inlinable public static var p: Self { .init(rawValue: 37) }
  /// The tag `search`.
  @inlinable public static var search: Self { .init(rawValue: 38) }
  /// The tag `section`.
  @inlinable public static var section: Self { .init(rawValue: 39) }
  /// The tag `summary`.
  @inlinable public static var summary: Self { .init(rawValue: 40) }
  /// The tag `ul`.
  @inlinable public static var ul: Self { .init(rawValue: 41) }
  /// The tag `h1`.
  @inlinable public static var h1: Self { .init(rawValue: 42) }
  /// The tag `h2`.
  @inlinable public static var h2: Self { .init(rawValue: 43) }
  /// The tag `h3`.
  @inlinable public static var h3: Self { .init(rawValue: 44) }
  /// The tag `h4`.
  @inlinable public static var h4: Self { .init(rawValue: 45) }
  /// The tag `h5`.
  @inlinable public static var h5: Self { .init(rawValue: 46) }
  /// The tag `h6`.
  @inlinable public static var h6: Self { .init(rawValue: 47) }
  /// The tag `pre`.
  @inlinable public static var pre: Self { .init(rawValue: 48) }
  /// The tag `listing`.
  @inlinable public static var listing: Self { .init(rawValue: 49) }
  /// The tag `li`.
  @inlinable public static var li: Self { .init(rawValue: 50) }
  /// The tag `dd`.
  @inlinable public static var dd: Self { .init(rawValue: 51) }
  /// The tag `dt`.
  @inlinable public static var dt: Self { .init(rawValue: 52) }
  /// The tag `plaintext`.
  @inlinable public static var plaintext: Self { .init(rawValue: 53) }
  /// The tag `button`.
  @inlinable public static var button: Self { .init(rawValue: 54) }
  /// The tag `a`.
  @inlinable public static var a: Self { .init(rawValue: 55) }
  /// The tag `b`.
  @inlinable public static var b: Self { .init(rawValue: 56) }
  /// The tag `big`.
  @inlinable public static var big: Self { .init(rawValue: 57) }
  /// The tag `code`.
  @inlinable public static var code: Self { .init(rawValue: 58) }
  /// The tag `em`.
  @inlinable public static var em: Self { .init(rawValue: 59) }
  /// The tag `font`.
  @inlinable public static var font: Self { .init(rawValue: 60) }
  /// The tag `i`.
  @inlinable public static var i: Self { .init(rawValue: 61) }
  /// The tag `s`.
  @inlinable public static var s: Self { .init(rawValue: 62) }
  /// The tag `small`.
  @inlinable public static var small: Self { .init(rawValue: 63) }
  /// The tag `strike`.
  @inlinable public static var strike: Self { .init(rawValue: 64) }
  /// The tag `strong`.
  @inlinable public static var strong: Self { .init(rawValue: 65) }
  /// The tag `tt`.
  @inlinable public static var tt: Self { .init(rawValue: 66) }
  /// The tag `u`.
  @inlinable public static var u: Self { .init(rawValue: 67) }
  /// The tag `nobr`.
  @inlinable public static var nobr: Self { .init(rawValue: 68) }
  /// The tag `applet`.
  @inlinable public static var applet: Self { .init(rawValue: 69) }
  /// The tag `marquee`.
  @inlinable public static var marquee: Self { .init(rawValue: 70) }
  /// The tag `object`.
  @inlinable public static var object: Self { .init(rawValue: 71) }
  /// The tag `table`.
  @inlinable public static var table: Self { .init(rawValue: 72) }
  /// The tag `caption`.
  @inlinable public static var caption: Self { .init(rawValue: 73) }
  /// The tag `colgroup`.
  @inlinable public static var colgroup: Self { .init(rawValue: 74) }
  /// The tag `col`.
  @inlinable public static var col: Self { .init(rawValue: 75) }
  /// The tag `tbody`.
  @inlinable public static var tbody: Self { .init(rawValue: 76) }
  /// The tag `thead`.
  @inlinable public static var thead: Self { .init(rawValue: 77) }
  /// The tag `tfoot`.
  @inlinable public static var tfoot: Self { .init(rawValue: 78) }
  /// The tag `tr`.
  @inlinable public static var tr: Self { .init(rawValue: 79) }
  /// The tag `td`.
  @inlinable public static var td: Self { .init(rawValue: 80) }
  /// The tag `th`.
  @inlinable public static var th: Self { .init(rawValue: 81) }
  /// The tag `br`.
  @inlinable public static var br: Self { .init(rawValue: 82) }
  /// The tag `area`.
  @inlinable public static var area: Self { .init(rawValue: 83) }
  /// The tag `embed`.
  @inlinable public static var embed: Self { .init(rawValue: 84) }
  /// The tag `img`.
  @inlinable public static var img: Self { .init(rawValue: 85) }
  /// The tag `image`.
  @inlinable public static var image: Self { .init(rawValue: 86) }
  /// The tag `keygen`.
  @inlinable public static var keygen: Self { .init(rawValue: 87) }
  /// The tag `wbr`.
  @inlinable public static var wbr: Self { .init(rawValue: 88) }
  /// The tag `input`.
  @inlinable public static var input: Self { .init(rawValue: 89) }
  /// The tag `param`.
  @inlinable public static var param: Self { .init(rawValue: 90) }
  /// The tag `source`.
  @inlinable public static var source: Self { .init(rawValue: 91) }
  /// The tag `track`.
  @inlinable public static var track: Self { .init(rawValue: 92) }
  /// The tag `hr`.
  @inlinable public static var hr: Self { .init(rawValue: 93) }
  /// The tag `textarea`.
  @inlinable public static var textarea: Self { .init(rawValue: 94) }
  /// The tag `xmp`.
  @inlinable public static var xmp: Self { .init(rawValue: 95) }
  /// The tag `iframe`.
  @inlinable public static var iframe: Self { .init(rawValue: 96) }
  /// The tag `noembed`.
  @inlinable public static var noembed: Self { .init(rawValue: 97) }
  /// The tag `select`.
  @inlinable public static var select: Self { .init(rawValue: 98) }
  /// The tag `optgroup`.
  @inlinable public static var optgroup: Self { .init(rawValue: 99) }
  /// The tag `option`.
  @inlinable public static var option: Self { .init(rawValue: 100) }
  /// The tag `rb`.
  @inlinable public static var rb: Self { .init(rawValue: 101) }
  /// The tag `rp`.
  @inlinable public static var rp: Self { .init(rawValue: 102) }
  /// The tag `rt`.
  @inlinable public static var rt: Self { .init(rawValue: 103) }
  /// The tag `rtc`.
  @inlinable public static var rtc: Self { .init(rawValue: 104) }
  /// The tag `ruby`.
  @inlinable public static var ruby: Self { .init(rawValue: 105) }
  /// The tag `math`.
  @inlinable public static var math: Self { .init(rawValue: 106) }
  /// The tag `svg`.
  @inlinable public static var svg: Self { .init(rawValue: 107) }
  /// The tag `frame`.
  @inlinable public static var frame: Self { .init(rawValue: 108) }
  /// The tag `span`.
  @inlinable public static var span: Self { .init(rawValue: 109) }
  /// The tag `label`.
  @inlinable public static var label: Self { .init(rawValue: 110) }
  /// The tag `cite`.
  @inlinable public static var cite: Self { .init(rawValue: 111) }
  /// The tag `abbr`.
  @inlinable public static var abbr: Self { .init(rawValue: 112) }
  /// The tag `time`.
  @inlinable public static var time: Self { .init(rawValue: 113) }
  /// The tag `data`.
  @inlinable public static var data: Self { .init(rawValue: 114) }
  /// The tag `dfn`.
  @inlinable public static var dfn: Self { .init(rawValue: 115) }
  /// The tag `del`.
  @inlinable public static var del: Self { .init(rawValue: 116) }
  /// The tag `ins`.
  @inlinable public static var ins: Self { .init(rawValue: 117) }
  /// The tag `kbd`.
  @inlinable public static var kbd: Self { .init(rawValue: 118) }
  /// The tag `mark`.
  @inlinable public static var mark: Self { .init(rawValue: 119) }
  /// The tag `q`.
  @inlinable public static var q: Self { .init(rawValue: 120) }
  /// The tag `samp`.
  @inlinable public static var samp: Self { .init(rawValue: 121) }
  /// The tag `sub`.
  @inlinable public static var sub: Self { .init(rawValue: 122) }
  /// The tag `sup`.
  @inlinable public static var sup: Self { .init(rawValue: 123) }
  /// The tag `var`.
  @inlinable public static var `var`: Self { .init(rawValue: 124) }
  /// The tag `bdi`.
  @inlinable public static var bdi: Self { .init(rawValue: 125) }
  /// The tag `bdo`.
  @inlinable public static var bdo: Self { .init(rawValue: 126) }
  /// The tag `audio`.
  @inlinable public static var audio: Self { .init(rawValue: 127) }
  /// The tag `video`.
  @inlinable public static var video: Self { .init(rawValue: 128) }
  /// The tag `canvas`.
  @inlinable public static var canvas: Self { .init(rawValue: 129) }
  /// The tag `picture`.
  @inlinable public static var picture: Self { .init(rawValue: 130) }
  /// The tag `map`.
  @inlinable public static var map: Self { .init(rawValue: 131) }
  /// The tag `output`.
  @inlinable public static var output: Self { .init(rawValue: 132) }
  /// The tag `progress`.
  @inlinable public static var progress: Self { .init(rawValue: 133) }
  /// The tag `meter`.
  @inlinable public static var meter: Self { .init(rawValue: 134) }
  /// The tag `datalist`.
  @inlinable public static var datalist: Self { .init(rawValue: 135) }
  /// The tag `legend`.
  @inlinable public static var legend: Self { .init(rawValue: 136) }
  /// The tag `slot`.
  @inlinable public static var slot: Self { .init(rawValue: 137) }
  /// The tag `isindex`.
  @inlinable public static var isindex: Self { .init(rawValue: 138) }
  /// The tag `acronym`.
  @inlinable public static var acronym: Self { .init(rawValue: 139) }
  /// The tag `menuitem`.
  @inlinable public static var menuitem: Self { .init(rawValue: 140) }
  /// The tag `spacer`.
  @inlinable public static var spacer: Self { .init(rawValue: 141) }
  /// The tag `blink`.
  @inlinable public static var blink: Self { .init(rawValue: 142) }
  /// The tag `mi`.
  @inlinable public static var mi: Self { .init(rawValue: 143) }
  /// The tag `mo`.
  @inlinable public static var mo: Self { .init(rawValue: 144) }
  /// The tag `mn`.
  @inlinable public static var mn: Self { .init(rawValue: 145) }
  /// The tag `ms`.
  @inlinable public static var ms: Self { .init(rawValue: 146) }
  /// The tag `mtext`.
  @inlinable public static var mtext: Self { .init(rawValue: 147) }
  /// The tag `mglyph`.
  @inlinable public static var mglyph: Self { .init(rawValue: 148) }
  /// The tag `malignmark`.
  @inlinable public static var malignmark: Self { .init(rawValue: 149) }
  /// The tag `annotation-xml`.
  @inlinable public static var annotationXml: Self { .init(rawValue: 150) }
  /// The tag `foreignobject`.
  @inlinable public static var foreignObject: Self { .init(rawValue: 151) }
  /// The tag `desc`.
  @inlinable public static var desc: Self { .init(rawValue: 152) }
  /// The tag `g`.
  @inlinable public static var g: Self { .init(rawValue: 153) }
  /// The tag `path`.
  @inlinable public static var path: Self { .init(rawValue: 154) }
  /// The tag `rect`.
  @inlinable public static var rect: Self { .init(rawValue: 155) }
  /// The tag `circle`.
  @inlinable public static var circle: Self { .init(rawValue: 156) }
  /// The tag `use`.
  @inlinable public static var use: Self { .init(rawValue: 157) }
  /// The tag `defs`.
  @inlinable public static var defs: Self { .init(rawValue: 158) }
}
