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
    func passedOver(_ records: PassedOver, _ counts: ImportCounts) {
      entries.append("passed over \(records.total) of \(counts.passedOver.total)")
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
    progress.passedOver(Self.archive(named: "c.warc", images: 2, errors: 0))
    progress.passedOver(Self.archive(named: "d.warc", images: 1, errors: 3))
    progress.finish(isCutOff: true)
    #expect(
      diary.entries == [
        "new 1", "known a:2", "refused html", "passed over 2 of 2", "passed over 4 of 6",
        "end 3 1 true",
      ])
  }

  /// An archive with something beside its pages.
  private static func archive(named name: String, images: Int, errors: Int) -> PassedOver {
    var records = PassedOver(origin: .init(name: name))
    for _ in 0..<images { records.count(.otherMedia) }
    for _ in 0..<errors { records.count(.otherStatus) }
    return records
  }

  @Test func whatWasPassedOverIsNamedByReason() {
    let records = Self.archive(named: "a\u{1B}.warc", images: 1_200, errors: 3)
    #expect(
      Inputs.words(for: records)
        == "in a\\u{1B}.warc: 1 203 passed over (images and other media 1 200, "
        + "errors and redirections 3)")
    #expect("\(PassedOverCounts())" == "0 passed over")
  }

  @Test func theExitCodeFollowsTheCounts() {
    #expect(Ending.code(usable: 1, setAside: 0).rawValue == 0)
    #expect(Ending.code(usable: 1, setAside: 1).rawValue == 3)
    #expect(Ending.code(usable: 0, setAside: 1).rawValue == 4)
    #expect(Ending.code(usable: 0, setAside: 0).rawValue == 4)
  }
}
