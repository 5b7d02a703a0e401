internal import ChanceryLanguage
internal import ChanceryText
internal import Glibc

// What the sentence network sees of the rules, for its training.
//
//   token-features LANGUAGE <TEXTS >LINES
//
// Texts come on standard input, a NUL byte after each. A line a token comes out: its first byte, its
// length, and what the rules say of a sentence start there (0 never, 1 unlikely, 2 likely, 3 always);
// an empty line after each text.

func readAll() -> [UInt8] {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(STDIN_FILENO, &buffer, buffer.count)
    guard count > 0 else { return bytes }
    bytes += buffer[..<count]
  }
}

func features() -> Int32 {
  let arguments = CommandLine.arguments
  guard arguments.count == 2, let language = LanguageCode(arguments[1]),
    let rules = LanguageRules.builtIn(language)
  else {
    print("usage: token-features fr|en <TEXTS")
    return 2
  }
  let tokenizer = Tokenizer(rules: rules)
  let boundaries = BoundaryRules(rules: rules)
  for text in readAll().split(separator: 0) {
    let text = String(decoding: text, as: UTF8.self)
    let tokens = tokenizer.tokens(in: text)
    for (token, boundary) in zip(tokens, boundaries.boundaries(of: tokens, in: text)) {
      print(token.start, token.length, boundary.rawValue)
    }
    print()
  }
  return 0
}

exit(features())
