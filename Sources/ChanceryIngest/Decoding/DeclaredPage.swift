internal import ChanceryHTML
internal import ChanceryText

/// A page that is not plainly UTF-8, and what may be declared about its character set.
struct DeclaredPage {
  /// The whole page; no byte order mark.
  let bytes: ArraySlice<UInt8>
  /// What its bytes look like.
  let census: ByteCensus
  /// What the server named.
  let label: String?

  /// Tries the declarations in their order, then a guess.
  ///
  /// - Returns: The first text that its bytes do not contradict, with what was wrong before it.
  /// - Throws: As ``PageDecoder/decode(_:label:)``.
  func decoded() throws(IngestProblem) -> TextDecoder.Decoded {
    let declared = declarations
    // UTF-16 of other scripts is full of control characters.
    let mayBeUTF16 = declared.contains(.utf16LittleEndian) || declared.contains(.utf16BigEndian)
    guard mayBeUTF16 || !census.isBinary else { throw .refused(.binary) }
    for (index, encoding) in declared.enumerated() {
      guard var decoded = try attempt(encoding) else { continue }
      decoded.findings = unknownLabel + decoded.findings
      if index > 0 {
        decoded.findings.insert(
          Self.contradiction(of: declared[0].name, read: encoding.name), at: 0)
      }
      return decoded
    }
    return try undeclared(first: declared.first)
  }

  /// What the server and the page name, each once.
  private var declarations: [HTMLEncoding] {
    var found: [HTMLEncoding] = []
    if let label, let encoding = HTMLEncoding(label: label) { found.append(encoding) }
    if let encoding = HTMLEncoding.declaredInHead(of: bytes), !found.contains(encoding) {
      found.append(encoding)
    }
    return found
  }

  /// What is said of a server's label that names nothing.
  private var unknownLabel: [Finding] {
    guard let label, HTMLEncoding(label: label) == nil else { return [] }
    let words = "the server names the character set “\(label.prefix(40))”, which is none"
    return [Finding(.contradictedCharacterSet, at: SourceRange(0..<0), words)]
  }

  /// Reads the bytes as declared; `nil` when they contradict it.
  private func attempt(_ encoding: HTMLEncoding) throws(IngestProblem) -> TextDecoder.Decoded? {
    let charset = Charset(encoding)
    // A set of one byte a character reads anything, so what speaks for UTF-8 is asked first.
    if charset != .utf8, census.sequences >= 4, census.sequences >= 4 * census.broken { return nil }
    switch charset {
    case .utf8:
      if String(validating: bytes, as: UTF8.self) != nil || census.sequences >= census.broken {
        return TextDecoder.repaired(bytes)
      }
      return nil
    case .utf16(let order):
      guard order.loneHalves(in: bytes) * 50 <= census.count else { return nil }
      return TextDecoder.utf16(bytes, order: order, isGuess: false)
    case .singleByte(let table): return trusted(table.decode(bytes), in: encoding)
    case .converted(let name):
      return trusted(try IconvDecoder(name, encoding).decode(bytes), in: encoding)
    case .iso2022JP: return trusted(try ISO2022JP(bytes).decode(), in: encoding)
    case .refused: throw .refusedCharacterSet
    }
  }

  /// A decoding, unless so much of it is no text in its set that it cannot be meant.
  private func trusted(
    _ decoding: CharsetDecoding, in encoding: HTMLEncoding
  ) -> TextDecoder.Decoded? {
    guard decoding.replaced * 8 <= max(8, census.high) else { return nil }
    return TextDecoder.Decoded(
      text: decoding.text,
      findings: TextDecoder.damageFindings(decoding.replaced, in: encoding.name))
  }

  /// Guesses, or, when no guess is any good, mends the UTF-8 that is declared.
  private func undeclared(first: HTMLEncoding?) throws(IngestProblem) -> TextDecoder.Decoded {
    guard !census.isBinary else { throw .refused(.binary) }
    var decoded: TextDecoder.Decoded
    if let text = String(validating: bytes, as: UTF8.self) {
      decoded = TextDecoder.Decoded(text: text)
    } else {
      do {
        decoded = try TextDecoder.guessed(bytes, census)
      } catch {
        guard first == .utf8, census.sequences > 0 else { throw error }
        return TextDecoder.repaired(bytes)
      }
    }
    if let first {
      decoded.findings.insert(Self.contradiction(of: first.name, read: nil), at: 0)
    }
    decoded.findings = unknownLabel + decoded.findings
    return decoded
  }

  /// What is said when a declaration is not followed.
  static func contradiction(of declared: String, read: String?) -> Finding {
    let words = "the page is declared to be in \(declared), which its bytes contradict"
    let reading = read.map { "; it was read as \($0)" } ?? ""
    return Finding(.contradictedCharacterSet, at: SourceRange(0..<0), words + reading)
  }
}
