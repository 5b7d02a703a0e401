import ChanceryIngest
import ChanceryStore
import ChanceryText
import GRDB
import Testing

/// What the store keeps of addresses that were fetched.
@Suite struct FetchedTests {
  private let temporary: TemporaryStore

  init() throws { temporary = try TemporaryStore() }

  private func row(_ address: String, status: Int = 200, etag: String? = "\"v\"") -> FetchedAddress
  {
    FetchedAddress(
      address: address, etag: etag, lastModified: "Tue, 24 Nov 2026 08:00:00 GMT",
      fetchedAt: "2026-11-24T08:30:00Z", status: status, hash: ContentHash(of: address.utf8))
  }

  @Test func givesBackWhatItWasGiven() throws {
    let store = try Store(at: temporary.path, for: .writing)
    #expect(try store.fetched("https://a.example/") == nil)
    let empty = FetchedAddress(address: "https://b.example/", fetchedAt: "now", status: 204)
    for row in [row("https://a.example/"), empty] {
      try store.note(row)
      #expect(try store.fetched(row.address) == row)
    }
  }

  @Test func keepsTheLastAnswerOfAnAddress() throws {
    let store = try Store(at: temporary.path, for: .writing)
    try store.note(row("https://a.example/"))
    try store.note(row("https://a.example/", status: 304, etag: nil))
    #expect(try store.fetched("https://a.example/")?.status == 304)
    #expect(try store.fetched("https://a.example/")?.etag == nil)
  }

  @Test func forgetsTheProblemOfAnAddressThatIsFetchedAfterAll() throws {
    let store = try temporary.open()
    for line in [nil, 3] {
      let origin = RawArticle.Origin(name: "https://a.example/", line: line)
      try store.note(
        SetAside(origin: origin, code: "timed-out", reason: "takes too long: try later"))
    }
    try store.note(row("https://a.example/"))
    #expect(try store.problems().map(\.origin.line) == [3])
  }

  @Test func bringsAStoreOfTheFirstVersionUpToDate() throws {
    _ = try Store(at: temporary.path, for: .writing)
    let queue = try DatabaseQueue(path: temporary.path)
    try queue.write { database in
      try database.execute(
        sql: "DROP TABLE fetched; DELETE FROM grdb_migrations WHERE identifier = '2'")
    }
    try queue.close()
    #expect(throws: StoreError.tooOld(path: temporary.path)) {
      try Store(at: temporary.path, for: .reading)
    }
    let store = try Store(at: temporary.path, for: .writing)
    try store.note(row("https://a.example/"))
    #expect(try store.fetched("https://a.example/")?.status == 200)
  }
}
