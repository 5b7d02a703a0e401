import ChanceryFetch
import Testing

/// The words a person reads and the codes a program reads.
@Suite struct FetchProblemTests {
  private static let all: [FetchProblem] = [
    .malformedAddress, .addressTooLong(limit: 10), .scheme("ftp"), .credentials,
    .refusedAddress("::1", .loopback), .robots, .robotsUnreadable("status 500"),
    .unknownHost("x"), .noConnection("refused"), .timedOut, .tooLarge(limit: 9), .type("image/png"),
    .status(404), .redirects(limit: 10), .failed("x"), .cancelled,
  ]

  @Test(arguments: all)
  func namesTheRemedyInLowerCase(problem: FetchProblem) {
    let words = problem.description
    #expect(words.contains(": "))
    #expect(words.first?.isLowercase == true)
    #expect(words.last != ".")
  }

  @Test func givesEachProblemACodeOfItsOwn() {
    #expect(Set(Self.all.map(\.code)).count == Self.all.count)
  }

  @Test(arguments: NetworkAddress.Scope.allCases)
  func offersTheFlagOnlyWhereItHelps(scope: NetworkAddress.Scope) {
    let words = FetchProblem.refusedAddress("x", scope).description
    #expect(words.contains("--allow-private") == scope.isInside)
  }
}
