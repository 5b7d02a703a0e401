// Writes the features of the judge of a page's blocks, for Training/pages/train.py.
//
// In: the weights of class words near by and further out (floats); then for each page its length,
// its bytes in UTF-8, a number n, and n floats: what the first judge thought of its blocks, none to
// get no features of the context. Out: first the widths of both parts; then for each page the
// number of blocks; for each block its text, its near and its far buckets, each after its length;
// then all rows of the first part and, when asked for, of the second, as floats. Numbers are
// little-endian, 4 bytes; buckets have 2.
//
// With --clean MODEL the input is pages alone, each after its length, and for each page come out,
// each after its length: the text of the article without its title, its title, its day of
// publication, its authors by lines, the codes of its findings by lines.

internal import ChanceryClean
internal import ChanceryText

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Numbers and bytes of the standard input, in order.
struct Input {
  /// The next bytes, `nil` at the end.
  func bytes(_ count: Int) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = buffer.withUnsafeMutableBytes { bytes in
        bytes.baseAddress.map { read(0, $0 + filled, count - filled) } ?? 0
      }
      if got <= 0 { return nil }
      filled += got
    }
    return buffer
  }

  /// The next number.
  func integer() -> UInt32? {
    bytes(4).map { $0.withUnsafeBytes { UInt32(littleEndian: $0.loadUnaligned(as: UInt32.self)) } }
  }

  /// The next floats.
  func floats(_ count: Int) -> [Float] {
    (0..<count).map { _ in Float(bitPattern: integer() ?? 0) }
  }
}

/// Writes plain values to the standard output.
func send<Value>(_ values: [Value]) {
  values.withUnsafeBytes { bytes in
    var rest = bytes[...]
    while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
      let count = write(1, start, rest.count)
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }
}

/// Writes plain values after their number.
func sendCounted<Value>(_ values: [Value]) {
  send([UInt32(values.count)])
  send(values)
}

/// The bytes of a file.
func file(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { return [] }
  defer { fclose(file) }
  var all: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
    all += buffer[..<count]
  }
  return all
}

/// Cleans pages with a model from a file.
func clean(with model: String) throws {
  let trial = try PageTrial(model: file(model))
  let input = Input()
  while let length = input.integer(), let html = input.bytes(Int(length)) {
    let raw = RawArticle(
      text: String(decoding: html, as: UTF8.self), mediaType: .html, origin: .init(name: "page"))
    let article = trial.clean(raw)
    let text = Array(article.text.utf8)
    let body = article.blocks.filter { $0.kind != .title }.map { Array(text[$0.range]) }
    sendCounted(Array(body.joined(separator: [0x0A, 0x0A])))
    sendCounted(Array((article.metadata.title ?? "").utf8))
    sendCounted(Array((article.metadata.published?.day ?? "").utf8))
    sendCounted(Array(article.authors.joined(separator: "\n").utf8))
    sendCounted(Array(article.findings.map(\.code.rawValue).joined(separator: "\n").utf8))
  }
}

/// Writes the features of pages.
func run() {
  let input = Input()
  let near = input.floats(PageFeatureTable.buckets)
  let far = input.floats(PageFeatureTable.buckets)
  let widths = PageFeatureTable.widths
  send([UInt32(widths.first), UInt32(widths.context)])
  while let length = input.integer(), let html = input.bytes(Int(length)) {
    let article = input.floats(Int(input.integer() ?? 0))
    let table = PageFeatureTable(html: html, near: near, far: far)
    send([UInt32(table.count)])
    for block in 0..<table.count {
      sendCounted(Array(table.text(of: block)))
      let buckets = table.buckets(of: block)
      sendCounted(buckets.near)
      sendCounted(buckets.far)
    }
    send(table.rows())
    if article.count == table.count { send(table.contextRows(article)) }
  }
}

if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "--clean" {
  try clean(with: CommandLine.arguments[2])
} else {
  run()
}
