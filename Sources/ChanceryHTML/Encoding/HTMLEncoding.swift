/// A character set as the web knows it, by the name that the Encoding Standard gives it.
///
/// ```swift
/// HTMLEncoding(label: " Latin1 ")?.name       // "windows-1252"
/// HTMLEncoding(label: "utf-7")                // nil: it is never honoured
/// ```
///
/// The labels are those of the WHATWG Encoding Standard, section 4.2, and no others: a page that
/// names anything else names nothing.
public struct HTMLEncoding: Hashable, Sendable {
  /// The name of the standard: `UTF-8`, `windows-1252`, `Shift_JIS`.
  public let name: String

  /// UTF-8.
  public static let utf8 = HTMLEncoding(name: "UTF-8")
  /// UTF-16 with the lower byte first.
  public static let utf16LittleEndian = HTMLEncoding(name: "UTF-16LE")
  /// UTF-16 with the higher byte first.
  public static let utf16BigEndian = HTMLEncoding(name: "UTF-16BE")
  /// What the web means by Latin-1 and by ASCII.
  public static let windows1252 = HTMLEncoding(name: "windows-1252")
  /// What stands for sets that attacks were built on; nothing is decoded in it.
  public static let replacement = HTMLEncoding(name: "replacement")
  /// ASCII, and the bytes above it as private characters.
  public static let userDefined = HTMLEncoding(name: "x-user-defined")

  init(name: String) { self.name = name }

  /// Looks up a label; case, and white space at the ends, do not matter.
  ///
  /// The result is `nil` for a label that the standard does not list.
  ///
  /// - Parameter label: What a page or a server calls the character set.
  /// - Complexity: O(length of the label).
  public init?(label: String) {
    self.init(label: Array(label.utf8)[...])
  }

  /// Looks up a label in bytes.
  init?(label bytes: ArraySlice<UInt8>) {
    let label = bytes.trimmingHTMLSpace()
    guard label.count <= EncodingLabels.longest else { return nil }
    let key = String(decoding: label.map(\.asciiLowercased), as: UTF8.self)
    guard let name = EncodingLabels.names[key] else { return nil }
    self.init(name: name)
  }

  /// The character set that a byte order mark tells, and how many bytes the mark has.
  ///
  /// - Parameter bytes: A page from its first byte.
  /// - Returns: UTF-8 or one of the two orders of UTF-16; `nil` when there is no mark.
  public static func marked(
    by bytes: ArraySlice<UInt8>
  ) -> (encoding: HTMLEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    return nil
  }

  /// The character set that a page declares among its first 1,024 bytes, in a `meta` element or
  /// else in an XML declaration.
  ///
  /// This is the prescan of the HTML Standard, section 13.2.3.2: UTF-16 in a declaration that could
  /// be read means UTF-8, and `x-user-defined` means windows-1252.
  ///
  /// - Parameter bytes: A page from its first byte.
  /// - Returns: What is declared; `nil` when nothing is.
  public static func declared(in bytes: ArraySlice<UInt8>) -> HTMLEncoding? {
    let head = bytes.prefix(1_024)
    var scan = MetaPrescan(head, isFarLook: false)
    return scan.encoding() ?? XMLEncodingDeclaration.encoding(in: head)
  }

  /// The character set that a page declares anywhere in its head.
  ///
  /// Where the prescan finds nothing, the bytes are looked through again to the end of the head, at
  /// most 64 KiB, leaving out scripts, styles and titles.
  ///
  /// - Parameter bytes: A page from its first byte.
  /// - Returns: What is declared; `nil` when nothing is.
  /// - Complexity: O(*n*), at most 64 KiB.
  public static func declaredInHead(of bytes: ArraySlice<UInt8>) -> HTMLEncoding? {
    if let near = declared(in: bytes) { return near }
    guard bytes.count > 1_024 else { return nil }
    var scan = MetaPrescan(bytes.prefix(64 << 10), isFarLook: true)
    return scan.encoding()
  }

  /// What a declaration inside a page means: it could be read, so it is no UTF-16.
  var asDeclaredInside: HTMLEncoding {
    switch self {
    case .utf16LittleEndian, .utf16BigEndian: .utf8
    case .userDefined: .windows1252
    default: self
    }
  }
}
