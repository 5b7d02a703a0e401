/// How often each line stands on the page.
struct LineRepeats {
  /// For each line, the number of lines with the same words, itself included.
  private(set) var times: [Float]
  /// For each line, whether the same words stood on the page before.
  private(set) var isRepeat: [Bool]

  /// Compares the lines of a page by their keys.
  ///
  /// - Complexity: O(*n*) on average.
  init(_ lines: [LineCounts]) {
    var size = 16
    while size < lines.count * 2 { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    var first: [Int32] = []
    first.reserveCapacity(lines.count)
    times = Array(repeating: 0, count: lines.count)
    isRepeat = Array(repeating: false, count: lines.count)
    for (index, line) in lines.enumerated() {
      var place = Int(truncatingIfNeeded: line.key ^ line.key >> 32) & (size - 1)
      while slots[place] >= 0, lines[Int(slots[place])].key != line.key {
        place = (place + 1) & (size - 1)
      }
      isRepeat[index] = slots[place] >= 0
      if slots[place] < 0 { slots[place] = Int32(truncatingIfNeeded: index) }
      first.append(slots[place])
      times[Int(slots[place])] += 1
    }
    for (index, line) in first.enumerated() { times[index] = times[Int(line)] }
  }
}
