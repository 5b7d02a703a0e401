/// A script, as far as it says something about the language (Unicode Standard Annex 24).
enum Script: Int, CaseIterable {
  case latin
  case greek
  case cyrillic
  case armenian
  case hebrew
  case arabic
  case ethiopic
  case devanagari
  case bengali
  case gurmukhi
  case gujarati
  case tamil
  case telugu
  case kannada
  case malayalam
  case sinhala
  case thai
  case lao
  case tibetan
  case burmese
  case georgian
  case khmer
  case hangul
  case kana
  case han

  /// The script of a scalar above Latin, or `nil` for signs and what is not told apart here.
  init?(_ scalar: UInt32) {
    switch scalar {
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x531...0x587: self = .armenian
    case 0x5D0...0x5F2: self = .hebrew
    case 0x620...0x64A, 0x66E...0x6D3, 0x6D5, 0x6EE...0x6FF: self = .arabic
    case 0x900...0x1200: self.init(southern: scalar)
    case 0x1200...0x139F: self = .ethiopic
    case 0x1780...0x17DD: self = .khmer
    case 0x3041...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: self = .kana
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x323AF: self = .han
    case 0xAC00...0xD7A3: self = .hangul
    default: return nil
    }
  }

  /// The scripts of India and South-East Asia, and Georgian, which follow each other.
  private init?(southern scalar: UInt32) {
    switch scalar {
    case 0x904...0x963, 0x970...0x97F: self = .devanagari
    case 0x985...0x9FE: self = .bengali
    case 0xA05...0xA76: self = .gurmukhi
    case 0xA85...0xAFF: self = .gujarati
    case 0xB85...0xBD7: self = .tamil
    case 0xC05...0xC7F: self = .telugu
    case 0xC85...0xCF2: self = .kannada
    case 0xD05...0xD7F: self = .malayalam
    case 0xD85...0xDF4: self = .sinhala
    case 0xE01...0xE5B: self = .thai
    case 0xE81...0xEDF: self = .lao
    case 0xF40...0xFBC: self = .tibetan
    case 0x1000...0x109F: self = .burmese
    case 0x10A0...0x10FF: self = .georgian
    case 0x1100...0x11FF: self = .hangul
    default: return nil
    }
  }

  /// The language that a text in this script is most likely in, and how sure that is; `nil` where
  /// letters or words must decide.
  var usualLanguage: (tag: String, confidence: Double)? {
    switch self {
    case .latin, .cyrillic, .arabic: nil
    case .greek: ("el", 0.99)
    case .armenian: ("hy", 0.99)
    case .hebrew: ("he", 0.97)
    case .ethiopic: ("am", 0.8)
    case .devanagari: ("hi", 0.8)
    case .bengali: ("bn", 0.95)
    case .gurmukhi: ("pa", 0.99)
    case .gujarati: ("gu", 0.99)
    case .tamil: ("ta", 0.99)
    case .telugu: ("te", 0.99)
    case .kannada: ("kn", 0.99)
    case .malayalam: ("ml", 0.99)
    case .sinhala: ("si", 0.99)
    case .thai: ("th", 0.99)
    case .lao: ("lo", 0.99)
    case .tibetan: ("bo", 0.9)
    case .burmese: ("my", 0.95)
    case .georgian: ("ka", 0.99)
    case .khmer: ("km", 0.99)
    case .hangul: ("ko", 0.99)
    case .kana: ("ja", 0.99)
    case .han: ("zh", 0.95)
    }
  }
}
