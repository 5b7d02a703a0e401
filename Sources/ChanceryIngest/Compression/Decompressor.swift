/// Undoes a compression piece by piece, one member after another.
protocol Decompressor: AnyObject {
  /// Takes some input and gives some output.
  ///
  /// - Parameters:
  ///   - input: What comes next; not all of it need be taken.
  ///   - output: Room for the result.
  /// - Returns: How much was taken and given, and how things stand.
  func step(
    _ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>
  ) -> DecompressionStep

  /// Goes back to the beginning of a member.
  func reset()
}

/// What one step of a ``Decompressor`` did.
struct DecompressionStep {
  /// How the member stands.
  enum State {
    /// It goes on.
    case within
    /// It ended, and its checksum was right.
    case ended
    /// The input is no such compression, or its checksum is wrong.
    case damaged
  }

  /// How many bytes of input were taken.
  let consumed: Int
  /// How many bytes of output were given.
  let produced: Int
  /// How the member stands.
  let state: State
}
