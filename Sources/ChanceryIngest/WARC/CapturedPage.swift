/// The content of a page as an archive holds it.
struct CapturedPage: Hashable {
  /// What the content is.
  enum Form: Hashable {
    case html
    case text
  }

  /// What the content is.
  let form: Form
  /// The content, chunks joined and unpacked.
  let bytes: ArraySlice<UInt8>
  /// The character set that the server named.
  let charset: String?
  /// Whether something of it is missing or broken.
  var isDamaged: Bool
}
