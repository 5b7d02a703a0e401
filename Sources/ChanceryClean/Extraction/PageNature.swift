internal import ChanceryText

/// What a page is, where it is no plain article: the beginning of one that readers pay for, a list
/// of articles, pictures with captions, a running report.
struct PageNature {
  private let page: PageText
  private let choice: BlockChoice
  private let metadata: PageMetadata
  private let counts: [LineCounts]

  /// Takes what was found of a page.
  init(
    _ page: PageText, _ choice: BlockChoice, _ metadata: PageMetadata, counts: [LineCounts]
  ) {
    self.page = page
    self.choice = choice
    self.metadata = metadata
    self.counts = counts
  }

  /// The findings, of the whole page or with the place that gives it away.
  ///
  /// - Complexity: O(*n*).
  var findings: [Finding] {
    var findings: [Finding] = []
    if page.isCutShort {
      findings.append(
        Finding(
          .pageTooLong, at: SourceRange(0..<0),
          "the page has more blocks of text than are judged; what follows is left out"))
    }
    if let wall { findings.append(wall) }
    if isRunningReport {
      findings.append(
        Finding(
          .liveTicker, at: SourceRange(0..<0), "the page is a running report with many entries"))
    } else if isGallery {
      findings.append(
        Finding(.gallery, at: SourceRange(0..<0), "most of the text is captions of pictures"))
    } else if wall == nil, isList {
      findings.append(
        Finding(.listPage, at: SourceRange(0..<0), "the page lists articles and is none itself"))
    }
    return findings
  }

  private func words(_ isWanted: (Block.Kind) -> Bool) -> Int {
    choice.kinds.indices.reduce(0) { sum, index in
      choice.kinds[index].map(isWanted) == true ? sum + Int(counts[index].words) : sum
    }
  }

  private var bodyWords: Int { words { $0 != .title && $0 != .heading } }
}

extension PageNature {
  /// The most words of an article of which a wall shows the beginning only.
  private static let longestStub = 350

  /// A wall: a phrase outside of the article that asks for payment, or the publisher's own word.
  private var wall: Finding? {
    guard bodyWords < Self.longestStub else { return nil }
    let words = "the page gives only the beginning of an article that readers pay for"
    if let place = wallPhrase { return Finding(.paywall, at: place, words) }
    guard metadata.isAccessibleForFree == false else { return nil }
    return Finding(.paywall, at: SourceRange(0..<0), words)
  }

  /// Where a phrase of a wall stands, after the title and before the page goes on to other things.
  private var wallPhrase: SourceRange? {
    guard let start = choice.kinds.firstIndex(where: { $0 != nil }),
      let end = choice.kinds.lastIndex(where: { $0 != nil })
    else { return nil }
    return page.bytes.withUnsafeBufferPointer { bytes in
      for index in start..<min(end + 12, page.blocks.count) where choice.kinds[index] == nil {
        let range = page.blocks[index].range
        if PaywallPhrases.stand(in: range, of: bytes, words: counts[index].words) {
          return page.map.source(of: range)
        }
      }
      return nil
    }
  }

  /// Whether the page says so, or times of day head many of its passages.
  private var isRunningReport: Bool {
    if metadata.type?.value == "LiveBlogPosting" { return true }
    guard let start = choice.kinds.firstIndex(where: { $0 == .paragraph }),
      let end = choice.kinds.lastIndex(where: { $0 == .paragraph })
    else { return false }
    let times = (start...end).count { counts[$0].times > 0 && counts[$0].words <= 6 }
    return times >= 8
  }

  private var isGallery: Bool {
    let captions = choice.kinds.count { $0 == .caption }
    return captions >= 6 && words { $0 == .caption } * 2 > bodyWords
  }

  /// Whether headlines that are links make up the page, and hardly any text stands beside them.
  ///
  /// A page that calls itself an article is none.
  private var isList: Bool {
    let type = (metadata.type?.value ?? "").lowercased()
    guard !type.contains("article"), !type.contains("blogposting") else { return false }
    let headlines = page.blocks.indices.count { index in
      let block = page.blocks[index]
      return counts[index].words >= 5 && block.linkBytes * 10 >= block.range.count * 9
        && !page.containers[block.container].surroundings.contains(.navigation)
    }
    let longest = page.blocks.indices.reduce(0) { most, index in
      choice.kinds[index] == nil ? most : max(most, Int(counts[index].words))
    }
    return headlines >= 12 && (bodyWords < 120 || longest < 45 && bodyWords < headlines * 30)
  }
}
