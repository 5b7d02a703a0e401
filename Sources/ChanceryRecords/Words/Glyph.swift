/// One character of a text and what it is good for in telling words.
struct Glyph {
  /// Its length in bytes, 0 past the end.
  let count: Int
  /// The sign or mark as one byte, 0 for letters, digits and blanks.
  let sign: UInt8
  let isLetter: Bool
  let isDigit: Bool
  let isCapital: Bool
  let isBlank: Bool

  /// Reads the character at an offset.
  init(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, before end: Int) {
    guard offset < end else {
      self.init(count: 0, isBlank: true)
      return
    }
    let byte = bytes[offset]
    if byte < 0x80 {
      self.init(ascii: byte)
    } else if byte == 0xC2, offset + 1 < end {
      self.init(latin: bytes[offset + 1])
    } else if byte == 0xE2, offset + 2 < end, bytes[offset + 1] == 0x80 {
      self.init(punctuation: bytes[offset + 2])
    } else if byte == 0xE2 || byte == 0xE3 && offset + 1 < end && bytes[offset + 1] == 0x80 {
      self.init(count: min(3, end - offset), sign: Sign.other)
    } else {
      let count = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      let next = offset + 1 < end ? bytes[offset + 1] : 0
      self.init(
        count: min(count, end - offset), isLetter: true,
        isCapital: Self.isCapital(byte, next))
    }
  }

  /// Whether it joins the parts of a compound.
  var isHyphen: Bool { sign == UInt8(ascii: "-") }
  /// Whether it may stand for an elided letter.
  var isApostrophe: Bool {
    sign == Sign.straightSingle || sign == Sign.singleClose || sign == UInt8(ascii: "`")
  }
  /// Whether it may open or close a quotation.
  var isMark: Bool {
    switch sign {
    case Sign.straight, Sign.straightSingle, Sign.guillemetOpen, Sign.guillemetClose,
      Sign.doubleOpen, Sign.doubleClose, Sign.doubleLow, Sign.singleOpen, Sign.singleClose,
      Sign.angleOpen, Sign.angleClose:
      true
    default: false
    }
  }
}

extension Glyph {
  private init(
    count: Int, sign: UInt8 = 0, isLetter: Bool = false, isDigit: Bool = false,
    isCapital: Bool = false, isBlank: Bool = false
  ) {
    self.count = count
    self.sign = sign
    self.isLetter = isLetter
    self.isDigit = isDigit
    self.isCapital = isCapital
    self.isBlank = isBlank
  }

  private init(ascii byte: UInt8) {
    switch byte {
    case 0x61...0x7A: self.init(count: 1, isLetter: true)
    case 0x41...0x5A: self.init(count: 1, isLetter: true, isCapital: true)
    case 0x30...0x39: self.init(count: 1, isLetter: true, isDigit: true)
    case 0...0x20: self.init(count: 1, isBlank: true)
    default: self.init(count: 1, sign: byte)
    }
  }

  /// The two-byte signs that begin with C2.
  private init(latin byte: UInt8) {
    switch byte {
    case 0xA0: self.init(count: 2, isBlank: true)
    case 0xAB: self.init(count: 2, sign: Sign.guillemetOpen)
    case 0xBB: self.init(count: 2, sign: Sign.guillemetClose)
    case 0xAA, 0xB5, 0xBA: self.init(count: 2, isLetter: true)
    default: self.init(count: 2, sign: Sign.other)
    }
  }

  /// The three-byte signs that begin with E2 80.
  private init(punctuation byte: UInt8) {
    switch byte {
    case 0x80...0x8B, 0xA8, 0xA9, 0xAF: self.init(count: 3, isBlank: true)
    case 0x90, 0x91: self.init(count: 3, sign: UInt8(ascii: "-"))
    case 0x93...0x95: self.init(count: 3, sign: Sign.dash)
    case 0x98, 0x9B: self.init(count: 3, sign: Sign.singleOpen)
    case 0x99: self.init(count: 3, sign: Sign.singleClose)
    case 0x9C, 0x9F: self.init(count: 3, sign: Sign.doubleOpen)
    case 0x9D: self.init(count: 3, sign: Sign.doubleClose)
    case 0x9E: self.init(count: 3, sign: Sign.doubleLow)
    case 0xA6: self.init(count: 3, sign: Sign.ellipsis)
    case 0xB9: self.init(count: 3, sign: Sign.angleOpen)
    case 0xBA: self.init(count: 3, sign: Sign.angleClose)
    default: self.init(count: 3, sign: Sign.other)
    }
  }

  /// Whether two bytes begin a capital of Latin-1, Latin Extended-A, Greek or Cyrillic.
  private static func isCapital(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xC3: (0x80...0x9E).contains(second) && second != 0x97
    case 0xC4, 0xC5: second & 1 == (first == 0xC5 && (0xB9...0xBE).contains(second) ? 1 : 0)
    case 0xCE: (0x86...0xAB).contains(second)
    case 0xD0: (0x80...0xAF).contains(second)
    default: false
    }
  }
}
