/// Bytes that can be read from any place: a file, memory.
struct RandomBytes {
  /// How many there are.
  let count: Int
  /// Reads so many bytes from a place; fewer at the end.
  let read: (_ place: Int, _ count: Int) throws(IngestProblem) -> [UInt8]

  /// Reads from memory.
  init(_ bytes: [UInt8]) {
    count = bytes.count
    read = { (place, count) throws(IngestProblem) in
      Array(bytes.dropFirst(place).prefix(count))
    }
  }

  /// Reads from a file.
  init(_ file: OpenFile) {
    count = file.size
    read = file.read(at:count:)
  }
}
