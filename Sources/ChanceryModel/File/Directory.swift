/// Reads the directory at the start of a model file, trusting none of its numbers.
struct Directory {
  let name: String
  let bytes: UnsafeRawBufferPointer

  private static let magic = Array("CHANCERY".utf8)

  /// The entries by name.
  func entries() throws(ModelError) -> [String: ModelFile.Entry] {
    guard bytes.count >= 16, bytes.prefix(8).elementsEqual(Self.magic) else {
      throw .notAModel(name: name)
    }
    var cursor = Cursor(bytes: bytes, at: 8)
    let version = cursor.read(UInt32.self) ?? 0
    guard version == ModelFile.version else {
      throw .version(name: name, found: version, known: ModelFile.version)
    }
    var found: [String: ModelFile.Entry] = [:]
    for _ in 0..<(cursor.read(UInt32.self) ?? 0) {
      guard let (key, entry) = self.entry(&cursor) else { throw .cutOff(name: name) }
      found[key] = entry
    }
    return found
  }

  private func entry(_ cursor: inout Cursor) -> (String, ModelFile.Entry)? {
    guard let length = cursor.read(UInt16.self), let key = cursor.string(Int(length)),
      let code = cursor.read(UInt8.self), let kind = ModelFile.Kind(rawValue: code),
      let rank = cursor.read(UInt8.self)
    else { return nil }
    var shape: [Int] = []
    for _ in 0..<rank {
      guard let size = cursor.read(UInt32.self) else { return nil }
      shape.append(Int(size))
    }
    guard let offset = cursor.read(UInt64.self), let size = cursor.read(UInt64.self),
      offset % 64 == 0, offset <= UInt64(bytes.count), size <= UInt64(bytes.count) - offset,
      kind == .text || kind == .bytes || size % 4 == 0
    else { return nil }
    return (key, .init(kind: kind, shape: shape, range: Int(offset)..<Int(offset + size)))
  }
}

/// Reads numbers one after another, never past the end.
private struct Cursor {
  let bytes: UnsafeRawBufferPointer
  var at: Int

  mutating func read<T: FixedWidthInteger>(_: T.Type) -> T? {
    let size = MemoryLayout<T>.size
    guard at + size <= bytes.count else { return nil }
    defer { at += size }
    return T(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: T.self))
  }

  mutating func string(_ count: Int) -> String? {
    guard at + count <= bytes.count else { return nil }
    defer { at += count }
    return String(decoding: bytes[at..<at + count], as: UTF8.self)
  }
}
