import ChanceryTestSupport
import Testing

@testable import ChanceryText

/// Dates as programs write them, and what must not become a date.
@Suite struct AnyFormatTests {
  @Test(arguments: [
    ("Thu, 15 Sep 2022 08:30:15 GMT", "2022-09-15T08:30:15Z"),
    ("Thu, 15 Sep 2022 08:30:15 +0200", "2022-09-15T08:30:15+02:00"),
    ("15 Sep 2022 08:30 EST", "2022-09-15T08:30-05:00"),
    ("Fri, 15 Sep 2022 08:30:15 -0730", "2022-09-15T08:30:15-07:30"),
    ("Thursday, 15-Sep-22 08:30:15 GMT", "2022-09-15T08:30:15Z"),
    ("Thu,15 Sep 2022 08:30:15 UT", "2022-09-15T08:30:15Z"),
    ("  Thu,  15  Sep 2022 8:30:15\u{A0}PDT ", "2022-09-15T08:30:15-07:00"),
    ("15 Sep 99 23:59 +0000", "1999-09-15T23:59Z"), ("5 September 49", "2049-09-05"),
    ("Thu, 15 Sep 2022 08:30:15 +0200 (CEST)", "2022-09-15T08:30:15+02:00"),
    ("Thu, 15 Sep 2022", "2022-09-15"), ("15 Sept 2022 8h30", "2022-09-15T08:30"),
  ])
  func readsRFC822WithItsLiberties(text: String, iso: String) {
    #expect(PublicationDate(anyFormat: text)?.iso == iso)
  }

  @Test(arguments: [
    ("Thu Sep 15 08:30:15 2022", "2022-09-15T08:30:15"),
    ("Thu Sep  5 08:30:15 CEST 2022", "2022-09-05T08:30:15+02:00"),
    ("September 15, 2022", "2022-09-15"), ("Sep 1st, 2022 7:48 PM", "2022-09-01T19:48"),
    ("Sep 15, 2022 12:05 am", "2022-09-15T00:05"), ("15th May 2022 at 10:00", "2022-05-15T10:00"),
    ("jeu. 15 sept. 2022 08:30:15 +0200", "2022-09-15T08:30:15+02:00"),
    ("1er août 2022 à 10:00", "2022-08-01T10:00"), ("mer., 3 févr. 2021", "2021-02-03"),
    ("3 FÉVRIER 2021", "2021-02-03"), ("14 juil. 2022", "2022-07-14"),
    ("jeu, 15 déc 2022 08:30:15 GMT+1", "2022-12-15T08:30:15+01:00"),
  ])
  func readsNamedMonths(text: String, iso: String) {
    #expect(PublicationDate(anyFormat: text)?.iso == iso)
  }

  @Test(arguments: [
    ("2022-09-15", "2022-09-15"), ("2022-09-15T08:30Z", "2022-09-15T08:30Z"),
    ("2022-09-15T08:30:15.250+02:00", "2022-09-15T08:30:15+02:00"),
    ("2022-09-15 08:30:15 +0200", "2022-09-15T08:30:15+02:00"),
    ("2022-09-15T08:30:15 UTC", "2022-09-15T08:30:15Z"), ("2022/9/5", "2022-09-05"),
    ("2022-09-15T08:30:15+02", "2022-09-15T08:30:15+02:00"), ("20220915", "2022-09-15"),
    ("20220915T083015Z", "2022-09-15T08:30:15Z"), ("20220915T0830+0200", "2022-09-15T08:30+02:00"),
    ("20220915083015", "2022-09-15T08:30:15"), ("202209150830", "2022-09-15T08:30"),
    ("2022-258", "2022-09-15"), ("2020-366", "2020-12-31"), ("2022-09-15t08:30:15z", nil),
    ("1663230615", "2022-09-15T08:30:15Z"), ("1663230615123", "2022-09-15T08:30:15Z"),
    ("2022-12-31T24:00:00Z", "2023-01-01T00:00:00Z"), ("2016-12-31T23:59:60Z", nil),
  ])
  func readsISO8601(text: String, iso: String?) {
    let expected = iso ?? text.uppercased()
    #expect(PublicationDate(anyFormat: text)?.iso == expected)
  }

  @Test(arguments: [
    ("25/12/2022", "2022-12-25"), ("12/25/2022 10:00", "2022-12-25T10:00"),
    ("25.12.2022", "2022-12-25"), ("05-05-2022", "2022-05-05"), ("05/06/2022", nil),
    ("13/13/2022", nil),
  ])
  func readsDayAndMonthOnlyWhereTheirOrderIsCertain(text: String, iso: String?) {
    #expect(PublicationDate(anyFormat: text)?.iso == iso)
  }

  @Test(arguments: [
    ("Thu, 15 Sep 2022 08:30:15 XYZ", "2022-09-15T08:30:15"),
    ("Thu, 15 Sep 2022 08:30:15 IST", "2022-09-15T08:30:15"),
    ("Thu, 15 Sep 2022 08:30:15 A", "2022-09-15T08:30:15"),
    ("2022-09-15T08:30:15+99:00", "2022-09-15T08:30:15"),
    ("Thu, 15 Sep 2022 26:30:15 GMT", "2022-09-15"), ("2022-09-15T08:61:15Z", "2022-09-15"),
  ])
  func leavesOutWhatItCannotTrust(text: String, iso: String) {
    #expect(PublicationDate(anyFormat: text)?.iso == iso)
  }

  @Test(arguments: [
    "", " ", "2022", "2022-09", "September 2022", "15 September", "2022-02-30", "31 Apr 2022",
    "0001-01-01T00:00:00Z", "0000-00-00 00:00:00", "yesterday", "le 15 du mois", "15 jui 2022",
    "2022-09-15 and more", "Thu, 15 Sep 2022 08:30:15 GMT and more words", "1234567", "-", "+0200",
    "15 15 15", "99999999999999999999", "2022-367", "2021-366", "12:30", "١٥ Sep 2022", "GMT",
    "15 Sep 2022 16 Oct 2023", "２０２２-09-15",
  ])
  func inventsNothing(text: String) {
    #expect(PublicationDate(anyFormat: text) == nil)
  }

  @Test func readsBackWhatItWrites() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let seconds = Int.random(in: 1_000_000_000..<1_900_000_000, using: &generator)
      let date = PublicationDate(anyFormat: String(seconds))
      #expect(date != nil)
      #expect(date.flatMap { PublicationDate(anyFormat: $0.iso) } == date)
      #expect(date.flatMap { PublicationDate($0.iso) } == date)
    }
  }

  @Test func survivesAnyPieces() {
    let pieces = [
      "2022", "15", "Sep", "08", ":", "-", "+", " ", "T", "Z", "GMT", "pm", ",", "/", "(", "é", "9",
      "déc", "h", ".", "20220915", "thu",
    ]
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<5_000 {
      let count = Int.random(in: 0..<12, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let date = PublicationDate(anyFormat: text)
      #expect(date.map { PublicationDate($0.iso) != nil } ?? true, "\(text)")
    }
    #expect(PublicationDate(anyFormat: String(repeating: "1", count: 1_000_000)) == nil)
  }
}
