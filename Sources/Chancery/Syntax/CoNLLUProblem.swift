/// Why a sentence in CoNLL-U was set aside; the words for each are here and nowhere else.
public enum CoNLLUProblem: Error, Hashable, Sendable {
  /// The input has more bytes than can be read.
  case tooLarge(limit: Int)
  /// A line has more bytes than the limit.
  case lineTooLong(line: Int, limit: Int)
  /// A line is not UTF-8.
  case notUTF8(line: Int)
  /// A line of words has more or fewer than ten columns; 11 stands for more.
  case columns(line: Int, count: Int)
  /// The first column is no number, range or empty node.
  case identifier(line: Int)
  /// A word does not follow the one before it.
  case order(line: Int, expected: Int)
  /// A range of words does not begin at the next word, or ends before its second.
  case range(line: Int)
  /// The words of a range are not all there.
  case wordsMissing(line: Int)
  /// The form of a word or token is empty.
  case form(line: Int)
  /// The sentence has more words than the limit.
  case tooManyWords(line: Int, limit: Int)
  /// A comment stands among words.
  case comment(line: Int)
  /// There are comments and no words.
  case noWords(line: Int)

  /// The line, from 1, where it was seen.
  public var line: Int {
    switch self {
    case .tooLarge: 1
    case .lineTooLong(let line, _), .notUTF8(let line), .columns(let line, _),
      .identifier(let line), .order(let line, _), .range(let line), .wordsMissing(let line),
      .form(let line), .tooManyWords(let line, _), .comment(let line), .noWords(let line):
      line
    }
  }
}

extension CoNLLUProblem: CustomStringConvertible {
  /// The line, what is wrong there, and what to do about it.
  public var description: String { "line \(line) \(words)" }

  private var words: String {
    switch self {
    case .tooLarge(let limit):
      "begins an input of more than \(limit) bytes: split it at a blank line"
    case .lineTooLong(_, let limit): "has more than \(limit) bytes: shorten it"
    case .notUTF8: "is not in UTF-8: convert the file with iconv"
    case .columns(_, let count):
      "has \(count > 10 ? "more than 10" : "\(count)") columns: "
        + "give 10, with one tab between two"
    case .identifier:
      "does not begin with the number of a word: write 3, 3-4 for a token of two words, or 3.1"
    case .order(_, let expected):
      "is not word \(expected): number words from 1, and end sentences with a blank line"
    case .range:
      "has a range that does not fit: begin it at the next word and let it hold two or more"
    case .wordsMissing: "has a range whose words do not follow: give a line for each of them"
    case .form: "has an empty form: write what the text has there, or _"
    case .tooManyWords(_, let limit):
      "is one word too many for a sentence: split those of more than \(limit) words"
    case .comment: "is a comment among words: move it above the sentence"
    case .noWords: "has comments that no word follows: leave them out or give the sentence"
    }
  }
}
