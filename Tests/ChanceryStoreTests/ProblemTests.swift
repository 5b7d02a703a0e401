import ChanceryIngest
import ChanceryRecordSupport
import ChanceryStore
import ChanceryText
import Testing

@Suite struct ProblemTests {
  private let temporary: TemporaryStore

  init() throws { temporary = try TemporaryStore() }

  private func setAside(_ name: String, line: Int? = nil, _ reason: String = "not readable")
    -> SetAside
  {
    SetAside(origin: .init(name: name, line: line), code: "unreadable", reason: reason)
  }

  @Test func aProblemIsKeptOnceInTheOrderItWasMet() throws {
    let store = try temporary.open()
    let met = [
      setAside("b"), setAside("a"), setAside("b"), setAside("b", line: 2), setAside("a", "x"),
    ]
    for problem in met { try store.note(problem) }
    let kept = [setAside("b"), setAside("a"), setAside("b", line: 2), setAside("a", "x")]
    #expect(try store.problems() == kept)
  }

  @Test func aProblemIsForgottenWhenItsPlaceGivesAnArticle() throws {
    let store = try temporary.open()
    try store.note(setAside("a.jsonl", line: 1))
    try store.note(setAside("a.jsonl", line: 2))
    try store.add(Sample.record(source: "a.jsonl", line: 2))
    #expect(try store.problems() == [setAside("a.jsonl", line: 1)])
  }
}
