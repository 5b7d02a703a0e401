/// A web page for the tests, written for them, and a web archive that holds it.
enum WebPages {
  static let french = """
    <!doctype html>
    <html lang="fr"><head><meta charset="utf-8">
    <title>Le phare de la pointe rallume sa lampe - Le Guetteur</title>
    <meta property="og:site_name" content="Le Guetteur">
    <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
    "headline": "Le phare de la pointe rallume sa lampe", "datePublished": "2024-04-18T09:00:00+02:00",
    "author": {"@type": "Person", "name": "Soizic Lannuzel"}}</script></head><body>
    <nav><ul><li><a href="/">Accueil</a></li><li><a href="/mer">La mer 🐟</a></li>
    <li><a href="/sport">Les sports</a></li><li><a href="/agenda">Agenda</a></li></ul></nav>
    <article><h1>Le phare de la pointe rallume sa lampe</h1>
    <p>Le phare de la pointe éclaire de nouveau la passe depuis mercredi soir, après quatre ans de travaux que les
    pêcheurs n’attendaient plus et que la commune a payés pour moitié.</p>
    <p>« Une côte sans lampe, c’est une rue sans trottoir », a déclaré Gwenola Riou, la maire de la commune, devant deux
    cents personnes venues à pied par la digue. Elle a remercié les trois électriciens qui ont remonté la lentille.</p>
    <h2>Quatre ans dans le noir</h2>
    <p>La tempête de 2020 avait brisé les vitres et noyé le moteur. Un badge vendu au profit des travaux, « &lt;3 du phare
    », a rapporté onze mille euros, selon Ronan Abgrall, qui préside l’association des amis de la pointe.</p>
    <p>Le gardien ne reviendra pas : la lampe s’allume d’elle-même au coucher du soleil, et un ordinateur installé au
    port la surveille toute la nuit.</p></article>
    <aside><h3>À lire aussi</h3><ul><li><a href="/1">La criée ferme ses portes le lundi jusqu’à l’automne</a></li>
    <li><a href="/2">Un voilier du siècle dernier retrouvé dans un hangar</a></li></ul></aside>
    <footer><p>© 2024 Le Guetteur. Tous droits réservés. <a href="/m">Mentions légales</a></p></footer>
    </body></html>

    """

  /// Words that the article keeps.
  static let kept = [
    "après quatre ans de travaux", "« Une côte sans lampe, c’est une rue sans trottoir »",
    "Quatre ans dans le noir", "<3 du phare", "la surveille toute la nuit",
  ]

  /// Words that stand around it.
  static let residue = [
    "Agenda", "La criée ferme ses portes", "Tous droits réservés", "schema.org",
  ]

  /// A web archive with the page, and beside it a request, an image, an error and a redirection.
  static var archive: String {
    record("request", of: "GET /phare HTTP/1.1\r\n\r\n", type: "application/http; msgtype=request")
      + response("HTTP/1.1 200 OK", type: "image/png", "not really an image")
      + response("HTTP/1.1 404 Not Found", type: "text/html", "<p>Rien ici.</p>")
      + response("HTTP/1.1 301 Moved", type: "text/html", "<p>Ailleurs.</p>")
      + response("HTTP/1.1 200 OK", type: "text/html; charset=utf-8", french)
  }

  private static func response(_ status: String, type: String, _ body: String) -> String {
    let block =
      "\(status)\r\nContent-Type: \(type)\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
    return record("response", of: block, type: "application/http; msgtype=response")
  }

  private static func record(_ kind: String, of block: String, type: String) -> String {
    "WARC/1.0\r\nWARC-Type: \(kind)\r\nWARC-Target-URI: https://guetteur.example/phare\r\n"
      + "WARC-Date: 2024-04-19T06:00:00Z\r\nWARC-Record-ID: <urn:uuid:\(kind)-\(block.utf8.count)>\r\n"
      + "Content-Type: \(type)\r\nContent-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
  }
}
