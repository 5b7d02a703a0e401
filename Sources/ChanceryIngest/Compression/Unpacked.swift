/// Bytes in memory, unpacked as far as they can be.
struct Unpacked {
  /// What came out.
  private(set) var bytes: [UInt8] = []
  /// What was wrong with them; what came out before is kept.
  private(set) var fault: CompressionFault?
  /// Whether they were cut at a limit.
  private(set) var isCut = false

  /// Unpacks all members.
  ///
  /// - Parameters:
  ///   - packed: The compressed bytes.
  ///   - compression: How they are compressed.
  ///   - limits: How much they may grow.
  /// - Complexity: O(*n*) in what comes out, and no more than the limits.
  init(_ packed: ArraySlice<UInt8>, _ compression: Compression, limits: UnpackLimits) {
    let decompressor = compression.decompressor()
    var rest = packed
    var isWithin = true
    while !isCut, fault == nil, !rest.isEmpty || isWithin {
      let step = step(of: decompressor, rest, limits: limits)
      rest = rest.dropFirst(step.consumed)
      isCut =
        bytes.count > limits.bytes
        || limits.isExceeded(packed: packed.count - rest.count, unpacked: bytes.count)
      isWithin = step.state != .ended
      switch step.state {
      case .ended:
        decompressor.reset()
        if rest.allSatisfy({ $0 == 0 }) || compression == .zlib || compression == .deflate {
          return
        }
        if !compression.begins(rest) { fault = .trailing }
      case .damaged: fault = .damaged
      case .within:
        if step.consumed == 0, step.produced == 0 { fault = rest.isEmpty ? .truncated : .damaged }
      }
    }
  }

  private mutating func step(
    of decompressor: any Decompressor, _ rest: ArraySlice<UInt8>, limits: UnpackLimits
  ) -> DecompressionStep {
    let room = min(1 << 16, limits.bytes - bytes.count) + 1
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { buffer in
      let step = rest.withUnsafeBufferPointer { decompressor.step($0, into: buffer) }
      bytes.append(contentsOf: buffer.prefix(step.produced))
      return step
    }
  }
}
