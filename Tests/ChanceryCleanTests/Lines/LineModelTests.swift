import Foundation
import Testing

@testable import ChanceryClean

/// The model file: whole, or refused with its fault named.
@Suite struct LineModelTests {
  private static let whole = LineFixture.model

  @Test func fitsTheSizeItIsAllowed() {
    #expect(Self.whole.count <= 300_000)
  }

  @Test func hasAThresholdThatPrefersToKeep() throws {
    let model = try Self.read(Self.whole)
    #expect(model.threshold > 0.1 && model.threshold <= 0.5)
  }

  @Test(arguments: [0, 3, 4, 27, 31]) func refusesTheBeginningOfAFile(count: Int) {
    #expect(throws: LineModelError.notALineModel) {
      try Self.read(Array(Self.whole.prefix(count)))
    }
  }

  @Test(arguments: [32, 1000]) func refusesAFileCutShort(count: Int) {
    let size = Self.whole.count
    #expect(throws: LineModelError.wrongSize(expected: size, found: count)) {
      try Self.read(Array(Self.whole.prefix(count)))
    }
  }

  @Test func refusesAFileWithMore() {
    let size = Self.whole.count
    #expect(throws: LineModelError.wrongSize(expected: size, found: size + 1)) {
      try Self.read(Self.whole + [0])
    }
  }

  @Test func refusesAnotherFormat() {
    #expect(throws: LineModelError.unknownVersion(9)) { try Self.read(Self.changed(4, to: 9)) }
  }

  @Test func refusesWeightsOfOtherFeatures() {
    let expected = LineFeatures.count + PlaceFeatures.count
    let found = expected - LineFeatures.count + 3
    #expect(throws: LineModelError.otherFeatures(expected: expected, found: found)) {
      try Self.read(Self.changed(8, to: 3))
    }
  }

  @Test(arguments: [30, 5000]) func refusesAChangedWeight(position: Int) {
    let other = Self.whole[position] ^ 0x10
    #expect(throws: LineModelError.damaged) { try Self.read(Self.changed(position, to: other)) }
  }

  @Test func refusesImpossibleSizes() {
    #expect(throws: LineModelError.damaged) { try Self.read(Self.changed(18, to: 255)) }
  }

  @Test func saysWhatToDo() {
    let error = LineModelError.unknownVersion(9)
    #expect("\(error)" == "the model has format 9, which this version does not read: train anew")
  }

  @discardableResult
  private static func read(_ bytes: [UInt8]) throws -> LineModel {
    try bytes.withUnsafeBufferPointer { try LineModel($0) }
  }

  private static func changed(_ position: Int, to byte: UInt8) -> [UInt8] {
    var bytes = whole
    bytes[position] = byte
    return bytes
  }
}
