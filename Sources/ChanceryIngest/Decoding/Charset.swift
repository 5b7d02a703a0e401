internal import ChanceryHTML

/// How a character set is decoded here.
enum Charset: Equatable {
  case utf8
  case utf16(UTF16Order)
  /// One byte a character, by a table.
  case singleByte(SingleByteTable)
  /// Several bytes a character, by the converter of the C library of that name.
  case converted(String)
  /// The one set with escape sequences that browsers read.
  case iso2022JP
  /// What the standard calls the replacement encoding.
  case refused

  /// The way for a set of the Encoding Standard.
  init(_ encoding: HTMLEncoding) {
    switch encoding {
    case .utf8: self = .utf8
    case .utf16LittleEndian: self = .utf16(.littleEndian)
    case .utf16BigEndian: self = .utf16(.bigEndian)
    case .userDefined: self = .singleByte(.userDefined)
    default:
      if let table = SingleByteTable(named: encoding.name) {
        self = .singleByte(table)
      } else if encoding.name == "ISO-2022-JP" {
        self = .iso2022JP
      } else if let name = Self.converters[encoding.name] {
        self = .converted(name)
      } else {
        self = .refused
      }
    }
  }

  /// The converters of glibc that come nearest to the indexes of the standard.
  ///
  /// CP932 and CP949 agree with them to the last character; EUC-JP-MS differs in the 374 characters
  /// of rows 89–92, which it keeps for private use, BIG5-HKSCS in 142 and GB18030 in 7, all rare.
  private static let converters = [
    "Shift_JIS": "CP932", "EUC-JP": "EUC-JP-MS", "EUC-KR": "CP949", "GBK": "GB18030",
    "gb18030": "GB18030", "Big5": "BIG5-HKSCS",
  ]
}

/// A text that was decoded with a character set that was named.
struct CharsetDecoding: Equatable {
  /// The text, with U+FFFD for what is none.
  let text: String
  /// How many times U+FFFD was put.
  let replaced: Int
}
