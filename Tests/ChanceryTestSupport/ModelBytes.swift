/// Writes the bytes of a model file, in the layout of `Training/parser/modelfile.py`.
///
/// ```swift
/// var model = ModelBytes()
/// model.text("languages", "fr")
/// model.encoded().count   // 128: the directory, then the text, each filled up to 64 bytes
/// ```
public struct ModelBytes: Sendable {
  /// What is written under a name.
  public struct Entry: Sendable {
    /// The name.
    public var name: String
    /// 0 floats, 1 signed bytes, 2 text, 3 integers.
    public var kind: UInt8
    /// The dimensions.
    public var shape: [UInt32]
    /// The content.
    public var bytes: [UInt8]
  }

  /// The entries in the order in which they were added.
  public var entries: [Entry] = []
  /// The first bytes of the file.
  public var magic = Array("CHANCERY".utf8)
  /// The version of the format.
  public var version: UInt32 = 1

  /// Makes an empty model.
  public init() {}

  /// Adds floats.
  public mutating func floats(_ name: String, _ values: [Float]) {
    entries.append(
      Entry(
        name: name, kind: 0, shape: [UInt32(values.count)],
        bytes: values.flatMap { Self.bytes($0.bitPattern) }))
  }

  /// Adds a matrix of signed bytes.
  public mutating func matrix(_ name: String, rows: Int, columns: Int, _ values: [Int8]) {
    entries.append(
      Entry(
        name: name, kind: 1, shape: [UInt32(rows), UInt32(columns)],
        bytes: values.map { UInt8(bitPattern: $0) }))
  }

  /// Adds a text.
  public mutating func text(_ name: String, _ text: String) {
    let bytes = Array(text.utf8)
    entries.append(Entry(name: name, kind: 2, shape: [UInt32(bytes.count)], bytes: bytes))
  }

  /// Adds integers.
  public mutating func integers(_ name: String, _ values: [Int32]) {
    entries.append(
      Entry(
        name: name, kind: 3, shape: [UInt32(values.count)],
        bytes: values.flatMap { Self.bytes(UInt32(bitPattern: $0)) }))
  }

  /// Leaves out an entry.
  public mutating func remove(_ name: String) { entries.removeAll { $0.name == name } }

  /// The number of bytes of the directory: all that stands before the content.
  public var directorySize: Int {
    16 + entries.map { 2 + $0.name.utf8.count + 2 + 4 * $0.shape.count + 16 }.reduce(0, +)
  }

  /// The bytes of the file.
  public func encoded() -> [UInt8] {
    var head = magic + Self.bytes(version) + Self.bytes(UInt32(entries.count))
    var body: [UInt8] = []
    let start = (directorySize + 63) / 64 * 64
    for entry in entries {
      let name = Array(entry.name.utf8)
      head += Self.bytes(UInt16(name.count)) + name + [entry.kind, UInt8(entry.shape.count)]
      head += entry.shape.flatMap { Self.bytes($0) }
      head += Self.bytes(UInt64(start + body.count)) + Self.bytes(UInt64(entry.bytes.count))
      body += entry.bytes
      body += [UInt8](repeating: 0, count: (64 - body.count % 64) % 64)
    }
    return head + [UInt8](repeating: 0, count: start - head.count) + body
  }

  private static func bytes(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }
}

/// Lends bytes at an address that is a multiple of 64, with nothing of their own behind them.
public func withAlignedBytes<Result>(
  _ bytes: [UInt8], _ body: (UnsafeRawBufferPointer) throws -> Result
) rethrows -> Result {
  let copy = alignedCopy(bytes)
  defer { copy.deallocate() }
  return try body(UnsafeRawBufferPointer(copy))
}

/// Bytes at an address that is a multiple of 64, until the program ends.
public func immortalBytes(_ bytes: [UInt8]) -> UnsafeRawBufferPointer {
  UnsafeRawBufferPointer(alignedCopy(bytes))
}

private func alignedCopy(_ bytes: [UInt8]) -> UnsafeMutableRawBufferPointer {
  let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
  copy.copyBytes(from: bytes)
  return copy
}
