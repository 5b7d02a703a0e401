/// The weights of the line classifier, as `Training/lines/train.py` writes them.
///
/// All numbers are little-endian, 4 bytes: `CHLM`, format version, features of a line, features of
/// a place, blocks of the first network, blocks of the second; then the threshold and the numbers of
/// both networks as floats; last an FNV-1a checksum of everything before it. A network is, in this
/// order: the least, the greatest and the usual value of each input; for each block and input the
/// weights of its 24 units; the biases and the output weights of all units; the output's bias.
struct LineModel: Sendable {
  /// The format that this version reads.
  static let formatVersion: UInt32 = 1
  private static let magic: UInt32 = 0x4D4C_4843
  private static let headerBytes = 28

  /// Judges a line by itself.
  let line: LineNetwork
  /// Judges a line by itself and its place.
  let place: LineNetwork
  /// A line is residue when the probability of article text is below it.
  let threshold: Float

  /// Reads a model.
  ///
  /// - Parameter bytes: The whole file.
  /// - Throws: ``LineModelError`` when the file is not a whole model of this format and these
  ///   features.
  /// - Complexity: O(*n*).
  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(LineModelError) {
    var reader = try LineModelReader(
      opening: bytes, magic: Self.magic, version: Self.formatVersion, header: Self.headerBytes)
    let lineFeatures = Int(reader.integer())
    let placeFeatures = Int(reader.integer())
    let both = LineFeatures.count + PlaceFeatures.count
    guard lineFeatures == LineFeatures.count, placeFeatures == PlaceFeatures.count else {
      throw .otherFeatures(expected: both, found: lineFeatures + placeFeatures)
    }
    let first = Int(reader.integer())
    let second = Int(reader.integer())
    guard first <= 64, second <= 64 else { throw .damaged }
    let numbers =
      LineNetwork.numbers(inputs: lineFeatures, blocks: first)
      + LineNetwork.numbers(inputs: both, blocks: second)
    try reader.checkWhole(size: Self.headerBytes + 4 * numbers + 4)
    threshold = reader.float()
    line = LineNetwork(inputs: lineFeatures, blocks: first, from: &reader)
    place = LineNetwork(inputs: both, blocks: second, from: &reader)
  }
}

/// Reads numbers one after the other.
struct LineModelReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  /// Reads the sign and the version that a model begins with.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - magic: The sign.
  ///   - version: The format that is read.
  ///   - header: The bytes before the weights.
  /// - Throws: ``LineModelError/notALineModel`` or ``LineModelError/unknownVersion(_:)``.
  init(
    opening bytes: UnsafeBufferPointer<UInt8>, magic: UInt32, version: UInt32, header: Int
  ) throws(LineModelError) {
    self.bytes = bytes
    guard bytes.count >= header + 4, integer() == magic else { throw .notALineModel }
    let found = integer()
    guard found == version else { throw .unknownVersion(found) }
  }

  /// Makes sure that the file has a size and that its checksum agrees.
  ///
  /// - Throws: ``LineModelError/wrongSize(expected:found:)`` or ``LineModelError/damaged``.
  /// - Complexity: O(*n*).
  func checkWhole(size: Int) throws(LineModelError) {
    guard bytes.count == size else { throw .wrongSize(expected: size, found: bytes.count) }
    guard Self.checksum(of: bytes) == Self.integer(at: size - 4, in: bytes) else { throw .damaged }
  }

  /// The next four bytes as a number.
  ///
  /// - Precondition: Four bytes are left.
  mutating func integer() -> UInt32 {
    let value = Self.integer(at: at, in: bytes)
    at += 4
    return value
  }

  /// The next four bytes as a floating-point number.
  ///
  /// - Precondition: Four bytes are left.
  mutating func float() -> Float { Float(bitPattern: integer()) }

  /// FNV-1a, 32 bits, over all but the last four bytes.
  static func checksum(of bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    bytes.dropLast(4).reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }

  private static func integer(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    UInt32(bytes[offset]) | UInt32(bytes[offset + 1]) << 8 | UInt32(bytes[offset + 2]) << 16
      | UInt32(bytes[offset + 3]) << 24
  }
}
