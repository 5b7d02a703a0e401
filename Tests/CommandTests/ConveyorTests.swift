import ChanceryIngest
import ChanceryText
import Foundation
import Synchronization
import Testing

@testable import chancery

@Suite struct ConveyorTests {
  /// A folder of articles, `000.txt` to `199.txt`.
  private func withArticles(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "chancery-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for number in 0..<200 {
      let name = String(repeating: "0", count: 3 - "\(number)".count) + "\(number)"
      try Data("Article \(name).".utf8).write(to: URL(filePath: "\(folder)/\(name).txt"))
    }
    try body(folder)
  }

  @Test func productsComeInTheOrderOfTheInputs() throws {
    try withArticles { folder in
      var products: [String] = []
      let conveyor = Conveyor(ingestor: Ingestor()) { raw in
        usleep(UInt32(raw.text.utf8.reduce(0) { $0 &* 31 &+ UInt32($1) } % 500))
        return raw.text.trimmingCharacters(in: .whitespacesAndNewlines)
      }
      try conveyor.run([folder]) { step in
        if case .made(_, let text) = step { products.append(text) }
      }
      #expect(products.count == 200)
      #expect(products == products.sorted())
    }
  }

  @Test(arguments: [1, 2, 500])
  func noMoreThanTheThreadsAskedForWorkAtOnce(threads: Int) throws {
    try withArticles { folder in
      let atOnce = Mutex((now: 0, most: 0))
      var taken = 0
      let conveyor = Conveyor(ingestor: Ingestor(), threads: threads) { raw in
        atOnce.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
        usleep(50)
        atOnce.withLock { $0.now -= 1 }
        return raw.text
      }
      try conveyor.run([folder]) { _ in taken += 1 }
      #expect(taken == 200)
      #expect(atOnce.withLock(\.most) <= threads)
    }
  }

  @Test func whatIsSkippedIsNotMade() throws {
    try withArticles { folder in
      var made = 0
      var skipped = 0
      let conveyor = Conveyor(ingestor: Ingestor()) { $0.text }
      try conveyor.run([folder], skipping: { $0.text.contains("7") }) { step in
        switch step {
        case .made(_, let text):
          made += 1
          #expect(!text.contains("7"))
        case .skipped: skipped += 1
        case .setAside, .passedOver: Issue.record("nothing is to be set aside")
        }
      }
      #expect(made + skipped == 200)
      #expect(skipped == 38)
    }
  }

  @Test func anErrorOfTheTakerEndsTheWork() throws {
    try withArticles { folder in
      var taken = 0
      let conveyor = Conveyor(ingestor: Ingestor()) { $0.text }
      #expect(throws: CommandError.self) {
        try conveyor.run([folder]) { _ in
          taken += 1
          if taken == 70 { throw CommandError.interrupted }
        }
      }
      #expect(taken == 70)
    }
  }
}
