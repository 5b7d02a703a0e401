import Foundation
import Testing

@testable import ChanceryHTML

/// The tokenizer against html5lib's tokenizer tests, each in all its initial states.
@Suite(.enabled(if: ConformanceCorpus.isThere, "html5lib's tests are not beside the repository"))
struct TokenizerTests {
  /// What the tests expect of a page, one line a token.
  typealias Lines = [[UInt8]]

  /// One test of a file.
  struct Case {
    let input: [UInt8]
    let expected: Lines
    let states: [String]
    let lastStartTag: String
    let isCoerced: Bool
  }

  @Test func findsTheTokensOfTheStandard() throws {
    var run = 0
    var failures: [String] = []
    for file in try ConformanceCorpus.files(in: "tokenizer", type: "test") {
      for (index, test) in try Self.cases(of: file.data).enumerated() {
        run += 1
        for state in test.states {
          var found = TokenLines.read(test.input, state: state, lastStartTag: test.lastStartTag)
          if test.isCoerced { found = found.map(Self.coerced) }
          if found == test.expected { continue }
          let show = { (lines: Lines) in lines.map { String(decoding: $0, as: UTF8.self) } }
          failures.append(
            "\(file.name) \(index) \(state): \(String(decoding: test.input, as: UTF8.self))\n"
              + "expected \(show(test.expected))\nfound \(show(found))")
        }
      }
    }
    print("conformance: \(run - failures.count) of \(run) tokenizer tests")
    #expect(run >= 6_810)
    #expect(failures.isEmpty, "\(failures.count) failures:\n\(failures.joined(separator: "\n\n"))")
  }

  /// What a tree of XML may hold of a token: html5lib's last file asks for it.
  private static func coerced(_ line: [UInt8]) -> [UInt8] {
    let text = String(decoding: line, as: UTF8.self)
    let allowed = text.replacing("\u{FFFF}", with: "\u{FFFD}").replacing("\u{C}", with: " ")
    return Array((text.hasPrefix("Comment") ? allowed.replacing("--", with: "- -") : allowed).utf8)
  }

  private static func cases(of data: Data) throws -> [Case] {
    let file = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let isCoerced = file["xmlViolationTests"] != nil
    let tests = (file["tests"] ?? file["xmlViolationTests"]) as? [[String: Any]] ?? []
    return tests.map { test in
      let isEscaped = test["doubleEscaped"] as? Bool == true
      let bytes = { (text: String) in isEscaped ? unescaped(text) : Array(text.utf8) }
      return Case(
        input: bytes(test["input"] as? String ?? ""),
        expected: TokenLines.expected(test["output"] as? [[Any]] ?? [], bytes),
        states: test["initialStates"] as? [String] ?? ["Data state"],
        lastStartTag: test["lastStartTag"] as? String ?? "", isCoerced: isCoerced)
    }
  }

  /// The bytes of a text with escapes of UTF-16 units in it; lone surrogates become three bytes each.
  private static func unescaped(_ text: String) -> [UInt8] {
    var units: [UInt16] = []
    var rest = Array(text.utf16)[...]
    while let unit = rest.popFirst() {
      if unit == 0x5C, rest.first == 0x75,
        let value = UInt16(String(decoding: rest.dropFirst().prefix(4), as: UTF16.self), radix: 16)
      {
        units.append(value)
        rest = rest.dropFirst(5)
      } else {
        units.append(unit)
      }
    }
    return units.indices.flatMap { index -> [UInt8] in
      let unit = UInt32(units[index])
      guard UTF16.isSurrogate(units[index]) else {
        return Unicode.Scalar(unit).flatMap { UTF8.encode($0) }.map(Array.init) ?? []
      }
      if UTF16.isTrailSurrogate(units[index]), index > 0, UTF16.isLeadSurrogate(units[index - 1]) {
        return []
      }
      if UTF16.isLeadSurrogate(units[index]), index + 1 < units.count,
        UTF16.isTrailSurrogate(units[index + 1])
      {
        let pair = String(decoding: units[index...(index + 1)], as: UTF16.self)
        return Array(pair.utf8)
      }
      return [0xE0 | UInt8(unit >> 12), 0x80 | UInt8(unit >> 6 & 0x3F), 0x80 | UInt8(unit & 0x3F)]
    }
  }
}
