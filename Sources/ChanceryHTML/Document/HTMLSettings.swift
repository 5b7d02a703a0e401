extension HTMLDocument {
  /// The limits of a parse, so that no page can make it slow, large or deep.
  ///
  /// Where one is met the tree departs from the standard, and a note says so.
  public struct Settings: Hashable, Sendable {
    /// How many elements may be open at once, at least 32; deeper ones become siblings.
    public var maximumDepth: Int
    /// How many attributes an element may have; later ones are dropped.
    public var maximumAttributes: Int
    /// How many formatting elements wait to be repeated; older ones are forgotten.
    public var maximumFormatting: Int

    /// Takes limits.
    ///
    /// - Parameters:
    ///   - maximumDepth: How many elements may be open at once; fewer than 32 count as 32.
    ///   - maximumAttributes: How many attributes an element may have.
    ///   - maximumFormatting: How many formatting elements wait to be repeated.
    public init(
      maximumDepth: Int = 512, maximumAttributes: Int = 256, maximumFormatting: Int = 64
    ) {
      self.maximumDepth = max(32, maximumDepth)
      self.maximumAttributes = max(1, maximumAttributes)
      self.maximumFormatting = max(4, maximumFormatting)
    }
  }
}
