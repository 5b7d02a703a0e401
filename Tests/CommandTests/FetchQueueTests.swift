import ChanceryFetch
import ChanceryIngest
import ChanceryText
import Foundation
import Testing

@testable import chancery

/// What the command line names, before anything is fetched.
@Suite struct FetchQueueTests {
  private func addresses(_ queue: FetchQueue) -> [String] {
    var queue = queue
    var found: [String] = []
    while let target = queue.next() { found.append(target.address.text) }
    return found
  }

  @Test func takesEachAddressOnceInOrder() {
    var queue = FetchQueue(limit: 10)
    let refused = queue.take([
      "https://b.example/", "HTTPS://B.example", "https://a.example/#x", "https://a.example/",
    ])
    #expect(refused.isEmpty)
    #expect(addresses(queue) == ["https://b.example/", "https://a.example/"])
  }

  @Test func saysWhatIsNoAddress() throws {
    var queue = FetchQueue(limit: 10)
    let text = NSTemporaryDirectory() + "chancery-queue-\(UUID().uuidString).txt"
    try Data("<rss></rss>".utf8).write(to: URL(filePath: text))
    defer { unlink(text) }
    let refused = queue.take(["ftp://a.example/", "http://u:p@a.example/", "nowhere.opml", text])
    #expect(refused.map(\.code) == ["scheme", "credentials", "not-found", "not-a-list"])
    #expect(refused[0].origin.name == "ftp://a.example/")
    #expect(addresses(queue).isEmpty)
  }

  @Test func readsAListOfFeedsFromAFile() throws {
    let path = NSTemporaryDirectory() + "chancery-queue-\(UUID().uuidString).opml"
    defer { unlink(path) }
    let list = """
      <opml><body><outline xmlUrl="https://a.example/f"/><outline xmlUrl="/relative"/>
      <outline xmlUrl="https://b.example/f"/></body></opml>
      """
    try Data(list.utf8).write(to: URL(filePath: path))
    var queue = FetchQueue(limit: 10)
    #expect(queue.take([path]).map(\.code) == ["bad-address"])
    #expect(addresses(queue) == ["https://a.example/f", "https://b.example/f"])
    try Data("<opml/>".utf8).write(to: URL(filePath: path))
    #expect(queue.take([path]).map(\.code) == ["empty"])
  }

  @Test func holdsItsLimit() throws {
    var queue = FetchQueue(limit: 3)
    let page = try FetchAddress("https://a.example/")
    let many = (0..<100).map { "/\($0)" }
    #expect(queue.take(many, from: page, areLinked: true).isEmpty)
    #expect(addresses(queue).count == 3)
  }
}
