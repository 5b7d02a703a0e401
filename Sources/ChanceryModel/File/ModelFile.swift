/// A file of named tensors and texts: what the training writes and the networks read.
///
/// The layout is little-endian: the eight bytes `CHANCERY`, a version and a number of entries (32 bits
/// each), then for each entry the length of its name (16 bits), the name, a kind and a rank (8 bits
/// each), its dimensions (32 bits each), the offset and the size of its bytes (64 bits each). Bytes of
/// an entry start at a multiple of 64.
public final class ModelFile: Sendable {
  /// The version of the format that this program reads.
  public static let version: UInt32 = 1

  /// What an entry holds.
  enum Kind: UInt8 {
    case floats = 0
    case bytes = 1
    case text = 2
    case integers = 3
  }

  /// A named entry.
  struct Entry {
    let kind: Kind
    let shape: [Int]
    let range: Range<Int>
  }

  /// The name that messages use: a path, or what the program calls a model of its own.
  public let name: String
  let entries: [String: Entry]
  nonisolated(unsafe) private let bytes: UnsafeRawBufferPointer
  private let mapping: MappedFile?

  /// Maps a model file into memory.
  ///
  /// - Parameter path: The file.
  /// - Throws: ``ModelError`` when it cannot be read or is no sound model.
  /// - Complexity: O(number of entries); the weights are read when they are used.
  public convenience init(path: String) throws(ModelError) {
    let mapping = try MappedFile(path: path)
    try self.init(name: path, bytes: mapping.bytes, mapping: mapping)
  }

  /// Reads a model that is in memory.
  ///
  /// - Parameters:
  ///   - name: What messages call it.
  ///   - bytes: The file's bytes; the caller sees to it that they outlive this object and whatever is
  ///     made of it.
  /// - Precondition: The address of the bytes is a multiple of 4.
  /// - Throws: ``ModelError`` when the bytes are no sound model.
  /// - Complexity: O(number of entries).
  public convenience init(name: String, bytes: UnsafeRawBufferPointer) throws(ModelError) {
    try self.init(name: name, bytes: bytes, mapping: nil)
  }

  private init(
    name: String, bytes: UnsafeRawBufferPointer, mapping: MappedFile?
  ) throws(ModelError) {
    precondition(
      Int(bitPattern: bytes.baseAddress) % MemoryLayout<Float>.alignment == 0,
      "the bytes of a model are not aligned")
    self.name = name
    self.bytes = bytes
    self.mapping = mapping
    entries = try Directory(name: name, bytes: bytes).entries()
  }

  /// The floats of an entry.
  func floats(_ entry: String) throws(ModelError) -> UnsafeBufferPointer<Float> {
    UnsafeRawBufferPointer(rebasing: bytes[try find(entry, .floats).range])
      .bindMemory(to: Float.self)
  }

  /// The floats of an entry that must have so many.
  func floats(_ entry: String, count: Int) throws(ModelError) -> UnsafePointer<Float> {
    let values = try floats(entry)
    guard values.count == count, let start = values.baseAddress else {
      throw .entry(name: name, entry: entry, problem: "has \(values.count) numbers, not \(count)")
    }
    return start
  }

  /// The signed bytes of an entry, row by row, and its shape: at least one row and one column.
  func matrix(
    _ entry: String
  ) throws(ModelError) -> (weights: UnsafePointer<Int8>, rows: Int, columns: Int) {
    let found = try find(entry, .bytes)
    let values = UnsafeRawBufferPointer(rebasing: bytes[found.range]).bindMemory(to: Int8.self)
    guard found.shape.count == 2, let weights = values.baseAddress, !values.isEmpty,
      found.shape[0].multipliedReportingOverflow(by: found.shape[1]) == (values.count, false)
    else { throw .entry(name: name, entry: entry, problem: "is no matrix") }
    return (weights, found.shape[0], found.shape[1])
  }

  /// The 32-bit integers of an entry.
  func integers(_ entry: String) throws(ModelError) -> UnsafeBufferPointer<Int32> {
    UnsafeRawBufferPointer(rebasing: bytes[try find(entry, .integers).range])
      .bindMemory(to: Int32.self)
  }

  /// The bytes of a text.
  func text(_ entry: String) throws(ModelError) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[try find(entry, .text).range])
  }

  /// The lines of a text.
  func lines(_ entry: String) throws(ModelError) -> [String] {
    try text(entry).split(separator: 10, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether there is an entry.
  func has(_ entry: String) -> Bool { entries[entry] != nil }

  private func find(_ entry: String, _ kind: Kind) throws(ModelError) -> Entry {
    guard let found = entries[entry], found.kind == kind else {
      throw .entry(name: name, entry: entry, problem: "is missing")
    }
    return found
  }
}
