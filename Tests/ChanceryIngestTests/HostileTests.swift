import ChanceryIngest
import Foundation
import Testing

/// Archives made to do harm: each ends within two seconds, in articles or with a reason.
@Suite(.serialized, .enabled(if: SharedArchives.isThere, "needs the generator in ../shared"))
struct HostileTests {
  private struct Case: Decodable {
    let file: String
    let kind: String
    let expect: String
  }

  @Test func endsInTimeAndAsExpected() throws {
    try Folder.with { folder in
      let script = try #require(SharedArchives.folder).appending(path: "make_hostile.py").path
      try SharedArchives.run(["python3", script, folder.path, "1"])
      let manifest = try String(contentsOfFile: folder.path + "/manifest.jsonl", encoding: .utf8)
      let cases = try manifest.split(separator: "\n").map {
        try JSONDecoder().decode(Case.self, from: Data($0.utf8))
      }.filter { ["warc", "wacz"].contains($0.kind) }
      #expect(cases.count > 20)
      for item in cases {
        let start = Self.seconds()
        let items = Items(.path(folder.path + "/" + item.file))
        let seconds = Self.seconds() - start
        #expect(seconds < 2, "\(item.file)")
        #expect(!items.all.isEmpty, "\(item.file)")
        if item.expect != "ok" {
          #expect(!items.aside.isEmpty && items.articles.isEmpty, "\(item.file)")
        }
      }
    }
  }

  /// How long this thread has computed.
  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
