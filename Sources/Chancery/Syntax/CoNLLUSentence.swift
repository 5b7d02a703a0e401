/// The lines of one sentence in CoNLL-U, read one after another.
struct CoNLLUSentence {
  /// A token as the text has it.
  struct Token {
    let form: String
    let misc: String
    /// Its words among those of the sentence.
    let words: Range<Int>

    /// Whether a blank follows in the text.
    var isSpaced: Bool { !misc.split(separator: "|").contains("SpaceAfter=No") }
  }

  private let limits: CoNLLUReader.Limits
  /// The lines that begin with `#`.
  private(set) var comments: [String] = []
  private(set) var tokens: [Token] = []
  private(set) var forms: [String] = []
  /// The column MISC of each word.
  private(set) var misc: [String] = []
  /// The number of its first line.
  private(set) var line = 0
  /// What was wrong first.
  private var failure: CoNLLUProblem?
  /// The line of the last range.
  private var rangeLine = 0

  /// Begins before the first line.
  init(limits: CoNLLUReader.Limits) { self.limits = limits }

  /// Whether there was no line at all.
  var isEmpty: Bool { line == 0 }

  /// Why the sentence cannot be used; `nil` when it can.
  var problem: CoNLLUProblem? {
    if let failure { return failure }
    if forms.isEmpty { return .noWords(line: line) }
    return forms.count < end ? .wordsMissing(line: rangeLine) : nil
  }

  /// The number of words that the tokens so far take.
  private var end: Int { tokens.last?.words.upperBound ?? 0 }

  /// Takes the next line, without its end.
  mutating func take(_ bytes: ArraySlice<UInt8>, number: Int) {
    if line == 0 { line = number }
    do throws(CoNLLUProblem) {
      guard bytes.count <= limits.lineBytes else {
        throw .lineTooLong(line: number, limit: limits.lineBytes)
      }
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw .notUTF8(line: number)
      }
      if bytes.first == UInt8(ascii: "#") {
        comments.append(text)
        if !tokens.isEmpty { throw .comment(line: number) }
      } else if failure == nil {
        try takeColumns(of: bytes, number)
      }
    } catch {
      failure = failure ?? error
    }
  }

  private mutating func takeColumns(
    of bytes: ArraySlice<UInt8>, _ line: Int
  ) throws(CoNLLUProblem) {
    let columns = bytes.split(separator: 0x09, maxSplits: 10, omittingEmptySubsequences: false)
    guard columns.count == 10 else { throw .columns(line: line, count: columns.count) }
    let form = String(decoding: columns[1], as: UTF8.self)
    let last = String(decoding: columns[9], as: UTF8.self)
    let misc = last.isEmpty ? "_" : last
    switch try Identifier(columns[0], line) {
    case .emptyNode: break
    case .word(let number):
      guard number == forms.count + 1 else { throw .order(line: line, expected: forms.count + 1) }
      try check(form, number, line)
      if end < number {
        tokens.append(Token(form: form, misc: misc, words: forms.count..<number))
      }
      forms.append(form)
      self.misc.append(misc)
    case .range(let first, let last):
      guard first == forms.count + 1, end < first, last > first else { throw .range(line: line) }
      try check(form, last, line)
      tokens.append(Token(form: form, misc: misc, words: forms.count..<last))
      rangeLine = line
    }
  }

  private func check(_ form: String, _ words: Int, _ line: Int) throws(CoNLLUProblem) {
    if form.isEmpty { throw .form(line: line) }
    if words > limits.words { throw .tooManyWords(line: line, limit: limits.words) }
  }
}

/// The first column of a line.
private enum Identifier {
  case word(Int)
  case range(Int, Int)
  case emptyNode

  init(_ column: ArraySlice<UInt8>, _ line: Int) throws(CoNLLUProblem) {
    if let number = Self.number(column) {
      self = .word(number)
      return
    }
    guard
      let sign = column.firstIndex(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }),
      let first = Self.number(column[..<sign]), let last = Self.number(column[(sign + 1)...])
    else { throw .identifier(line: line) }
    self = column[sign] == UInt8(ascii: ".") ? .emptyNode : .range(first, last)
  }

  /// A number of at most nine digits.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...9).contains(digits.count) else { return nil }
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }
}
