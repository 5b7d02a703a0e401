/// Small articles for the tests, written for them.
enum Articles {
  static let french = """
    Lisbonne signe un accord sur la pêche

    Le gouvernement portugais a signé mardi un accord avec ses voisins, après deux ans de travail.

    « La mer ne se négocie pas tous les cinq ans », a déclaré Inês Duarte, ministre de la Mer.
    """

  static let english = """
    Lisbon signs a fishing deal

    The government of Portugal signed an agreement with its neighbours on Tuesday, after two years.

    “The sea is not a bargain,” said Inês Duarte, the minister for the sea.
    """

  /// What would clear a screen, turn text around or colour it, were it printed raw.
  static let hostile = """
    Un titre \u{1B}[2J\u{1B}]0;pwned\u{07} hostile

    Le texte \u{202E}reversed\u{202C} continue ici \u{9B}31m avec un mot \u{2066}isolé\u{2069} et \u{7F} fin.

    « Une phrase \u{1B}[31mrouge », a déclaré le ministre \u{1B}[0m de la Mer à Lisbonne mardi.
    """

  /// JSON lines with that many different articles.
  static func lines(_ count: Int) -> String {
    (0..<count).map { number in
      let text =
        "Titre \(number)\\n\\nLe ministre numéro \(number) a signé mardi un accord à Lisbonne.\\n\\n"
        + "« C’est le \(number)e accord », a déclaré Inês Duarte, ministre de la Mer."
      return #"{"id":"a\#(number)","text":"\#(text)","published":"2022-09-15","language":"fr"}"#
        + "\n"
    }.joined()
  }
}
