/// A kind of phrase that gives residue away; each has a list in every language folder.
enum Concept: Int, CaseIterable, Sendable {
  /// « À lire aussi »: always the start of a teaser.
  case teasers
  /// « READ », « Voir »: the start of a teaser where the rest of the line agrees.
  case teaserWords
  /// « Sur le même sujet »: the head of a list of teasers.
  case teaserHeads
  /// « Crédit photo », "File photo".
  case captions
  /// « Laisser un commentaire ».
  case commentForms
  /// « Partager sur Facebook ».
  case shareBars
  /// « Inscrivez-vous à notre newsletter ».
  case newsletters
  /// « Nous utilisons des cookies ».
  case cookieNotices
  /// « Publicité ».
  case advertising
  /// « Accueil », "Skip to content", "Tags".
  case menus
  /// « Suivez-nous ».
  case followUs
  /// « Tous droits réservés ».
  case rights
  /// « ont contribué à cet article ».
  case credits
  /// « Par », « Publié le ».
  case bylines

  /// The name of the list's file.
  var file: String {
    switch self {
    case .teasers: "teasers"
    case .teaserWords: "teaser-words"
    case .teaserHeads: "teaser-heads"
    case .captions: "captions"
    case .commentForms: "comment-forms"
    case .shareBars: "share-bars"
    case .newsletters: "newsletters"
    case .cookieNotices: "cookie-notices"
    case .advertising: "advertising"
    case .menus: "menus"
    case .followUs: "follow-us"
    case .rights: "rights"
    case .credits: "credits"
    case .bylines: "bylines"
    }
  }
}

/// A set of concepts.
struct ConceptSet: OptionSet, Sendable {
  let rawValue: UInt32

  /// The set of one concept.
  init(_ concept: Concept) { rawValue = 1 << UInt32(concept.rawValue) }
  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Whether a concept is in the set.
  func contains(_ concept: Concept) -> Bool { contains(ConceptSet(concept)) }
}
