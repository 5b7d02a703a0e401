/// Sums over any stretch of lines in constant time.
struct RunningSum {
  /// The sum before each line, and the whole sum last.
  private let sums: [Float]

  /// Adds up one number a line.
  ///
  /// - Complexity: O(*n*).
  init(_ values: [Float]) {
    var sums: [Float] = []
    sums.reserveCapacity(values.count + 1)
    var sum: Float = 0
    for value in values {
      sums.append(sum)
      sum += value
    }
    sums.append(sum)
    self.sums = sums
  }

  /// The sum of all lines.
  var total: Float { sums[sums.count - 1] }

  /// The sum of the lines before one.
  func before(_ line: Int) -> Float { sums[line] }

  /// The sum of the lines after one.
  func after(_ line: Int) -> Float { sums[sums.count - 1] - sums[line + 1] }

  /// The sum of the lines from `line + first` to `line + last`, both taken in, as far as there
  /// are any.
  func around(_ line: Int, _ first: Int, _ last: Int) -> Float {
    let lower = min(max(line + first, 0), sums.count - 1)
    let upper = min(max(line + last + 1, lower), sums.count - 1)
    return sums[upper] - sums[lower]
  }
}
