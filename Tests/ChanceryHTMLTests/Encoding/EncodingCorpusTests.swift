import Testing

@testable import ChanceryHTML

/// What html5lib expects of a look at the bytes.
@Suite(.enabled(if: EncodingCorpus.archive != nil, "needs html5lib-tests in ../shared"))
struct EncodingCorpusTests {
  @Test(arguments: ["tests1.dat", "tests2.dat", "test-yahoo-jp.dat"])
  func findsTheCharacterSetsOfHtml5lib(file: String) throws {
    let cases = try EncodingCorpus.cases(in: file)
    #expect(!cases.isEmpty)
    for test in cases {
      let page = test.page[...]
      let found = HTMLEncoding.marked(by: page)?.encoding ?? HTMLEncoding.declaredInHead(of: page)
      let wanted = HTMLEncoding(label: test.label)
      #expect((found ?? .windows1252) == wanted, "\(test.name)")
    }
  }
}
