internal import ArgumentParser
internal import Chancery
internal import ChanceryStore

/// `chancery show`: one article of the store.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show an article of the store with its records.",
    discussion: "Example: chancery show 3 --residue")

  @Argument(
    help: ArgumentHelp(
      "The article: its number, its id, or the beginning of its hash.", valueName: "id"))
  var name: String

  @OptionGroup var options: StoreOptions
  @OptionGroup var counting: OffsetOptions

  @Flag(help: "Print the record line of JSON.")
  var json = false

  @Flag(help: "Print the source text with its residue marked in place.")
  var residue = false

  func run() throws {
    let settings = try options.settings([.offsets: counting.offsets])
    let article = try settings.article(named: name)
    let style = try settings.style()
    if json {
      Output.results.write(
        RecordEncoder(offsets: try settings.offsets()).line(article.record))
    } else if residue {
      Output.results.print(ResidueView(record: article.record, style: style).text)
    } else {
      let view = ArticleView(record: article.record, number: article.number, style: style)
      for line in view.lines { Output.results.print(line) }
    }
    try Output.results.finish()
  }
}

extension Settings {
  /// The article of the store that the reader names.
  func article(named name: String) throws -> StoredArticle {
    guard let article = try store(for: .reading).article(named: name) else {
      throw CommandError.noArticle(name: name, store: storePath)
    }
    return article
  }
}
