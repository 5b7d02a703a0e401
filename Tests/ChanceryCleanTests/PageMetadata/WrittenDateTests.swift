import Testing

@testable import ChanceryClean

/// Dates as people write them.
@Suite struct WrittenDateTests {
  @Test(arguments: [
    ("Publié le 3 mai 2022 à 14 h 30, mis à jour le 4 mai", "2022-05-03T14:30"),
    ("Publié le 1er août 2021 à 8h05", "2021-08-01T08:05"),
    ("Posted on May 3rd, 2022", "2022-05-03"),
    ("Tuesday, March 15, 2016 2:30 pm", "2016-03-15T14:30"),
    ("12 Sept. 2019 at 12:15 am", "2019-09-12T00:15"),
    ("15. Februar 2019, 14.05 Uhr", "2019-02-15T14:05"),
    ("Erschienen am 15.02.2019", "2019-02-15"),
    ("Stand: 05.11.21", "2021-11-05"),
    ("3 de mayo de 2022", "2022-05-03"),
    ("3 de maio de 2022 às 10:20", "2022-05-03T10:20"),
    ("3 maggio 2022", "2022-05-03"),
    ("3 maja 2022", "2022-05-03"),
    ("2020. október 7.", "2020-10-07"),
    ("3 мая 2022", "2022-05-03"),
    ("2022年5月3日", "2022-05-03"),
    ("2022/5/3", "2022-05-03"),
    ("Am 2022-05-03 war es", "2022-05-03"),
    ("3\u{A0}mai\u{A0}2022", "2022-05-03"),
    ("3-May-2022", "2022-05-03"),
    ("25/12/2021", "2021-12-25"),
    ("12/25/2021", "2021-12-25"),
  ])
  func reads(text: String, iso: String) {
    #expect(WrittenDate(in: text)?.iso == iso)
  }

  @Test(arguments: [
    "Saison 2021/22", "mai 2022", "3 mai", "31.02.2020", "31 avril 2021", "version 4.47.4",
    "Tel. 03.05.1847", "12 345 678", "", "99/99/9999", "ISBN 3-8273-2022-1", "1. FC 2022",
  ])
  func readsNothingElse(text: String) {
    #expect(WrittenDate(in: text)?.iso == nil)
  }

  @Test func putsTheMonthFirstWhereThatIsTheCustom() {
    #expect(WrittenDate(in: "3/5/2022", monthFirst: true)?.iso == "2022-03-05")
    #expect(WrittenDate(in: "3/5/2022", monthFirst: false)?.iso == "2022-05-03")
    #expect(WrittenDate(in: "03.05.2022", monthFirst: true)?.iso == "2022-05-03")
  }
}
