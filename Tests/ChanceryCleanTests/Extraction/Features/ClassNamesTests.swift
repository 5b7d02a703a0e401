import Testing

@testable import ChanceryClean

/// Names of classes, cut into words.
@Suite struct ClassNamesTests {
  private func words(_ name: String) -> [(bits: UInt16, bucket: UInt16)] {
    var words: [(UInt16, UInt16)] = []
    Array(name.utf8).withUnsafeBufferPointer { bytes in
      ClassNames.embedded.forEachWord(in: 0..<bytes.count, of: bytes) { words.append(($0, $1)) }
    }
    return words
  }

  private func classes(_ name: String) -> Set<ClassWord> {
    let bits = words(name).reduce(UInt16(0)) { $0 | $1.bits }
    return Set(ClassWord.allCases.filter { bits >> UInt16($0.rawValue) & 1 == 1 })
  }

  @Test(arguments: [
    ("article-body", "article body"), ("article_body", "article body"),
    ("articleBody", "article body"), ("article2body", "article body"),
    ("c-Article__Body--wide", "article body wide"), ("ABC", "abc"), ("", ""), ("a b-c_1", ""),
    ("  js\trelated\n", "js related"), ("lire:aussi/ici", "lire aussi ici"), ("-été-", "été"),
  ])
  func cutsNamesAtSignsDigitsAndCapitals(name: String, expected: String) {
    #expect(words(name).map(\.bucket) == words(expected).map(\.bucket))
    #expect(words(name).count == expected.split(separator: " ").count)
  }

  @Test(arguments: [
    ("article-body", ClassWord.content), ("post-headline", .title), ("standfirst", .summary),
    ("byline__name", .byline), ("published-date", .date), ("wp-caption", .caption),
    ("socialShare", .share), ("newsletter-box", .account), ("CookieBanner", .legal),
    ("comments", .comment), ("ad-slot", .advert), ("relatedStories", .related),
    ("main-nav", .menu), ("sidebar", .side), ("tags", .tag), ("modal", .hidden),
  ])
  func knowsEnglishWords(name: String, expected: ClassWord) {
    #expect(classes(name).contains(expected))
  }

  @Test(arguments: [
    ("corps-article", ClassWord.content), ("Titre", .title), ("chapo", .summary),
    ("chapô", .summary), ("auteur_nom", .byline), ("date-publication", .date),
    ("legende", .caption), ("boutons-partage", .share), ("bloc-abonnement", .account),
    ("mentionsLegales", .legal), ("commentaires", .comment), ("publicite", .advert),
    ("lire-aussi", .related), ("fil-ariane", .menu), ("encadre", .side), ("rubrique", .tag),
  ])
  func knowsFrenchWords(name: String, expected: ClassWord) {
    #expect(classes(name).contains(expected))
  }

  @Test func saysNothingOfUnknownWords() {
    #expect(classes("css-1x2ab9 qwxzt").isEmpty)
  }

  @Test func readsNoMoreThanSixtyFourWords() {
    #expect(words(String(repeating: "ab ", count: 10_000)).count == 64)
  }

  @Test func aBucketIsInsideTheTable() {
    #expect(words("one two three quatre cinq").allSatisfy { $0.bucket < ClassNames.buckets })
  }
}
