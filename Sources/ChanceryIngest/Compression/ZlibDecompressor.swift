internal import CZlib

/// gzip, zlib and raw deflate, by the system's zlib.
final class ZlibDecompressor: Decompressor {
  /// Stays at one address, which zlib remembers.
  private let stream: UnsafeMutablePointer<z_stream>
  private let isReady: Bool

  /// Begins a member.
  ///
  /// - Parameter windowBits: 15 for zlib, 31 for gzip, -15 for raw deflate.
  init(windowBits: CInt) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let size = CInt(MemoryLayout<z_stream>.size)
    isReady = inflateInit2_(stream, windowBits, ZLIB_VERSION, size) == Z_OK
  }

  deinit {
    if isReady { inflateEnd(stream) }
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  func step(
    _ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>
  ) -> DecompressionStep {
    guard isReady else { return DecompressionStep(consumed: 0, produced: 0, state: .damaged) }
    let given = min(input.count, Int(CInt.max))
    let room = min(output.count, Int(CInt.max))
    stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
    stream.pointee.avail_in = CUnsignedInt(given)
    stream.pointee.next_out = output.baseAddress
    stream.pointee.avail_out = CUnsignedInt(room)
    let code = inflate(stream, Z_NO_FLUSH)
    return DecompressionStep(
      consumed: given - Int(stream.pointee.avail_in),
      produced: room - Int(stream.pointee.avail_out),
      state: code == Z_STREAM_END
        ? .ended : code == Z_OK || code == Z_BUF_ERROR ? .within : .damaged)
  }

  func reset() {
    if isReady { inflateReset(stream) }
  }
}
