/// A class of words that residue has more of, or less of, than running text.
///
/// The raw value is its bit in a ``WordClassTable``, its name the section in `line-words.txt`.
enum WordClass: Int, CaseIterable, Sendable {
  /// « le », "the", "der": what sentences are made of.
  case function
  /// « janvier », "Monday".
  case date
  /// « par », "updated".
  case byline
  /// « partager », "print".
  case share
  /// "Facebook".
  case network
  /// « newsletter », "log in".
  case account
  /// « cookies », "rights reserved".
  case legal
  /// « répondre », "comments".
  case comment
  /// « publicité », "sponsored".
  case advert
  /// « lire aussi », "most popular".
  case related
  /// « accueil », "sports".
  case menu
  /// « crédit photo », "Getty".
  case picture
  /// "http", "www".
  case address

  /// The name of the section in a list.
  var name: String {
    switch self {
    case .function: "function"
    case .date: "date"
    case .byline: "byline"
    case .share: "share"
    case .network: "network"
    case .account: "account"
    case .legal: "legal"
    case .comment: "comment"
    case .advert: "advert"
    case .related: "related"
    case .menu: "menu"
    case .picture: "picture"
    case .address: "address"
    }
  }
}
