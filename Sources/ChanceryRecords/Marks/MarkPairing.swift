/// Pairs the marks of one paragraph in one pass.
///
/// Handles « la coopération « la Route du Sud ». » with one closing mark missing: the outer
/// quotation takes the inner one's. Must not take the apostrophe of "the ministers' plan" or of
/// "the ’90s" for a mark, nor the inch of 7" for the end of a quotation.
struct MarkPairing {
  /// The deepest nesting that is followed; a mark beyond it gives up the outermost one.
  static let deepest = 4
  /// The longest quotation in one paragraph, in tokens.
  static let longest = 1500

  private struct Open {
    let style: MarkStyle
    let token: Int
    var inner: [Range<Int>] = []
  }

  private let tokens: ArraySlice<Token>
  private let lastSingleClosing: Int
  private var stack: [Open] = []
  /// The outermost pairs, as ranges of tokens with their marks.
  private(set) var pairs: [Range<Int>] = []
  /// Outermost openings without a partner, each with the pairs that stood after it.
  private(set) var unclosed: [(token: Int, inner: [Range<Int>])] = []
  /// A closing mark before any opening one.
  private(set) var strayClosing: Int?

  /// Pairs the marks among some tokens.
  init(_ tokens: ArraySlice<Token>) {
    self.tokens = tokens
    lastSingleClosing = tokens.indices.last { Self.closesSingle(tokens, at: $0) } ?? -1
    for index in tokens.indices where tokens[index].kind == .mark { take(index) }
    while let open = stack.first { giveUp(open) }
  }
}

extension MarkPairing {
  private mutating func take(_ index: Int) {
    if let open = stack.first, index - open.token > Self.longest { giveUp(open) }
    switch action(at: index) {
    case .opens(let style): open(style, at: index)
    case .closes(let style): close(style, at: index)
    case .nothing: break
    }
  }

  private mutating func open(_ style: MarkStyle, at index: Int) {
    if style != .guillemet, let place = stack.firstIndex(where: { $0.style == style }) {
      let lost = stack[place]
      stack.removeSubrange((place + 1)...)
      if place == 0 { giveUp(lost) } else { stack.removeLast() }
    }
    if stack.count >= Self.deepest, let outermost = stack.first { giveUp(outermost) }
    stack.append(Open(style: style, token: index))
  }

  private mutating func close(_ style: MarkStyle, at index: Int) {
    guard let place = stack.lastIndex(where: { $0.style == style }) ?? mixed(style) else {
      if stack.isEmpty, pairs.isEmpty, unclosed.isEmpty, strayClosing == nil {
        strayClosing = index
      }
      return
    }
    let pair = stack[place].token..<(index + 1)
    stack.removeSubrange(place...)
    if stack.isEmpty { pairs.append(pair) } else { stack[stack.count - 1].inner.append(pair) }
  }

  /// The opening of the sister style: " may close what “ opened, and ” what " opened.
  private func mixed(_ style: MarkStyle) -> Int? {
    guard style == .double || style == .straight else { return nil }
    return stack.lastIndex { $0.style == .double || $0.style == .straight }
  }

  /// Leaves the outermost opening without a partner; those inside it become outermost.
  private mutating func giveUp(_ open: Open) {
    stack.removeFirst()
    unclosed.append((open.token, open.inner))
  }
}

extension MarkPairing {
  /// What the mark at an index does.
  private func action(at index: Int) -> MarkStyle.Action {
    let mark = tokens[index]
    guard let style = MarkStyle(sign: mark.sign) else { return .nothing }
    switch style {
    case .guillemet:
      return mark.sign == Sign.guillemetOpen ? .opens(style) : .closes(style)
    case .angle:
      return mark.sign == Sign.angleOpen ? .opens(style) : .closes(style)
    case .double: return doubleAction(mark)
    case .straight: return straightAction(index)
    case .single: return singleAction(index)
    }
  }

  /// “ may close where „ opened or where no blank stands before it.
  private func doubleAction(_ mark: Token) -> MarkStyle.Action {
    if mark.sign == Sign.doubleClose { return .closes(.double) }
    let isOpen = stack.contains { $0.style == .double }
    let closes = isOpen && mark.sign == Sign.doubleOpen && !mark.followsBlank
    return closes ? .closes(.double) : .opens(.double)
  }

  private func straightAction(_ index: Int) -> MarkStyle.Action {
    let mark = tokens[index]
    let isOpen = stack.contains { $0.style == .straight }
    let beginsHere = mark.followsBlank || isAfterOpening(index)
    if isOpen { return beginsHere && !mark.precedesBlank ? .opens(.straight) : .closes(.straight) }
    if !beginsHere, index > tokens.startIndex, tokens[index - 1].kind == .number { return .nothing }
    return mark.precedesBlank && !mark.followsBlank ? .closes(.straight) : .opens(.straight)
  }

  private func singleAction(_ index: Int) -> MarkStyle.Action {
    let mark = tokens[index]
    let isOpen = stack.contains { $0.style == .single }
    if isOpen, Self.closesSingle(tokens, at: index), !isPossessive(index) {
      return .closes(.single)
    }
    let beginsHere = mark.followsBlank || isAfterOpening(index)
    guard !isOpen, mark.sign != Sign.singleClose, beginsHere, !mark.precedesBlank,
      index + 1 < tokens.endIndex, tokens[index + 1].kind != .number, lastSingleClosing > index
    else { return .nothing }
    return .opens(.single)
  }

  /// Whether a mark stands at the beginning, after an opening mark, a bracket or a dash.
  private func isAfterOpening(_ index: Int) -> Bool {
    guard index > tokens.startIndex else { return true }
    let before = tokens[index - 1]
    switch before.sign {
    case Sign.opening, UInt8(ascii: "["), Sign.dash, Sign.guillemetOpen, Sign.doubleOpen:
      return true
    case Sign.straight: return before.followsBlank || index - 1 == tokens.startIndex
    default: return false
    }
  }

  /// Whether a single mark is the apostrophe of a plural: "the ministers' plan".
  private func isPossessive(_ index: Int) -> Bool {
    guard lastSingleClosing > index, tokens[index].precedesBlank, index > tokens.startIndex,
      index + 1 < tokens.endIndex
    else { return false }
    return tokens[index - 1].isWord && tokens[index + 1].isWord
      && !tokens[index + 1].isCapital && tokens[index - 1].classes.isEmpty
  }

  /// Whether a single mark stands where one closes.
  private static func closesSingle(_ tokens: ArraySlice<Token>, at index: Int) -> Bool {
    let mark = tokens[index]
    return mark.kind == .mark && !mark.followsBlank && index > tokens.startIndex
      && (mark.sign == Sign.singleClose || mark.sign == Sign.straightSingle)
  }
}
