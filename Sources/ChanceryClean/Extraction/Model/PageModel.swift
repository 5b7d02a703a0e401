internal import ChanceryText

/// The weights of the judge of a page's blocks, as `Training/pages/train.py` writes them.
///
/// All numbers are little-endian, 4 bytes: `CHPM`, format version, the features of the first and of
/// the second trees, the buckets of class words, the trees and nodes of each; the threshold; the
/// weights of class words near by and further out; then for the first and for the second trees
/// their roots and their nodes (value, feature and skip in 8 bytes); last an FNV-1a checksum of
/// everything before it.
struct PageModel: Sendable {
  /// The format that this version reads.
  static let formatVersion: UInt32 = 1
  private static let magic: UInt32 = 0x4D50_4843
  private static let headerBytes = 40

  /// What was learned of words in class names.
  let weights: ClassWeights
  /// Judges a block by itself.
  let first: TreeEnsemble
  /// Judges a block by itself and by what the first thought of the others.
  let second: TreeEnsemble
  /// A block is article text from this probability on.
  let threshold: Float

  /// The number of features of each judge.
  static let widths = (
    first: LineFeatures.count + BlockFeatures.count,
    second: LineFeatures.count + BlockFeatures.count + ContextFeatures.count
  )

  /// Reads a model.
  ///
  /// - Parameter bytes: The whole file.
  /// - Throws: ``LineModelError`` when the file is not a whole model of this format and these
  ///   features.
  /// - Complexity: O(*n*).
  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(LineModelError) {
    var reader = try LineModelReader(
      opening: bytes, magic: Self.magic, version: Self.formatVersion, header: Self.headerBytes)
    let found = (first: Int(reader.integer()), second: Int(reader.integer()))
    guard found == Self.widths else {
      throw .otherFeatures(expected: Self.widths.second, found: found.second)
    }
    guard reader.integer() == UInt32(ClassNames.buckets) else { throw .damaged }
    let shapes = (0..<2).map { _ in (trees: Int(reader.integer()), nodes: Int(reader.integer())) }
    guard shapes.allSatisfy({ $0.trees <= 10_000 && $0.nodes <= 1_000_000 }) else { throw .damaged }
    let size =
      Self.headerBytes + 8 * ClassNames.buckets
      + shapes.reduce(0) { $0 + 4 * $1.trees + 8 * $1.nodes } + 4
    try reader.checkWhole(size: size)
    threshold = reader.float()
    weights = ClassWeights(
      near: (0..<ClassNames.buckets).map { _ in reader.float() },
      far: (0..<ClassNames.buckets).map { _ in reader.float() })
    first = try Self.trees(shapes[0], width: found.first, from: &reader)
    second = try Self.trees(shapes[1], width: found.second, from: &reader)
  }

  private static func trees(
    _ shape: (trees: Int, nodes: Int), width: Int, from reader: inout LineModelReader
  ) throws(LineModelError) -> TreeEnsemble {
    let roots = (0..<shape.trees).map { _ in Int32(truncatingIfNeeded: reader.integer()) }
    let nodes = (0..<shape.nodes).map { _ in
      let value = reader.float()
      let packed = reader.integer()
      return TreeEnsemble.Node(
        value: value, feature: Int16(truncatingIfNeeded: packed),
        skip: UInt16(truncatingIfNeeded: packed >> 16))
    }
    let isSound =
      roots.allSatisfy { $0 >= 0 && Int($0) < shape.nodes }
      && nodes.enumerated().allSatisfy { index, node in
        node.feature < 0
          || node.feature < width && node.skip > 1 && index + Int(node.skip) < shape.nodes
      }
    guard isSound else { throw .damaged }
    return TreeEnsemble(nodes: nodes, roots: roots)
  }

  /// The model that is built in, read once.
  static let embedded: PageModel = {
    guard let file = EmbeddedFile(named: "clean/pages") else {
      preconditionFailure("no embedded file clean/pages")
    }
    do { return try PageModel(file.bytes) } catch {
      preconditionFailure("the embedded file clean/pages: \(error)")
    }
  }()
}
