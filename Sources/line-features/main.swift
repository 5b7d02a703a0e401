// Writes the features of the line classifier, for Training/lines/train.py.
//
// In, for each page: the number of lines, then for each line its length in bytes, how sure the
// first network is of it as article text (a float), and its bytes. Out: first the two widths, then
// for each line all its features as floats. Numbers are little-endian, 4 bytes.

internal import ChanceryClean

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The bytes of the standard input, read to the end.
func standardInput() -> [UInt8] {
  var all: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 20)
  while true {
    let count = read(0, &buffer, buffer.count)
    if count <= 0 { return all }
    all += buffer[..<count]
  }
}

/// Writes numbers to the standard output.
func send(_ values: [UInt32]) {
  values.map(\.littleEndian).withUnsafeBytes { bytes in
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = UnsafeRawBufferPointer(rebasing: rest).withMemoryRebound(to: UInt8.self) {
        write(1, $0.baseAddress, $0.count)
      }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }
}

/// Reads pages from the bytes of the input.
struct PageReader {
  let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func integer() -> UInt32 {
    defer { at += 4 }
    return (0..<4).reduce(0) { $0 | UInt32(bytes[at + $1]) << UInt32(8 * $1) }
  }

  /// The next page: its lines, its text, how sure the first network is of each line.
  mutating func next() -> (lines: [Range<Int>], text: [UInt8], article: [Float])? {
    if at + 4 > bytes.count { return nil }
    var lines: [Range<Int>] = []
    var text: [UInt8] = []
    var article: [Float] = []
    for _ in 0..<integer() {
      let length = Int(integer())
      article.append(Float(bitPattern: integer()))
      lines.append(text.count..<(text.count + length))
      text += bytes[at..<(at + length)]
      at += length
    }
    return (lines, text, article)
  }
}

var reader = PageReader(standardInput())
send([UInt32(LineFeatureTable.widths.line), UInt32(LineFeatureTable.widths.place)])
while let page = reader.next() {
  let rows = page.text.withUnsafeBufferPointer {
    LineFeatureTable.rows(of: page.lines, in: $0, article: page.article)
  }
  send(rows.map(\.bitPattern))
}
