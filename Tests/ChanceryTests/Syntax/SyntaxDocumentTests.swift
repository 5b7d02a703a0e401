import ChanceryLanguage
import ChanceryRecordSupport
import Foundation
import Testing

@Suite struct SyntaxDocumentTests {
  private func document() throws -> String {
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return try String(
      contentsOf: root.appending(path: "Documentation/Formats/syntax.md"), encoding: .utf8)
  }

  @Test func theDocumentNamesEveryField() throws {
    let page = try document()
    let fields =
      StrictSyntax.CodingKeys.allCases.map(\.stringValue)
      + StrictSyntax.Sentence.CodingKeys.allCases.map(\.stringValue)
      + StrictSyntax.Token.CodingKeys.allCases.map(\.stringValue)
      + StrictSyntax.Word.CodingKeys.allCases.map(\.stringValue)
      + StrictSyntax.Name.CodingKeys.allCases.map(\.stringValue)
    for field in fields { #expect(page.contains("`\(field)`"), "\(field)") }
  }

  @Test func theDocumentNamesEveryKindOfName() throws {
    let page = try document()
    for kind in Name.Kind.allCases {
      #expect(page.contains("`\(kind.label)`"))
      #expect(page.contains("`\(kind.rawValue)`"))
    }
  }
}
