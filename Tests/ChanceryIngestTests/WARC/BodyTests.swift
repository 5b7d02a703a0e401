import Testing

@testable import ChanceryIngest

/// Bodies in chunks and in encodings, and bodies that only claim to be.
@Suite struct BodyTests {
  @Test(arguments: [
    ("3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n", "abcde", false),
    ("3;x=y\nabc\n0\n\n", "abc", false),
    ("3\r\nabc\r\n", "abc", true), ("9\r\nabc", "abc", true),
    ("3\r\nabc\r\nzz\r\ndef", "abczz\r\ndef", true),
    ("<p>nicht in Stücken", "<p>nicht in Stücken", false),
    ("Face à la crise\nun plan", "Face à la crise\nun plan", false),
    ("0 mort, 3 blessés\n", "0 mort, 3 blessés\n", false), ("3 \r\nabc\r\n0\r\n\r\n", "abc", false),
    ("FFFFFFFFFFFFFFFF\r\nabc", "FFFFFFFFFFFFFFFF\r\nabc", false), ("", "", false),
    ("7FFFFFFFFFFF\r\nabc", "abc", true), ("0\r\n\r\nrest", "", false),
  ])
  func joinsChunks(body: String, joined: String, isDamaged: Bool) {
    let chunks = ChunkedBody(Array(body.utf8)[...])
    #expect(String(decoding: chunks.bytes, as: UTF8.self) == joined)
    #expect(chunks.isDamaged == isDamaged)
  }

  private static let text = Array("Le ministre a démissionné hier soir.".utf8)
  private static let decoder = ContentEncoding(limits: UnpackLimits(bytes: 1 << 20, ratio: 200))

  @Test(arguments: [
    ("gzip", Compression.gzip), ("x-gzip", .gzip), ("GZIP", .gzip), ("deflate", .zlib),
    ("deflate", .deflate), ("zstd", .zstd), ("identity, gzip", .gzip),
  ])
  func undoesAnEncoding(name: String, compression: Compression) throws {
    let body = Packing.pack(Self.text, compression)
    let decoded = try Self.decoder.decode(body[...], name)
    #expect(decoded.bytes == Self.text[...])
    #expect(!decoded.isDamaged)
  }

  @Test func undoesTwoFromTheOutside() throws {
    let body = Packing.gzip(Packing.zstd(Self.text))
    #expect(try Self.decoder.decode(body[...], "zstd, gzip").bytes == Self.text[...])
  }

  @Test(arguments: ["gzip", "deflate", "br", "zstd"])
  func leavesAPageAloneThatIsNotEncoded(name: String) throws {
    let page = Array("\n <!doctype html><p>x".utf8)
    #expect(try Self.decoder.decode(page[...], name).bytes == page[...])
  }

  @Test func namesAnEncodingThatIsNotRead() {
    #expect(throws: IngestProblem.unknownEncoding("br")) {
      try Self.decoder.decode([0x8B, 0x02, 0x80][...], "br")
    }
  }

  @Test func keepsTheBeginningOfACutBody() throws {
    let decoded = try Self.decoder.decode(Packing.gzip(Self.text).dropLast(3)[...], "gzip")
    #expect(decoded.bytes == Self.text[...])
    #expect(decoded.isDamaged)
    #expect(throws: IngestProblem.badCompression(.damaged)) {
      try Self.decoder.decode([0x1F, 0x8B, 8, 0xE0, 9, 9, 9, 9, 9, 9, 0xFF][...], "deflate")
    }
  }

  @Test func refusesABodyThatGrowsTooMuch() {
    let limits = UnpackLimits(bytes: 1 << 24, ratio: 200, free: 1 << 20)
    #expect(throws: IngestProblem.unpacksTooLarge(.ratio(200))) {
      let body = Packing.gzip([UInt8](repeating: 0x20, count: 3 << 20))
      return try ContentEncoding(limits: limits).decode(body[...], "gzip")
    }
    let body = Packing.gzip([UInt8](repeating: 0x20, count: 2 << 20))
    #expect(throws: IngestProblem.tooLarge(limit: 1 << 20)) {
      try Self.decoder.decode(body[...], "gzip")
    }
  }
}
