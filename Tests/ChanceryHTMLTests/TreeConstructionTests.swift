import ChanceryHTML
import Foundation
import Testing

/// The tree against html5lib's tree construction tests, with scripting off.
@Suite(.enabled(if: ConformanceCorpus.isThere, "html5lib's tests are not beside the repository"))
struct TreeConstructionTests {
  /// One test of a file.
  struct Case {
    var data: [UInt8] = []
    var fragment: String?
    var isScripted = false
    var document = ""
  }

  /// Where the tree departs from the standard, and why.
  ///
  /// `selectedcontent` is to hold a copy of the chosen option: the text of the page would be there
  /// twice, with the same place in the source.
  static let exceptions = ["webkit02.dat": "<selectedcontent>"]

  @Test func buildsTheTreesOfTheStandard() throws {
    var run = 0
    var excepted = 0
    var failures: [String] = []
    for file in try ConformanceCorpus.files(in: "tree-construction", type: "dat") {
      for (index, test) in Self.cases(of: file.data).enumerated() where !test.isScripted {
        run += 1
        let dump = Self.dump(test)
        if dump == test.document { continue }
        let data = String(decoding: test.data, as: UTF8.self)
        if let exception = Self.exceptions[file.name], data.contains(exception) {
          excepted += 1
          continue
        }
        failures.append(
          "\(file.name) \(index)\n\(data)\n--- expected\n"
            + "\(test.document)\n--- found\n\(dump)")
      }
    }
    print("conformance: \(run - failures.count - excepted) of \(run) trees, \(excepted) excepted")
    #expect(run >= 1_784)
    #expect(excepted <= 5)
    #expect(failures.isEmpty, "\(failures.count) failures:\n\(failures.joined(separator: "\n\n"))")
  }

  private static func dump(_ test: Case) -> String {
    guard let fragment = test.fragment else { return TreeDump(HTMLDocument(test.data)).text }
    let words = fragment.split(separator: " ").map(String.init)
    let namespace: HTMLNamespace =
      words[0] == "svg" && words.count > 1
      ? .svg
      : words[0] == "math" && words.count > 1 ? .mathML : .html
    let names = HTMLDocument([])
    let tag = names.tag((words.last ?? "").lowercased()) ?? .div
    return TreeDump(
      fragment: HTMLDocument(fragment: test.data, context: tag, namespace: namespace)
    ).text
  }

  /// Reads the tests of a file.
  static func cases(of data: Data) -> [Case] {
    var cases: [Case] = []
    var section = ""
    var lines: [[UInt8]] = []
    for line in data.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let name = line.first == UInt8(ascii: "#") ? String(decoding: line, as: UTF8.self) : ""
      let opens = [
        "#data", "#errors", "#new-errors", "#document-fragment", "#script-off", "#script-on",
        "#document",
      ].contains(name)
      guard opens else {
        lines.append(Array(line))
        continue
      }
      if name == "#data" {
        while section == "#document", lines.last?.isEmpty == true { lines.removeLast() }
      }
      close(section, lines, &cases)
      section = name
      lines = []
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    close(section, lines, &cases)
    return cases
  }

  private static func close(_ section: String, _ lines: [[UInt8]], _ cases: inout [Case]) {
    let bytes = Array(lines.joined(separator: [0x0A]))
    switch section {
    case "#data": cases.append(Case(data: bytes))
    case "#document-fragment":
      cases[cases.count - 1].fragment = String(decoding: bytes, as: UTF8.self)
    case "#script-on": cases[cases.count - 1].isScripted = true
    case "#document": cases[cases.count - 1].document = String(decoding: bytes, as: UTF8.self)
    default: break
    }
  }
}
