import Foundation

@testable import ChanceryHTML

/// Tokens as lines of bytes, so that those found and those expected can be compared.
enum TokenLines {
  /// Reads a page and writes its tokens down; neighbouring text is one token.
  static func read(_ input: [UInt8], state: String, lastStartTag: String) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var text: [UInt8] = []
    input.withUnsafeBufferPointer { buffer in
      var tokenizer = Tokenizer(buffer, maximumAttributes: 1000)
      tokenizer.enter(states[state] ?? .data, until: lastStartTag)
      repeat {
        tokenizer.next()
        if let more = characters(in: tokenizer) {
          text += more
          continue
        }
        if !text.isEmpty { lines.append(Array("Character ".utf8) + text) }
        text = []
        if let line = line(of: tokenizer) { lines.append(line) }
      } while tokenizer.token.kind != .end
    }
    return lines
  }

  private static let states: [String: Tokenizer.State] = [
    "Data state": .data, "RCDATA state": .rcdata, "RAWTEXT state": .rawText,
    "Script data state": .script, "PLAINTEXT state": .plainText, "CDATA section state": .cdata,
  ]

  private static func characters(in tokenizer: borrowing Tokenizer) -> [UInt8]? {
    let piece = tokenizer.token.piece
    switch tokenizer.token.kind {
    case .null: return [0]
    case .text:
      if piece.isVerbatim { return piece.source.map { tokenizer.bytes[$0] } }
      return piece.replacement.map { tokenizer.replacements[$0] }
    default: return nil
    }
  }

  private static func line(of tokenizer: borrowing Tokenizer) -> [UInt8]? {
    let token = tokenizer.token
    switch token.kind {
    case .comment:
      return Array("Comment ".utf8) + data(token.dataStart..<token.dataEnd, tokenizer)
    case .doctype:
      let type = tokenizer.doctype.value(in: tokenizer)
      let name = tokenizer.doctype.name == nil ? "nil" : type.name
      let isCorrect = !tokenizer.doctype.forcesQuirks
      let names = "\(type.publicID ?? "nil") \(type.systemID ?? "nil")"
      return Array("DOCTYPE \(name) \(names) \(isCorrect)".utf8)
    case .startTag, .endTag: return tag(tokenizer)
    default: return nil
    }
  }

  private static func tag(_ tokenizer: borrowing Tokenizer) -> [UInt8] {
    let token = tokenizer.token
    var line = Array((token.kind == .startTag ? "StartTag " : "EndTag ").utf8)
    line += name(token.tag.rawValue, tokenizer)
    var attributes: [[UInt8]] = []
    for index in 0..<token.attributeCount {
      let attribute = tokenizer.attributes[token.attributeStart + index]
      let value = HTMLDocument.decode(tokenizer.bytes, attribute.valueRange)
      attributes.append(name(attribute.name.rawValue, tokenizer) + Array("=".utf8) + value)
    }
    for attribute in attributes.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      line += Array(" ".utf8) + attribute
    }
    if token.isSelfClosing, token.kind == .startTag { line += Array(" /".utf8) }
    return line
  }

  private static func name(_ number: UInt16, _ tokenizer: borrowing Tokenizer) -> [UInt8] {
    let index = Int(number) - 1
    if index < KnownNames.count { return Array(KnownNames.list[index].utf8) }
    let starts = tokenizer.names.starts
    let other = index - KnownNames.count
    return Array(tokenizer.names.letters[Int(starts[other])..<Int(starts[other + 1])])
  }

  /// The data of a comment, its line ends and NULs replaced.
  private static func data(_ range: Range<Int>, _ tokenizer: borrowing Tokenizer) -> [UInt8] {
    var made: [UInt8] = []
    for index in range {
      switch tokenizer.bytes[index] {
      case 0: made += [0xEF, 0xBF, 0xBD]
      case 0x0D where index + 1 < range.upperBound && tokenizer.bytes[index + 1] == 0x0A: break
      case 0x0D: made.append(0x0A)
      default: made.append(tokenizer.bytes[index])
      }
    }
    return made
  }

  /// The tokens of a test as lines.
  static func expected(_ output: [[Any]], _ bytes: (String) -> [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    for token in output {
      let kind = token[0] as? String ?? ""
      let texts = token.dropFirst().map { $0 as? String }
      var line = Array("\(kind) ".utf8)
      switch kind {
      case "DOCTYPE":
        let names = texts.prefix(3).map { $0 ?? "nil" }.joined(separator: " ")
        line += Array("\(names) \(token[4] as? Bool == true)".utf8)
      case "StartTag":
        line += bytes(texts[0] ?? "")
        let attributes = (token[2] as? [String: String] ?? [:]).map {
          bytes($0.key) + Array("=".utf8) + bytes($0.value)
        }
        for attribute in attributes.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
          line += Array(" ".utf8) + attribute
        }
        if token.count > 3 { line += Array(" /".utf8) }
      default: line += bytes(texts[0] ?? "")
      }
      lines.append(line)
    }
    return lines
  }
}
