/// What was learned of single words in class names, by the bucket of their hash: a positive number
/// speaks for article text.
struct ClassWeights: Sendable {
  /// The sums of a container.
  struct Score {
    /// Of its own words.
    var own: Float = 0
    /// Of its own words and those of the container around it.
    var near: Float = 0
    /// Of all containers further out.
    var far: Float = 0
    /// The least sum of any of them.
    var least: Float = 0
  }

  /// The weight of each bucket, near by.
  let near: [Float]
  /// The weight of each bucket, further out.
  let far: [Float]

  /// The score of a container on a page.
  ///
  /// - Complexity: O(depth).
  func score(of container: Int, on page: PageText) -> Score {
    guard !near.isEmpty else { return Score() }
    var score = Score()
    var index = container
    var step = 0
    while index >= 0, step < 64 {
      let container = page.containers[index]
      var sum: Float = 0
      let weights = step < 2 ? near : far
      for bucket in container.buckets { sum += weights[Int(page.buckets[Int(bucket)])] }
      if step == 0 { score.own = sum }
      if step < 2 { score.near += sum } else { score.far += sum }
      score.least = min(score.least, sum)
      index = Int(container.parent)
      step += 1
    }
    return score
  }
}
