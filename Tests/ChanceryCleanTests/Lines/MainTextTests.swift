import Testing

@testable import ChanceryClean

/// Where the running text stands.
@Suite struct MainTextTests {
  @Test func joinsLinesOverSmallGaps() {
    let text = mainText("..##...#...........#..")
    #expect(text.stretches.map(\.first) == [2, 19])
    #expect(text.stretches.map(\.last) == [7, 19])
    #expect(text.greatest?.first == 2)
    #expect(text.relations[0].distance == 2)
    #expect(text.relations[5].distance == 0)
    #expect(text.relations[12].distance == 5)
    #expect(text.relations[14].distance == 5)
    #expect(text.relations[21].distance == 2)
  }

  @Test func findsNoneWhereThereIsNone() {
    let text = mainText("....")
    #expect(text.greatest == nil)
    #expect(text.relations.count == 4)
  }

  @Test func sumsOverWindows() {
    let sum = RunningSum([1, 2, 3, 4])
    #expect(sum.total == 10)
    #expect(sum.before(2) == 3)
    #expect(sum.after(2) == 4)
    #expect(sum.around(0, -3, -1) == 0)
    #expect(sum.around(1, -1, 1) == 6)
    #expect(sum.around(3, 1, 4) == 0)
    #expect(sum.around(0, -10, 10) == 10)
  }

  @Test func countsRepeats() {
    var lines = [LineCounts](repeating: LineCounts(), count: 4)
    for (index, key) in [7, 8, 7, 9].enumerated() { lines[index].key = UInt64(key) }
    let repeats = LineRepeats(lines)
    #expect(repeats.times == [2, 1, 2, 1])
    #expect(repeats.isRepeat == [false, false, true, false])
  }

  private func mainText(_ marks: String) -> MainText {
    let isStrong = marks.map { $0 == "#" }
    return MainText(isStrong, isStrong.map { $0 ? 1 : 0 })
  }
}
