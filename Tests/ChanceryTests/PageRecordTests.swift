import Chancery
import ChanceryClean
import ChanceryRecords
import ChanceryText
import Testing

/// Records of web pages: what they say stands on the page itself.
@Suite struct PageRecordTests {
  private static let french = """
    <!DOCTYPE html><html lang="fr"><head><title>Br&eacute;venac adopte une taxe</title></head><body>
    <nav><ul><li><a href="/">Accueil</a></li><li><a href="/p">Politique</a></li></ul></nav>
    <main><article><h1>Br&eacute;venac adopte une taxe sur les quais</h1>
    <div class="article-body"><p>Le conseil municipal de Br&eacute;venac a adopt&eacute; mardi soir une taxe
    sur les quais qui doit payer la réfection de la digue, fermée depuis les tempêtes de l’hiver.</p>
    <p>&laquo;&nbsp;La mer n&rsquo;attendra pas <em>le prochain</em> budget&nbsp;&raquo;, a d&eacute;clar&eacute; la maire,
    <b>Hélène Carsac</b>, à l’issue d’une séance de près de quatre heures.</p>
    <div class="newsletter"><p>Recevez chaque matin notre lettre</p></div>
    <p>Les patrons de pêche redoutent de payer pour les plaisanciers et bloqueront le bassin.</p>
    <p>« On nous demande de signer un chèque dont <a href="/d">personne</a> ne connaît le montant », a
    regretté Marc Dauzet, qui conduit la liste des indépendants au conseil.</p></div></article></main>
    <footer><p>© Le Courrier du Ponant</p></footer></body></html>
    """

  private static let english = """
    <!DOCTYPE html><html lang="en"><head><title>Harwick votes for a levy</title></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/p">Politics</a></li></ul></nav>
    <main><article><h1>Harwick votes for a levy on its quays</h1><div class="article-body">
    <p>The town council of Harwick voted on Tuesday night for a levy on the quays that is meant to pay
    for rebuilding the sea wall, closed to the public since the storms of last winter.</p>
    <p>&ldquo;The sea will not wait for <em>the next</em> budget,&rdquo; said the mayor, Helen&nbsp;Carrow,
    after a session of almost four hours that fishermen had interrupted twice.</p>
    <p>“We are asked to sign a cheque and <a href="/d">nobody</a> knows the amount,” said Mark Dawes, who
    leads the independents on the council.</p></div></article></main>
    <footer><p>All rights reserved</p></footer></body></html>
    """

  private func record(of html: String) -> ArticleRecord {
    Pipeline().record(
      of: RawArticle(text: html, mediaType: .html, origin: .init(name: "page.html")))
  }

  @Test(arguments: [
    (french, "La mer n’attendra pas le prochain budget", "Carsac"),
    (french, "On nous demande de signer un chèque dont personne ne connaît le montant", "Dauzet"),
    (english, "The sea will not wait for the next budget", "Carrow"),
    (english, "We are asked to sign a cheque and nobody knows the amount", "Dawes"),
  ])
  func aQuotationLeadsToItsWordsOnThePage(html: String, words: String, speaker: String) throws {
    let record = record(of: html)
    let quotation = try #require(record.quotations.first { $0.text.contains(words) })
    let source = Array(html.utf8)
    let evidence = Self.shown(quotation.evidence.ranges.flatMap { source[$0.range] })
    #expect(evidence.contains(words))
    let entity = try #require(record.entities.first { $0.id == quotation.speaker?.entity })
    #expect(entity.name.contains(speaker))
  }

  @Test(arguments: [french, english]) func nothingOfTheFrameIsQuoted(html: String) {
    let record = record(of: html)
    #expect(record.quotations.count == 2, "\(record.cleanText)")
    #expect(!record.cleanText.contains("Polit"))
    for part in record.body {
      #expect(!record.residue.contains { $0.range.overlaps(part.range) })
    }
  }

  /// What a reader sees of a stretch of these pages.
  private static func shown(_ bytes: [UInt8]) -> String {
    var text = String(decoding: bytes, as: UTF8.self).replacing(/<[^>]*>/, with: "")
    for (reference, character) in [
      ("&laquo;", "«"), ("&raquo;", "»"), ("&nbsp;", "\u{A0}"), ("&rsquo;", "’"),
      ("&eacute;", "é"), ("&ldquo;", "“"), ("&rdquo;", "”"),
    ] {
      text = text.replacing(reference, with: character)
    }
    return text.split { $0 == " " || $0.isNewline }.joined(separator: " ")
  }
}
