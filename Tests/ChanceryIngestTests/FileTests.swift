import ChanceryIngest
import ChanceryText
import Foundation
import Testing

/// Folders as people leave them: odd names, loops, pipes, files that are gone.
@Suite struct FileTests {
  @Test func takesNamesInTheOrderOfTheirBytes() throws {
    try Folder.with { folder in
      for name in ["b.txt", "a.txt", "B.txt", "é.txt", "a/z.txt", "a/b/c.txt", "10.txt", "9.txt"] {
        try folder.write(name, name)
      }
      #expect(
        folder.items().articles.map(\.text) == [
          "10.txt", "9.txt", "B.txt", "a/b/c.txt", "a/z.txt", "a.txt", "b.txt", "é.txt",
        ])
    }
  }

  @Test func leavesHiddenNamesAlone() throws {
    try Folder.with { folder in
      try folder.write(".hidden.txt", "x")
      try folder.write(".git/a.txt", "x")
      try folder.write("a.txt", "vu")
      #expect(folder.items().articles.map(\.text) == ["vu"])
      #expect(Items(.path(folder.path + "/.hidden.txt")).articles.count == 1)
    }
  }

  @Test(
    arguments: [
      Array("a\nb.txt".utf8), Array("\u{1B}[31m.txt".utf8), [0xFF, 0xFE, 0x2E, 0x74, 0x78, 0x74],
      Array("-rf".utf8), Array("' ; rm".utf8), Array(repeating: 0x61, count: 255), Array("\\".utf8),
    ] as [[UInt8]])
  func readsFilesWithOddNames(name: [UInt8]) throws {
    try Folder.with { folder in
      try folder.write(bytes: name, "lu")
      let articles = folder.items().articles
      #expect(articles.map(\.text) == ["lu"])
      #expect(articles.first?.origin.name.hasSuffix(String(decoding: name, as: UTF8.self)) == true)
      let named = Items(.path(bytes: Array(folder.path.utf8) + [0x2F] + name))
      #expect(named.articles.map(\.text) == ["lu"])
    }
  }

  @Test func followsLinksToFilesButNotToFolders() throws {
    try Folder.with { folder in
      try folder.write("a.txt", "a")
      try folder.link("to-file.txt", to: "a.txt")
      try folder.link("loop", to: ".")
      try folder.link("self", to: "self")
      try folder.link("gone.txt", to: "nowhere")
      #expect(
        folder.summary() == [
          "a.txt: a", "gone.txt not-found", "loop link-to-folder", "self unreadable",
          "to-file.txt: a",
        ])
      #expect(Items(.path(folder.path + "/loop")).articles.count == 2)
    }
  }

  @Test func neverWaitsForAPipe() throws {
    try Folder.with { folder in
      try folder.write("z.txt", "z")
      #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
      #expect(folder.summary() == ["pipe not-a-file", "z.txt: z"])
    }
  }

  @Test func refusesDevicesAndSaysHowElse() throws {
    let aside = try #require(Items(.path("/dev/null")).aside.first)
    #expect(aside.code == "not-a-file")
    #expect(aside.reason == "is a device, not a file: pipe its content into standard input")
  }

  @Test(arguments: ["nowhere", "a.txt/b.txt", ""])
  func namesWhatIsNotThere(name: String) throws {
    try Folder.with { folder in
      try folder.write("a.txt", "a")
      let path = name.isEmpty ? "" : folder.path + "/" + name
      let aside = try #require(Items(.path(path)).aside.first)
      #expect(aside.code == "not-found")
      #expect(aside.reason == "no such file or folder: check the name")
    }
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
  func setsUnreadableFilesAsideAndGoesOn() throws {
    try Folder.with { folder in
      try folder.write("a.txt", "a")
      try folder.write("b.txt", "b")
      try folder.write("c/d.txt", "d")
      chmod(folder.path + "/a.txt", 0)
      chmod(folder.path + "/c", 0)
      defer { chmod(folder.path + "/c", 0o700) }
      #expect(folder.summary() == ["a.txt unreadable", "b.txt: b", "c unreadable"])
    }
  }

  @Test func readsADeepFolderWithoutRecursion() throws {
    try Folder.with { folder in
      let deep = Array(repeating: "d", count: 400).joined(separator: "/")
      try folder.write(deep + "/a.txt", "au fond")
      #expect(folder.items().articles.map(\.text) == ["au fond"])
    }
  }

  @Test func givesNothingForAnEmptyFolder() throws {
    try Folder.with { folder in #expect(folder.items().all.isEmpty) }
  }
}
