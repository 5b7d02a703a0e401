import Chancery
import ChanceryRecordSupport
import Foundation
import GRDB
import Testing

@testable import ChanceryStore

@Suite struct StoreErrorTests {
  private let temporary: TemporaryStore

  init() throws { temporary = try TemporaryStore() }

  @Test func readingWhatIsNotThereSaysHowToMakeIt() {
    #expect(throws: StoreError.missing(path: temporary.path)) {
      try Store(at: temporary.path, for: .reading)
    }
  }

  @Test(arguments: [
    "not a database, but long enough to have a header of its own", "SQLite format 3",
  ])
  func anotherFileIsLeftAlone(content: String) throws {
    try Data(content.utf8).write(to: URL(filePath: temporary.path))
    #expect(throws: StoreError.notAStore(path: temporary.path)) { try temporary.open() }
    #expect(try String(contentsOfFile: temporary.path, encoding: .utf8) == content)
  }

  @Test func anotherProgramsDatabaseIsLeftAlone() throws {
    let queue = try DatabaseQueue(path: temporary.path)
    try queue.write { try $0.execute(sql: "CREATE TABLE articles (id INTEGER)") }
    #expect(throws: StoreError.notAStore(path: temporary.path)) { try temporary.open() }
    let mode = try queue.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
    #expect(mode == "delete")
  }

  @Test func aNewerStoreIsLeftAlone() throws {
    _ = try temporary.open()
    let queue = try DatabaseQueue(path: temporary.path)
    try queue.write { database in
      try database.execute(sql: "INSERT INTO grdb_migrations VALUES ('99')")
    }
    #expect(throws: StoreError.tooNew(path: temporary.path)) { try temporary.open() }
    #expect(throws: StoreError.tooNew(path: temporary.path)) {
      try Store(at: temporary.path, for: .reading)
    }
  }

  @Test func aFolderThatIsNotThereIsNamed() {
    #expect {
      try Store(at: temporary.folder + "/no/such.db", for: .writing)
    } throws: { error in
      guard case .cannotOpen = error as? StoreError else { return false }
      return "\(error)".contains("check that the folder exists")
    }
  }

  @Test func aStoreThatAnotherProgramWritesIsLocked() throws {
    let store = try temporary.open(Store.Settings(patience: 0.05))
    let other = try DatabaseQueue(path: temporary.path)
    try other.inTransaction(.immediate) { _ in
      #expect(throws: StoreError.locked(path: temporary.path)) { try store.add(Sample.record()) }
      return .rollback
    }
    #expect(try store.add(Sample.record()))
  }

  @Test func aFullDiskLosesNothingThatWasCommitted() throws {
    let store = try temporary.open(Store.Settings(maximumPages: 80))
    var added = 0
    #expect(throws: StoreError.full(path: temporary.path)) {
      for number in 0..<1_000 {
        try store.add(Sample.record(text: String(repeating: "mot \(number) ", count: 400)))
        added += 1
      }
    }
    #expect(added > 0)
    #expect(try store.count() == added)
    #expect(try temporary.open().add(Sample.record()))
  }

  @Test func aDamagedStoreIsSaidToBe() throws {
    let store = try temporary.open()
    for number in 0..<20 {
      try store.add(Sample.record(text: String(repeating: "mot \(number) ", count: 900)))
    }
    try DatabaseQueue(path: temporary.path).writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    let file = try FileHandle(forUpdating: URL(filePath: temporary.path))
    try file.seek(toOffset: 8_192)
    try file.write(contentsOf: Data(repeating: 0xAA, count: 100_000))
    #expect {
      try Store(at: temporary.path, for: .reading).forEachArticle { _ in true }
    } throws: { error in
      guard case .damaged = error as? StoreError else { return false }
      return true
    }
  }

  @Test(arguments: [
    (ResultCode.SQLITE_FULL, StoreError.full(path: "p")),
    (.SQLITE_IOERR_WRITE, .full(path: "p")), (.SQLITE_READONLY, .readOnly(path: "p")),
    (.SQLITE_READONLY_DIRECTORY, .readOnly(path: "p")), (.SQLITE_PERM, .readOnly(path: "p")),
    (.SQLITE_BUSY, .locked(path: "p")), (.SQLITE_BUSY_SNAPSHOT, .locked(path: "p")),
    (.SQLITE_LOCKED, .locked(path: "p")), (.SQLITE_NOTADB, .notAStore(path: "p")),
    (.SQLITE_CORRUPT, .damaged(path: "p", reason: "m")),
    (.SQLITE_CANTOPEN, .cannotOpen(path: "p", reason: "m")),
    (.SQLITE_IOERR_READ, .failed(path: "p", reason: "m")),
    (.SQLITE_CONSTRAINT, .inconsistent(reason: "m")),
  ])
  func whatSQLiteReportsIsPutIntoWords(code: ResultCode, expected: StoreError) {
    #expect(StoreError(DatabaseError(resultCode: code, message: "m"), path: "p") == expected)
  }

  @Test func everyErrorNamesTheFileAndARemedy() {
    let errors: [StoreError] = [
      .cannotOpen(path: "p.db", reason: "r"), .missing(path: "p.db"), .notAStore(path: "p.db"),
      .tooNew(path: "p.db"), .tooOld(path: "p.db"), .readOnly(path: "p.db"),
      .folderReadOnly(path: "p.db"),
      .locked(path: "p.db"), .full(path: "p.db"), .damaged(path: "p.db", reason: "r"),
    ]
    for error in errors {
      #expect("\(error)".contains("p.db"))
      #expect("\(error)".contains(";"))
    }
  }
}
