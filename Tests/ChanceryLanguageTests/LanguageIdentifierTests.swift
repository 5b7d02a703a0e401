import ChanceryText
import Testing

@testable import ChanceryLanguage

/// What language a reader would say each text is in.
@Suite struct LanguageIdentifierTests {
  private let identifier: LanguageIdentifier

  init() throws { identifier = try TestModel.identifier() }

  @Test(arguments: [
    ("fr", "Le président a reçu hier les représentants des syndicats."),
    ("en", "The president met the leaders of the unions yesterday."),
    ("de", "Der Präsident hat gestern die Vertreter der Gewerkschaften empfangen."),
    ("es", "El presidente recibió ayer a los representantes de los sindicatos."),
    ("it", "Il presidente ha ricevuto ieri i rappresentanti dei sindacati."),
    ("pt", "O presidente recebeu ontem os representantes dos sindicatos, não é?"),
    ("nl", "De president heeft gisteren de vertegenwoordigers van de vakbonden ontvangen."),
    ("ca", "El president va rebre ahir els representants dels sindicats."),
    ("pl", "Prezydent przyjął wczoraj przedstawicieli związków zawodowych."),
    ("ro", "Președintele i-a primit ieri pe reprezentanții sindicatelor."),
    ("sv", "Presidenten tog i går emot företrädare för fackföreningarna."),
    ("da", "Præsidenten modtog i går repræsentanter for fagforeningerne, der nægter at give op."),
    ("no", "Presidenten tok i går imot representanter for fagforeningene, og de nekter å gi opp."),
    ("cs", "Prezident včera přijal zástupce odborů, kteří odmítají ustoupit."),
    ("hu", "Az elnök tegnap fogadta a szakszervezetek képviselőit."),
    ("fi", "Presidentti tapasi eilen ammattiliittojen edustajia."),
    ("tr", "Cumhurbaşkanı dün sendika temsilcilerini kabul etti."),
    ("id", "Presiden kemarin menerima perwakilan serikat pekerja di istana."),
    ("vi", "Hôm qua tổng thống đã tiếp đại diện các công đoàn."),
  ])
  func tellsLanguagesInLatinLetters(tag: String, text: String) {
    #expect(identifier.identify(text).language.rawValue == tag)
  }

  @Test(arguments: [
    ("ru", "Президент вчера принял представителей профсоюзов, сообщили СМИ; это был первый раз."),
    ("uk", "Президент учора прийняв представників профспілок."),
    ("bg", "Президентът вчера прие представители на синдикатите."),
    ("sr", "Председник је јуче примио представнике синдиката."),
    ("mk", "Претседателот вчера ги прими претставниците; ќе има нови средби."),
    ("be", "Прэзідэнт учора прыняў прадстаўнікоў прафсаюзаў."),
    ("ar", "استقبل الرئيس أمس ممثلي النقابات في القصر."),
    ("fa", "رئیس جمهور دیروز با نمایندگان اتحادیه‌ها دیدار کرد."),
    ("ur", "صدر نے کل مزدور یونینوں کے نمائندوں سے ملاقات کی۔"),
    ("el", "Ο πρόεδρος δέχθηκε χθες τους εκπροσώπους των συνδικάτων."),
    ("he", "הנשיא קיבל אתמול את נציגי האיגודים."),
    ("ja", "大統領は昨日、労働組合の代表と会談した。"),
    ("zh", "总统昨天会见了工会代表。"),
    ("ko", "대통령은 어제 노조 대표들을 만났다."),
    ("hi", "राष्ट्रपति ने कल यूनियनों के प्रतिनिधियों से मुलाकात की।"),
    ("th", "ประธานาธิบดีพบตัวแทนสหภาพแรงงานเมื่อวานนี้"),
    ("ka", "პრეზიდენტი გუშინ პროფკავშირების წარმომადგენლებს შეხვდა."),
  ])
  func tellsLanguagesByScriptAndLetters(tag: String, text: String) {
    #expect(identifier.identify(text).language.rawValue == tag)
  }

  @Test(arguments: [
    "", " \n\t", "12:30 – 14,7 %", "Paris", "Le Monde", "😀😀😀", "…", "你好",
    "https://example.org/a_b/c1?d=e", "\u{0}\u{0}\u{0}",
  ])
  func staysUndeterminedOnTooLittle(text: String) {
    let guess = identifier.identify(text)
    #expect(guess.language == .undetermined)
    #expect(guess.confidence < 0.5)
  }

  @Test(arguments: [
    "LE PRÉSIDENT A REÇU HIER LES REPRÉSENTANTS DES SYNDICATS.",
    "Le president a recu hier les representants des syndicats, selon l'Elysee.",
    "Le pre\u{301}sident a rec\u{327}u hier les repre\u{301}sentants des syndicats.",
    "l’Élysée : qu’a-t-il dit aujourd’hui ? c’est ce qu’on verra",
    "Partager Tweeter Imprimer — Lire aussi : les syndicats reçus à Matignon",
  ])
  func knowsFrenchInEveryDress(text: String) {
    #expect(identifier.identify(text).language == .french)
  }

  @Test func isNotTurnedByATeaserInAnotherLanguage() {
    let body = String(
      repeating: "Le président a reçu les syndicats, qui refusent de céder sur la réforme. ",
      count: 6)
    let teaser = "READ MORE: Here is what the unions want from the president this week\n"
    #expect(identifier.identify(teaser + body).language == .french)
    #expect(identifier.identify(teaser + String(repeating: body, count: 20)).language == .french)
  }

  @Test func namesTheLanguageThatComesNext() {
    let guess = identifier.identify("El president va rebre ahir els representants dels sindicats.")
    #expect(guess.language.rawValue == "ca")
    #expect(guess.runnerUp != guess.language)
    #expect(guess.confidence.value > 0.5)
  }

  @Test func refusesANarrowMarginButNamesTheNearest() {
    let guess = LanguageGuess(language: .french, confidence: 0.4, runnerUp: .english).held(to: 0.5)
    #expect(guess.language == .undetermined)
    #expect(guess.runnerUp == .french)
  }

  @Test func readsBytesThatAreNotUTF8() {
    let bytes =
      [0xFF, 0xE2, 0x28] + Array("The minister has resigned, his office said.".utf8) + [0xC3]
    #expect(identifier.identify(bytes.span).language == .english)
  }

  @Test func travelsInsideTheProgram() throws {
    let text = "Le président a reçu hier les représentants des syndicats."
    #expect(try LanguageIdentifier.builtIn().identify(text) == identifier.identify(text))
  }

  @Test func givesTheSameGuessEachTime() {
    let text = String(repeating: "Het kabinet is gisteren gevallen over asiel. ", count: 500)
    let first = identifier.identify(text)
    #expect(first.language.rawValue == "nl")
    #expect((0..<5).allSatisfy { _ in identifier.identify(text) == first })
  }
}
