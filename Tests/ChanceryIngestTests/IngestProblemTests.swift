import ChanceryText
import Testing

@testable import ChanceryIngest

/// The words a person reads and the codes a program reads.
@Suite struct IngestProblemTests {
  private static let all: [IngestProblem] =
    [
      .notFound, .unreadable(reason: "permission denied"), .notAFile(kind: "a pipe"), .linkToFolder,
      .tooLarge(limit: 16 << 20), .empty, .unknownCharacterSet, .refusedCharacterSet,
      .noConverter(charset: "Big5"), .linesNotInUTF8, .notAnObject, .noText, .notAFeed,
      .badJSON(JSONProblem(kind: .endsEarly, position: 3)), .badCompression(.truncated),
      .unpacksTooLarge(.ratio(200)), .badRecord(.twoLengths), .badArchive(.noDirectory), .needsFile,
      .nested, .unknownEncoding("br"), .noPages, .feedList(count: 3),
    ] + RefusedKind.allCases.map { .refused($0) }

  @Test(arguments: all)
  func namesTheRemedyInLowerCase(problem: IngestProblem) {
    let words = problem.description
    #expect(words.contains(":"))
    #expect(words.first?.isLowercase == true)
    #expect(words.last != ".")
  }

  @Test func givesEachProblemACodeOfItsOwn() {
    let codes = Self.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" || $0 == "8" } })
  }

  @Test(arguments: [
    (JSONProblem.Kind.unexpected(0x7D), "‘}’ is not allowed at byte 5"),
    (.unexpected(0), "byte 0x0 is not allowed at byte 5"),
    (.trailing, "something follows the value at byte 5"),
    (.tooDeep(limit: 512), "it is nested deeper than 512 levels"), (.endsEarly, "it ends too soon"),
  ])
  func saysWhereJSONGoesWrong(kind: JSONProblem.Kind, words: String) {
    #expect(JSONProblem(kind: kind, position: 4).description == words)
  }
}
