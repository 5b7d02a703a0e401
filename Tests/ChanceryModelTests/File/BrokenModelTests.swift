import ChanceryTestSupport
import ChanceryText
import Testing

@testable import ChanceryModel

/// Files that something happened to: they throw, or they give a model that can be used.
@Suite("A damaged model")
struct BrokenModelTests {
  /// What is read from a file.
  enum Content: String, CaseIterable, Sendable {
    case network
    case transformer
    case sentences
    case lexicon

    var bytes: ModelBytes {
      switch self {
      case .network: ToyModels.network()
      case .transformer: ToyModels.transformer()
      case .sentences: ToyModels.sentences()
      case .lexicon:
        ToyModels.lexicon([("fr", "NOUN", "port", 2), ("fr", "DET", "le", 1), ("en", "X", "a", 0)])
      }
    }

    /// Loads the model and uses it.
    func use(_ bytes: [UInt8]) throws {
      try withAlignedBytes(bytes) { bytes in
        let file = try ModelFile(name: "toy", bytes: bytes)
        let words = ["le", "port", "à", "vaut", "1"]
        switch self {
        case .network, .transformer:
          let model = try ParserModel(file, lexicon: nil)
          let sentence = model.parse([words], language: .french)[0]
          #expect(sentence.words.count(where: { $0.head < 0 }) == 1)
        case .sentences:
          let model = try SentenceModel(file)
          let gaps: [SentenceModel.Gap] = [.lineBreak, .blank, .none, .blank, .none]
          #expect(
            model.guesses(words, gaps: gaps, rules: words.map { _ in 2 }).count == words.count)
        case .lexicon:
          let lexicon = try Lexicon(file)
          for word in words { _ = lexicon.script(for: word, tag: "NOUN", language: "fr") }
        }
      }
    }
  }

  @Test("that is whole can be used", arguments: Content.allCases)
  func whole(_ content: Content) throws { try content.use(content.bytes.encoded()) }

  @Test("that ends early is refused", arguments: Content.allCases)
  func truncated(_ content: Content) {
    let model = content.bytes
    let (bytes, directory) = (model.encoded(), model.directorySize)
    // Of the content every 97th length, which is no multiple of the 64 that entries start at.
    let lengths = Array(0...directory) + stride(from: directory, to: bytes.count - 64, by: 97)
    for length in lengths {
      #expect(throws: ModelError.self, "\(length) bytes") {
        try content.use(Array(bytes.prefix(length)))
      }
    }
    for length in bytes.count - 64..<bytes.count { tolerate(content, Array(bytes.prefix(length))) }
  }

  @Test("with another byte in its directory does not crash", arguments: Content.allCases, 1...2)
  func directory(_ content: Content, _ seed: UInt64) {
    let model = content.bytes
    let bytes = model.encoded()
    var generator = SeededGenerator(seed: seed)
    for place in 0..<model.directorySize {
      var damaged = bytes
      damaged[place] ^= .random(in: 1...255, using: &generator)
      tolerate(content, damaged)
    }
  }

  @Test("with other bytes in its content does not crash", arguments: Content.allCases)
  func content(_ content: Content) {
    let model = content.bytes
    let (bytes, directory) = (model.encoded(), model.directorySize)
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...200, using: &generator) {
        let place = Int.random(in: directory..<bytes.count, using: &generator)
        damaged[place] = .random(in: 0...255, using: &generator)
      }
      tolerate(content, damaged)
    }
  }

  @Test("that lacks an entry says which", arguments: Content.allCases)
  func missing(_ content: Content) {
    let whole = content.bytes
    for entry in whole.entries {
      // A network may do without pieces.
      if content == .network, ["pieces", "network.pieces.weight"].contains(entry.name) { continue }
      var model = whole
      model.remove(entry.name)
      let isRead = content != .transformer || entry.name != "pieces"
      let expected =
        isRead
        ? ModelError.entry(name: "toy", entry: entry.name, problem: "is missing")
        : .entry(name: "toy", entry: "transformer", problem: "has too short tables")
      #expect(throws: expected) { try content.use(model.encoded()) }
    }
  }

  @Test("whose entry has another shape is refused", arguments: Content.allCases)
  func shapes(_ content: Content) {
    let whole = content.bytes
    for (place, entry) in whole.entries.enumerated() where entry.kind < 2 {
      var model = whole
      // One row less: of a list one number.
      let row = entry.kind == 0 ? 4 : Int(entry.shape[1])
      model.entries[place].bytes.removeLast(row)
      model.entries[place].shape[0] -= 1
      #expect(throws: ModelError.self, "\(entry.name)") { try content.use(model.encoded()) }
    }
  }

  @Test(
    "with wrong settings says which",
    arguments: [
      ("width", "16", "width", "15"), ("width", "16", "width", "x"), ("heads", "2", "heads", "0"),
      ("buckets", "32", "buckets", "-1"), ("buckets", "32", "buckets", "99999999999"),
    ])
  func settings(_ name: String, _ value: String, _ setting: String, _ wrong: String) throws {
    let problem = ModelError.entry(
      name: "toy", entry: "configuration", problem: "has a wrong “\(setting)”")
    try expect(problem, replacing: "\(name)=\(value)", with: "\(setting)=\(wrong)")
  }

  @Test(
    "that lacks a setting says which", arguments: ["kind", "width", "heads", "blocks", "buckets"])
  func lacks(_ setting: String) throws {
    let problem = ModelError.entry(
      name: "toy", entry: "configuration", problem: "lacks “\(setting)”")
    try expect(problem, replacing: setting, with: "other")
  }

  @Test("of an unknown kind is refused")
  func unknownKind() throws {
    let problem = ModelError.entry(
      name: "toy", entry: "configuration", problem: "names no known network")
    try expect(problem, replacing: "kind=network", with: "kind=oracle")
  }

  @Test("with rows that its tables lack is refused")
  func tooManyRows() throws {
    let problem = ModelError.entry(name: "toy", entry: "network", problem: "has too short tables")
    try expect(problem, replacing: "buckets=32", with: "buckets=33")
    var model = ToyModels.network()
    model.remove("pieces")
    model.remove("pieces.score")
    model.text("pieces", ToyModels.pieces.joined(separator: "\n") + "\nz")
    model.floats("pieces.score", [Float](repeating: 0, count: ToyModels.pieces.count + 1))
    #expect(throws: problem) { try Content.network.use(model.encoded()) }
  }

  @Test("whose labels are not there is refused", arguments: [[], [5], [-1], [0, 99]] as [[Int32]])
  func labels(_ choices: [Int32]) throws {
    for entry in ["allowed.bundles.en", "allowed.relations.fr"] {
      var model = ToyModels.network()
      model.remove(entry)
      model.integers(entry, choices)
      let problem = ModelError.entry(
        name: "toy", entry: entry, problem: "names labels that are not there")
      #expect(throws: problem) { try Content.network.use(model.encoded()) }
    }
  }

  @Test(
    "with more or fewer labels than scores is refused",
    arguments: ["bundles", "relations", "scripts"])
  func labelCounts(_ entry: String) throws {
    for text in ["a", Array(repeating: "a", count: 9).joined(separator: "\n")] {
      var model = ToyModels.network()
      model.remove(entry)
      model.text(entry, text)
      #expect(throws: ModelError.self) { try Content.network.use(model.encoded()) }
    }
  }

  private func expect(
    _ problem: ModelError, replacing setting: String, with other: String
  ) throws {
    var model = ToyModels.network()
    let place = try #require(model.entries.firstIndex { $0.name == "configuration" })
    let text = String(decoding: model.entries[place].bytes, as: UTF8.self)
    let parts = text.split(separator: setting, maxSplits: 1, omittingEmptySubsequences: false)
    try #require(parts.count == 2)
    model.remove("configuration")
    model.text("configuration", parts[0] + other + parts[1])
    #expect(throws: problem) { try Content.network.use(model.encoded()) }
  }

  /// Expects no crash, and no error but one of models.
  private func tolerate(_ content: Content, _ bytes: [UInt8]) {
    do { try content.use(bytes) } catch { #expect(error is ModelError) }
  }
}
