internal import CKernels

/// Vectors in signed bytes, each row with a scale: an embedding that stays in the mapped file.
struct Table: Sendable {
  /// The number of rows.
  let rows: Int
  /// The width of a row.
  let width: Int
  private nonisolated(unsafe) let weights: UnsafePointer<Int8>
  private nonisolated(unsafe) let scales: UnsafePointer<Float>
  /// What weights and scales point into.
  private let file: ModelFile

  /// Finds the entries `name.weight` and `name.scale`.
  init(_ file: ModelFile, _ name: String) throws(ModelError) {
    self.file = file
    (weights, rows, width) = try file.matrix(name + ".weight")
    scales = try file.floats(name + ".scale", count: rows)
  }

  /// Adds rows to a vector.
  ///
  /// - Precondition: Each number is a row of the table. Who makes the numbers has seen to it when the
  ///   model was read; here they are only checked in debug builds.
  func add(_ numbers: Slice<UnsafeBufferPointer<Int32>>, to sum: UnsafeMutablePointer<Float>) {
    assert(numbers.allSatisfy { 0..<rows ~= Int($0) }, "no row of the table")
    let numbers = UnsafeBufferPointer(rebasing: numbers)
    withExtendedLifetime(self) {
      ck_add_rows(weights, scales, width, numbers.baseAddress, numbers.count, sum)
    }
  }

  /// Adds a row to a vector.
  ///
  /// - Precondition: The number is a row of the table.
  func add(_ number: Int32, to sum: UnsafeMutablePointer<Float>) {
    precondition(0..<rows ~= Int(number), "no row of the table")
    withUnsafePointer(to: number) { ck_add_rows(weights, scales, width, $0, 1, sum) }
  }
}
