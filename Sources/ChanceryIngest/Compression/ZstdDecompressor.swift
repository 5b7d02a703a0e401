internal import CZstd

/// zstd, by the system's libzstd; the window of a frame is no larger than 128 MiB.
final class ZstdDecompressor: Decompressor {
  private let context: OpaquePointer?

  /// Begins a frame.
  ///
  /// - Parameter dictionary: What the frames were compressed with; empty for nothing.
  init(dictionary: [UInt8] = []) {
    context = ZSTD_createDCtx()
    ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, 27)
    if !dictionary.isEmpty { ZSTD_DCtx_loadDictionary(context, dictionary, dictionary.count) }
  }

  deinit { ZSTD_freeDCtx(context) }

  func step(
    _ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>
  ) -> DecompressionStep {
    var source = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
    var target = ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
    let hint = ZSTD_decompressStream(context, &target, &source)
    return DecompressionStep(
      consumed: source.pos, produced: target.pos,
      state: ZSTD_isError(hint) != 0 ? .damaged : hint == 0 ? .ended : .within)
  }

  func reset() { ZSTD_DCtx_reset(context, ZSTD_reset_session_only) }
}
