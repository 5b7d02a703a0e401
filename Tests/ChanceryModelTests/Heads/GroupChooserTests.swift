import Testing

@testable import ChanceryModel

/// Labels that fall into groups.
@Suite("A choice among groups")
struct GroupChooserTests {
  private let chooser = GroupChooser([0, 1, 2, 4]) { ["n", "n", "v", "v", "v"][$0] }

  @Test(
    "takes the group that is most probable together, then its best label",
    arguments: [
      ([2, 1.9, 2.2, 9, -5], 0), ([2, 1.9, 4, 9, -5], 2), ([0, 0, 0, 9, 0.1], 4),
      ([-40, -41, -90, 0, -90], 0),
    ] as [([Float], Int)])
  func choosesByGroup(_ scores: [Float], _ expected: Int) {
    #expect(chooser.best(scores) == expected)
  }

  @Test("leaves out labels that are no choice")
  func leavesOut() { #expect(chooser.best([0, 0, 0.5, 100, 0]) != 3) }

  @Test(
    "ends with a label for any numbers",
    arguments: [[Float.nan, .nan, .nan, .nan, .nan], [.infinity, 0, .infinity, 0, -.infinity]])
  func anyNumbers(_ scores: [Float]) {
    #expect([0, 1, 2, 4].contains(chooser.best(scores)))
  }
}
