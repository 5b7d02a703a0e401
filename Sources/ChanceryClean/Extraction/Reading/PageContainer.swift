/// An element whose text stands alone, with what is known of it and of the elements around it.
struct PageContainer: Sendable {
  /// What elements around a text are.
  struct Surroundings: OptionSet, Sendable {
    /// A bit a kind.
    let rawValue: UInt32
    /// `<article>`.
    static let article = Self(rawValue: 1 << 0)
    /// `<main>`.
    static let main = Self(rawValue: 1 << 1)
    /// `<aside>`.
    static let aside = Self(rawValue: 1 << 2)
    /// `<nav>`, `<menu>`.
    static let navigation = Self(rawValue: 1 << 3)
    /// `<header>`, `<hgroup>`.
    static let header = Self(rawValue: 1 << 4)
    /// `<footer>`.
    static let footer = Self(rawValue: 1 << 5)
    /// `<form>`, `<fieldset>`.
    static let form = Self(rawValue: 1 << 6)
    /// `<figure>`.
    static let figure = Self(rawValue: 1 << 7)
    /// `<ul>`, `<ol>`, `<dl>`.
    static let list = Self(rawValue: 1 << 8)
    /// `<table>`.
    static let table = Self(rawValue: 1 << 9)
    /// `<blockquote>`.
    static let quotation = Self(rawValue: 1 << 10)
    /// `<section>`.
    static let section = Self(rawValue: 1 << 11)
    /// `<details>`.
    static let details = Self(rawValue: 1 << 12)
    /// `<dialog>`.
    static let dialog = Self(rawValue: 1 << 13)
    /// Not shown: `hidden`, `aria-hidden`, `display: none`.
    static let hidden = Self(rawValue: 1 << 14)
    /// `<button>`.
    static let button = Self(rawValue: 1 << 15)
    /// Marked as the text of the article by its publisher (schema.org `articleBody`).
    static let articleBody = Self(rawValue: 1 << 16)
    /// A link that holds whole blocks.
    static let link = Self(rawValue: 1 << 17)
    /// `<figcaption>`, the `<caption>` of a table.
    static let caption = Self(rawValue: 1 << 18)
    /// `<h1>` to `<h6>`.
    static let heading = Self(rawValue: 1 << 19)
    /// `<pre>`, whose ends of lines stay.
    static let preformatted = Self(rawValue: 1 << 20)
    /// Marked as a work of its own (schema.org types such as `Comment`, `Person`, `WPSideBar`).
    static let otherItem = Self(rawValue: 1 << 21)
    /// Marked as a fact about a work and not its text (schema.org `datePublished`, `author`).
    static let fact = Self(rawValue: 1 << 22)
    /// Named by its site as a link to another article; no feature of the judge.
    static let teaser = Self(rawValue: 1 << 23)
    /// The number of kinds that are features of the judge.
    static let count = 23
  }

  /// The element.
  let node: Int32
  /// The container around it, -1 for none.
  let parent: Int32
  /// The containers around it.
  let depth: Int32
  /// The number of its tag.
  let tag: UInt16
  /// What it and all containers around it are.
  let surroundings: Surroundings
  /// What its own class, id and role say, as bits of ``ClassWord``.
  let words: UInt16
  /// The same of all containers around it.
  let outerWords: UInt16
  /// A hash of its tag and classes: the same for the cards of a list.
  let signature: UInt32
  /// The containers before it in the same container.
  let position: Int32
  /// The containers directly inside it.
  var children: Int32 = 0
  /// Where its hash buckets stand in ``PageText/buckets``.
  let buckets: Range<Int32>

  /// Bytes of text in it, at any depth.
  var bytes: Int32 = 0
  /// Those in links.
  var linkBytes: Int32 = 0
  /// Blocks in it, at any depth.
  var blocks: Int32 = 0
  /// Blocks in it that read as sentences.
  var sentences: Int32 = 0
}
