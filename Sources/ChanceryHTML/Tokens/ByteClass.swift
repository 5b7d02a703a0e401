/// What each byte means to names and values in tags, in a table of 256.
struct ByteClass: @unchecked Sendable {
  static let endsTagName: UInt8 = 1
  static let endsAttributeName: UInt8 = 2
  static let endsValue: UInt8 = 4
  static let space: UInt8 = 8
  static let null: UInt8 = 16
  /// The bit that makes a capital letter small.
  static let capital: UInt8 = 32
  static let letter: UInt8 = 64
  static let digit: UInt8 = 128

  static let shared = ByteClass()
  let table: UnsafePointer<UInt8>

  private init() {
    let made = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    for byte in 0..<256 { made[byte] = Self.value(of: UInt8(byte)) }
    table = UnsafePointer(made)
  }

  private static func value(of byte: UInt8) -> UInt8 {
    switch byte {
    case 0: null
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20: space | endsTagName | endsAttributeName | endsValue
    case UInt8(ascii: "/"): endsTagName | endsAttributeName
    case UInt8(ascii: ">"): endsTagName | endsAttributeName | endsValue
    case UInt8(ascii: "="): endsAttributeName
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): letter | capital
    case UInt8(ascii: "a")...UInt8(ascii: "z"): letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit
    default: 0
    }
  }
}
