/// Paragraphs of articles that never were, for pages of the tests.
enum PageProse {
  static let french = [
    "Le conseil municipal de Brévenac a adopté mardi soir, par dix-neuf voix contre douze, une taxe sur les quais qui doit payer la réfection de la digue, fermée au public depuis les tempêtes de l’hiver dernier.",
    "« Nous n’avons plus le choix, la mer n’attendra pas le prochain budget », a déclaré la maire, Hélène Carsac, à l’issue d’une séance de près de quatre heures que des pêcheurs avaient interrompue deux fois.",
    "Les patrons de pêche, qui débarquent chaque année quelque six mille tonnes de poisson, redoutent de payer pour les plaisanciers. Ils ont annoncé qu’ils bloqueraient l’entrée du bassin dès la fin de la semaine.",
    "Selon le rapport remis aux élus en septembre, les travaux coûteront près de onze millions d’euros, dont la région et l’État prendraient à leur charge un peu moins de la moitié.",
    "L’opposition juge le calcul trop optimiste. « On nous demande de signer un chèque dont personne ne connaît le montant », a regretté Marc Dauzet, qui conduit la liste des indépendants.",
    "La digue, construite en 1911 et rehaussée une seule fois depuis, protège la vieille ville et près de quatre cents maisons. En février, des vagues de six mètres l’avaient ouverte sur une trentaine de mètres.",
    "Le préfet a deux mois pour examiner la délibération. Passé ce délai, la taxe entrera en vigueur au printemps, et les premiers relevés seront envoyés aux compagnies avant l’été.",
    "À Brévenac, on se souvient encore de la nuit de 1953 où l’eau avait monté jusqu’au parvis de l’église ; une plaque en laiton y marque le niveau, à hauteur d’épaule.",
  ]

  static let english = [
    "The town council of Harwick voted on Tuesday night, by nineteen to twelve, for a levy on the quays that is meant to pay for rebuilding the sea wall, closed to the public since the storms of last winter.",
    "“We no longer have a choice, the sea will not wait for the next budget,” said the mayor, Helen Carrow, after a session of almost four hours that fishermen had interrupted twice.",
    "Skippers, who land some six thousand tonnes of fish a year, fear that they will pay for the owners of yachts. They announced that they would block the mouth of the harbour from the end of the week.",
    "According to the report that councillors received in September, the works will cost close to eleven million pounds, of which the county and the government would carry a little less than half.",
    "The opposition calls the sum too hopeful. “We are asked to sign a cheque and nobody knows the amount,” said Mark Dawes, who leads the independents on the council.",
    "The wall was built in 1911 and has been raised only once since. It protects the old town and almost four hundred houses. In February waves of six metres broke thirty metres of it open.",
    "The government has two months to look at the decision. After that the levy comes into force in spring, and the first bills will be sent to the shipping companies before summer.",
    "People in Harwick still remember the night in 1953 when the water rose as far as the church door; a brass plate there marks the level, at the height of a shoulder.",
  ]

  /// Paragraphs that the article must have.
  static func kept(_ texts: some Sequence<String>, in tag: String = "p") -> String {
    texts.map { "<\(tag)>⟦paragraph:\($0)⟧</\(tag)>\n" }.joined()
  }

  /// A French page around what stands in its `<main>`.
  static func frenchPage(head: String = "", _ main: String) -> String {
    """
    <!DOCTYPE html><html lang="fr"><head><meta charset="utf-8">
    <title>Brévenac adopte une taxe sur les quais - Le Courrier du Ponant</title>\(head)</head><body>
    <header class="site-header"><a class="logo" href="/">⟦drop:Le Courrier du Ponant⟧</a>
    <nav class="menu"><ul><li><a href="/p">⟦drop:Politique⟧</a></li><li><a href="/e">⟦drop:Économie⟧</a></li>
    <li><a href="/s">Sports</a></li><li><a href="/c">Culture</a></li></ul></nav></header>
    \(main)
    <footer class="site-footer"><ul><li><a href="/m">⟦drop:Mentions légales⟧</a></li>
    <li><a href="/k">Contact</a></li></ul><p>⟦drop:© Le Courrier du Ponant, tous droits réservés⟧</p></footer>
    </body></html>
    """
  }

  /// An English page around what stands in its `<main>`.
  static func englishPage(head: String = "", _ main: String) -> String {
    """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
    <title>Harwick votes for a levy on its quays | The Harwick Courier</title>\(head)</head><body>
    <header class="masthead"><a class="logo" href="/">⟦drop:The Harwick Courier⟧</a>
    <nav class="main-nav"><ul><li><a href="/p">⟦drop:Politics⟧</a></li><li><a href="/b">⟦drop:Business⟧</a></li>
    <li><a href="/s">Sport</a></li><li><a href="/c">Culture</a></li></ul></nav></header>
    \(main)
    <footer class="footer"><ul><li><a href="/t">⟦drop:Terms of use⟧</a></li>
    <li><a href="/k">Contact us</a></li></ul><p>⟦drop:© The Harwick Courier. All rights reserved.⟧</p></footer>
    </body></html>
    """
  }

  static let frenchTitle = "<h1>⟦title:Brévenac adopte une taxe sur les quais⟧</h1>"
  static let englishTitle = "<h1>⟦title:Harwick votes for a levy on its quays⟧</h1>"
}
