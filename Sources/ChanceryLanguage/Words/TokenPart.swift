/// One of the words that a token stands for.
public struct TokenPart: Sendable, Hashable {
  /// The word: as it is written where it lies in the text, in small letters otherwise.
  public let form: String
  /// Where the word lies, as UTF-8 offsets; `nil` for « de » and « le » of « du ».
  public let range: Range<Int>?

  /// Makes a part.
  public init(form: String, range: Range<Int>?) {
    self.form = form
    self.range = range
  }
}

extension LanguageRules {
  /// The words that a token stands for when it is read as a contraction.
  ///
  /// ```swift
  /// let token = Tokenizer(rules: french).tokens(in: "du")[0]
  /// french.parts(of: token, in: "du").map(\.form)  // ["de", "le"]
  /// ```
  ///
  /// - Parameters:
  ///   - token: A token that ``Tokenizer`` made with the same rules.
  ///   - text: The text that it was made from.
  /// - Returns: The parts in order; the token itself as the only one when it is no contraction.
  /// - Complexity: O(length of the token) for a native string.
  public func parts(of token: TextToken, in text: String) -> [TokenPart] {
    if token.lastPart == 0, token.contraction != TextToken.noContraction {
      return contractions[Int(token.contraction)].parts.map { TokenPart(form: $0, range: nil) }
    }
    return Self.cuts(of: token).map { TokenPart(form: Self.text($0, of: text), range: $0) }
  }

  private static func cuts(of token: TextToken) -> [Range<Int>] {
    let range = token.range
    guard token.lastPart > 0 else { return [range] }
    let last = range.upperBound - Int(token.lastPart)
    guard token.middlePart > 0 else { return [range.lowerBound..<last, last..<range.upperBound] }
    let middle = last - Int(token.middlePart)
    return [range.lowerBound..<middle, middle..<last, last..<range.upperBound]
  }

  private static func text(_ range: Range<Int>, of text: String) -> String {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    let end = text.utf8.index(start, offsetBy: range.count)
    return String(decoding: text.utf8[start..<end], as: UTF8.self)
  }
}
