import ArgumentParser
import Chancery
import ChanceryIngest
import ChanceryRecordSupport
import ChanceryText
import Testing

@testable import chancery

@Suite struct ReporterTests {
  /// Keeps what it is told.
  private final class Diary: ProgressReporter {
    private(set) var entries: [String] = []

    func added(_ record: ArticleRecord, _ counts: ImportCounts) {
      entries.append("new \(counts.new)")
    }
    func known(_ origin: RawArticle.Origin, _ counts: ImportCounts) {
      entries.append("known \(origin.label)")
    }
    func refused(_ input: SetAside, _ counts: ImportCounts) {
      entries.append("refused \(input.code)")
    }
    func finish(_ counts: ImportCounts, isCutOff: Bool) {
      entries.append("end \(counts.read) \(counts.warnings) \(isCutOff)")
    }
  }

  @Test func everythingIsCountedAndTold() {
    let diary = Diary()
    let progress = Progress(reporter: diary)
    progress.added(Sample.record())
    progress.known(.init(name: "a", line: 2))
    progress.refused(SetAside(origin: .init(name: "b"), code: "html", reason: "r"))
    progress.finish(isCutOff: true)
    #expect(diary.entries == ["new 1", "known a:2", "refused html", "end 3 1 true"])
  }

  @Test func theExitCodeFollowsTheCounts() {
    #expect(Ending.code(usable: 1, setAside: 0).rawValue == 0)
    #expect(Ending.code(usable: 1, setAside: 1).rawValue == 3)
    #expect(Ending.code(usable: 0, setAside: 1).rawValue == 4)
    #expect(Ending.code(usable: 0, setAside: 0).rawValue == 4)
  }
}
