@testable import ChanceryClean

/// A model of pages to be written: one tree that asks how the own class of a block is weighted.
struct PageModelBytes {
  /// A node as the file has it.
  struct Node {
    var value: Float
    var feature: Int16 = -1
    var skip: UInt16 = 0
  }

  var magic: UInt32 = 0x4D50_4843
  var version: UInt32 = 1
  var widths = [UInt32(PageModel.widths.first), UInt32(PageModel.widths.second)]
  var buckets = UInt32(ClassNames.buckets)
  var threshold: Float = 0.5
  var near = [Float](repeating: 0, count: ClassNames.buckets)
  var roots: [Int32] = [0]
  /// Sure when the weight is over 1.5, in doubt when it is over 0.5.
  var first = [
    Node(value: 1.5, feature: ownScore, skip: 4), Node(value: 0.5, feature: ownScore, skip: 2),
    Node(value: -4), Node(value: -1), Node(value: 4),
  ]
  var second = [Node(value: 0)]
  /// Bits to turn over in the checksum.
  var damage: UInt32 = 0

  /// The feature ``ClassWeights/Score/own``: the last of the classes, which follow the tags, the
  /// measures of links and what the elements are.
  static let ownScore = Int16(LineFeatures.count + 15 + 6 + Surroundings.count + 3 * 16 + 4)

  /// The bucket of a word of class names.
  static func bucket(of word: String) -> Int {
    var found = 0
    Array(word.utf8).withUnsafeBufferPointer { bytes in
      ClassNames.embedded.forEachWord(in: 0..<bytes.count, of: bytes) { found = Int($1) }
    }
    return found
  }

  /// The file.
  var encoded: [UInt8] {
    var bytes: [UInt8] = []
    func add(_ number: UInt32) { bytes += (0..<4).map { UInt8(number >> ($0 * 8) & 0xFF) } }
    ([magic, version] + widths + [buckets]).forEach(add)
    for nodes in [first, second] {
      add(UInt32(roots.count))
      add(UInt32(nodes.count))
    }
    add(threshold.bitPattern)
    for weight in near + [Float](repeating: 0, count: near.count) { add(weight.bitPattern) }
    for nodes in [first, second] {
      for root in roots { add(UInt32(bitPattern: root)) }
      for node in nodes {
        add(node.value.bitPattern)
        add(UInt32(UInt16(bitPattern: node.feature)) | UInt32(node.skip) << 16)
      }
    }
    add(bytes.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 } ^ damage)
    return bytes
  }

  /// The file as it is read.
  func read() throws -> PageModel { try Self.read(encoded) }

  /// A file as it is read.
  static func read(_ bytes: [UInt8]) throws -> PageModel {
    try bytes.withUnsafeBufferPointer { try PageModel($0) }
  }
}
