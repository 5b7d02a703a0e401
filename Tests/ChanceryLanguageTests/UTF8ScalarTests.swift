import Testing

@testable import ChanceryLanguage

/// Scalars read from bytes, good and bad.
@Suite struct UTF8ScalarTests {
  @Test func readsEveryScalarOfEachLength() {
    let values: [UInt32] = [
      0, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF, 0xE9, 0x4E2D, 0x1F600,
    ]
    for value in values {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = [0x20] + Array(String(scalar).utf8) + [0x20]
      let read = UTF8Scalar(at: 1, in: bytes.span)
      #expect(read.value == value)
      #expect(read.length == bytes.count - 2)
    }
  }

  @Test(arguments: [
    [0x80], [0xC1, 0x80], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xFF], [0xF5],
  ])
  func stepsOverOneByteThatBeginsNothing(bytes: [UInt8]) {
    let read = UTF8Scalar(at: 0, in: bytes.span)
    #expect(read.value == 0xFFFD)
    #expect(read.length == 1)
  }
}
