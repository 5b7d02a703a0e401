import ChanceryClean
import ChanceryHTML

/// Pages of our own for the tests of metadata.
enum MetadataPage {
  /// A page with a head and a body.
  static func html(head: String = "", body: String) -> String {
    "<!DOCTYPE html><html lang=\"fr-FR\"><head>\(head)</head><body>\(body)</body></html>"
  }

  /// The metadata of a page.
  static func metadata(
    head: String = "", body: String = "", address: String? = nil
  ) -> PageMetadata {
    metadata(of: html(head: head, body: body), address: address)
  }

  /// The metadata of a whole page.
  static func metadata(of html: String, address: String? = nil) -> PageMetadata {
    PageMetadata(HTMLDocument(Array(html.utf8)), address: address)
  }

  /// A block of JSON-LD.
  static func linked(_ json: String) -> String {
    "<script type=\"application/ld+json\">\(json)</script>"
  }

  /// Two paragraphs of an article.
  static let text = """
    <p>Le port a rouvert mardi matin après trois semaines de fermeture, et les premiers navires ont \
    quitté le quai dans la brume, sous les yeux de quelques habitants venus en voisins.</p>
    <p>Les pêcheurs, eux, attendent encore que la criée reprenne et que les prix remontent, ce qui \
    peut durer jusqu’à l’automne si le temps ne change pas.</p>
    """
}
