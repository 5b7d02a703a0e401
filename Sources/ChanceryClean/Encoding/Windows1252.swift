/// The character set that UTF-8 is most often mistaken for.
///
/// The table is that of the WHATWG Encoding Standard: every byte has a scalar.
enum Windows1252 {
  /// The scalars of the bytes 0x80…0x9F.
  private static let controls: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// The byte that a scalar beyond ASCII stands for, `nil` where it has none.
  static func byte(for scalar: UInt32) -> UInt8? {
    if scalar >= 0xA0, scalar <= 0xFF { return UInt8(scalar) }
    if scalar >= 0x80, scalar < 0xA0 { return UInt8(scalar) }
    return controls.firstIndex(of: scalar).map { UInt8($0 + 0x80) }
  }
}
