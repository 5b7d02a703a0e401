/// Decodes pages; stands in until the character sets of the web are read.
enum PageDecoder {
  /// Decodes the bytes of a page.
  static func decode(
    _ bytes: ArraySlice<UInt8>, label: String?
  ) throws(IngestProblem) -> TextDecoder.Decoded {
    try TextDecoder.decode(bytes)
  }
}
