internal import CKernels

/// Vectors in signed bytes, each row with a scale: an embedding that stays in the mapped file.
struct Table: Sendable {
  /// The number of rows.
  let rows: Int
  /// The width of a row.
  let width: Int
  private nonisolated(unsafe) let weights: UnsafePointer<Int8>
  private nonisolated(unsafe) let scales: UnsafePointer<Float>

  /// Finds the entries `name.weight` and `name.scale`.
  init(_ file: ModelFile, _ name: String) throws(ModelError) {
    let (bytes, rows, width) = try file.matrix(name + ".weight")
    guard rows > 0, width > 0 else {
      throw .entry(name: file.name, entry: name, problem: "is empty")
    }
    (self.rows, self.width) = (rows, width)
    weights = bytes.baseAddress!
    scales = try file.floats(name + ".scale", count: rows).baseAddress!
  }

  /// Adds rows to a vector.
  ///
  /// - Precondition: Each number is a row of the table.
  func add(_ numbers: UnsafeBufferPointer<Int32>, to sum: UnsafeMutablePointer<Float>) {
    ck_add_rows(weights, scales, width, numbers.baseAddress, numbers.count, sum)
  }
}
