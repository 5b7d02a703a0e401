/// A word or sign as it is written: what CoNLL-U numbers as one line, or as a range of lines.
///
/// A token is plain numbers, so that an article is one flat array. « du » is one token that stands for
/// two words: ``contraction`` points at the row of ``LanguageRules/contractions`` that says so.
/// "don't" is one token too, whose two words lie in the text: ``lastPart`` counts the bytes of the second.
///
/// ```swift
/// let tokens = Tokenizer(rules: english).tokens(in: "I don't")
/// tokens[1].range      // 2..<7
/// tokens[1].lastPart   // 3: the bytes of "n't"
/// ```
public struct TextToken: Sendable, Hashable {
  /// The value of ``contraction`` for a token that stands in no table.
  public static let noContraction = UInt16.max

  /// The first byte, as a UTF-8 offset into the text that was given.
  public let start: Int32
  /// The number of UTF-8 bytes, at least 1.
  public let length: Int32
  /// The row of ``LanguageRules/contractions`` that fits, ``noContraction`` when none does.
  ///
  /// Whether the token is that contraction *here* is for a model to say where the row is
  /// ``Contraction/Certainty/sometimes``.
  public let contraction: UInt16
  /// The bytes of the last of the words that lie in the token, 0 when it is not cut.
  public let lastPart: UInt8
  /// The bytes of the last but one of three words that lie in the token, 0 when there are fewer.
  public let middlePart: UInt8

  /// Makes a token.
  ///
  /// - Precondition: `lastPart + middlePart < length` where they are not 0.
  public init(
    start: Int32, length: Int32, contraction: UInt16 = noContraction, lastPart: UInt8 = 0,
    middlePart: UInt8 = 0
  ) {
    self.start = start
    self.length = length
    self.contraction = contraction
    self.lastPart = lastPart
    self.middlePart = middlePart
  }

  /// The byte after the last one.
  @inlinable public var end: Int32 { start + length }

  /// The bytes of the token: UTF-8 offsets, the end excluded.
  @inlinable public var range: Range<Int> { Int(start)..<Int(end) }

  /// Whether the token stands, or may stand, for several words.
  @inlinable public var mayBeSeveralWords: Bool {
    contraction != Self.noContraction || lastPart != 0
  }
}
