import Testing

@testable import ChanceryClean

/// The model file of pages: whole, or refused with its fault named.
@Suite struct PageModelTests {
  @Test func readsWhatWasWritten() throws {
    var bytes = PageModelBytes()
    bytes.threshold = 0.4
    bytes.near[7] = 1.5
    let model = try bytes.read()
    #expect(model.threshold == 0.4)
    #expect(model.weights.near[7] == 1.5)
    #expect(model.first.nodes.count == 5)
    #expect(model.second.roots == [0])
  }

  @Test func theModelThatIsBuiltInHasASensibleThreshold() {
    #expect(PageModel.embedded.threshold > 0.2 && PageModel.embedded.threshold < 0.8)
    #expect(PageModel.embedded.weights.near.count == ClassNames.buckets)
  }

  @Test(arguments: [0, 3, 4, 39, 43]) func refusesTheBeginningOfAFile(count: Int) {
    #expect(throws: LineModelError.notALineModel) {
      try PageModelBytes.read(Array(PageModelBytes().encoded.prefix(count)))
    }
  }

  @Test(arguments: [44, 5_000]) func refusesAFileCutShort(count: Int) {
    let whole = PageModelBytes().encoded
    #expect(throws: LineModelError.wrongSize(expected: whole.count, found: count)) {
      try PageModelBytes.read(Array(whole.prefix(count)))
    }
  }

  @Test func refusesAFileWithMore() {
    let whole = PageModelBytes().encoded
    #expect(throws: LineModelError.wrongSize(expected: whole.count, found: whole.count + 1)) {
      try PageModelBytes.read(whole + [0])
    }
  }

  @Test func refusesAnotherFile() {
    #expect(throws: LineModelError.notALineModel) { try changed { $0.magic += 1 } }
  }

  @Test func refusesAnotherFormat() {
    #expect(throws: LineModelError.unknownVersion(9)) { try changed { $0.version = 9 } }
  }

  @Test(arguments: [0, 1]) func refusesTreesOfOtherFeatures(judge: Int) {
    let width = PageModel.widths.second
    #expect(
      throws: LineModelError.otherFeatures(expected: width, found: judge == 0 ? width : width - 1)
    ) { try changed { $0.widths[judge] -= 1 } }
  }

  @Test func refusesOtherBuckets() {
    #expect(throws: LineModelError.damaged) { try changed { $0.buckets = 64 } }
  }

  @Test func refusesAWrongChecksum() {
    #expect(throws: LineModelError.damaged) { try changed { $0.damage = 1 } }
  }

  @Test(arguments: [40, 2_000, 32_850]) func refusesAChangedByte(position: Int) {
    var bytes = PageModelBytes().encoded
    bytes[position] ^= 0x10
    #expect(throws: LineModelError.damaged) { try PageModelBytes.read(bytes) }
  }

  @Test(arguments: [20, 24, 28, 32]) func refusesImpossibleNumbersOfTrees(position: Int) {
    var bytes = PageModelBytes().encoded
    bytes[position + 3] = 0x7F
    #expect(throws: LineModelError.damaged) { try PageModelBytes.read(bytes) }
  }

  @Test(arguments: [Int32(-1), 1, 5, .max]) func refusesRootsOutside(root: Int32) {
    #expect(throws: LineModelError.damaged) { try changed { $0.roots = [root] } }
  }

  @Test(arguments: [UInt16(0), 1, 5, .max]) func refusesBranchesThatLeadNowhere(skip: UInt16) {
    #expect(throws: LineModelError.damaged) { try changed { $0.first[0].skip = skip } }
  }

  @Test func refusesFeaturesThatTheJudgeDoesNotSee() throws {
    #expect(throws: LineModelError.damaged) {
      try changed { $0.first[0].feature = Int16(PageModel.widths.first) }
    }
    try changed {
      $0.second = $0.first
      $0.second[0].feature = Int16(PageModel.widths.first)
    }
  }

  @discardableResult
  private func changed(_ change: (inout PageModelBytes) -> Void) throws -> PageModel {
    var bytes = PageModelBytes()
    change(&bytes)
    return try bytes.read()
  }
}
