internal import ArgumentParser
internal import Chancery
internal import ChanceryText

/// `chancery parse`: words, trees and names.
struct Parse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the words, trees and names of articles; nothing is kept.",
    discussion: """
      The whole source text is parsed, character by character as it is; --clean leaves residue out \
      and mends damage first. With --output each article gets files of its own in a folder.

      Example: chancery parse articles/ --as conllu > articles.conllu
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var counting: OffsetOptions

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("conllu (the default), json or brat.", valueName: "format"))
  var format = SyntaxFormat.conllu

  @Flag(help: "Inputs are CoNLL-U: keep their tokens, sentences, comments and MISC.")
  var pretokenised = false

  @Flag(help: "Parse the text without residue, damage mended.")
  var clean = false

  @Option(help: ArgumentHelp("default, or accurate: better and slower.", valueName: "model"))
  var model = Analyser.Model.standard

  @Option(
    help: ArgumentHelp(
      "The language of every article (fr, en), whatever it reads as.", valueName: "language"))
  var language: String?

  @Option(help: ArgumentHelp("Write files here, a new or empty folder.", valueName: "folder"))
  var output: String?

  @Option(help: ArgumentHelp("The most articles to parse at once.", valueName: "count"))
  var threads: Int?

  func validate() throws {
    if pretokenised, clean {
      throw ValidationError("CoNLL-U is parsed as it is; leave --clean or --pretokenised out")
    }
    if pretokenised, input.format != nil {
      throw ValidationError("--pretokenised reads CoNLL-U; leave --format out")
    }
    if format == .brat, let unit = counting.offsets, unit != OffsetUnit.codepoints.rawValue {
      throw ValidationError("brat counts code points; leave --offsets out")
    }
    if let language, LanguageCode(language) == nil {
      throw ValidationError("'\(language)' names no language; give a code such as fr or en")
    }
    if let threads, threads < 1 {
      throw ValidationError("--threads is the number of articles at once; give 1 or more")
    }
  }

  func run() throws {
    var flags = input.flags.merging([.offsets: counting.offsets]) { $1 }
    if pretokenised { flags[.format] = "text" }
    let settings = try Settings(flags: flags)
    let encoder = format.encoder(counting: try settings.offsets())
    let analyser = try Analyser(model, language: language.flatMap { LanguageCode($0) })
    let step = ParseStep(
      way: pretokenised ? .pretokenised : clean ? .clean : .whole,
      pipeline: try settings.pipeline(), analyser: analyser)
    let work = ParseWork(
      paths: input.paths, ingestor: try settings.ingestor(), step: step, threads: threads,
      target: try output.map { try ParseFolder($0, encoder: encoder) }
        ?? ParseStream(encoder: encoder, holdsOne: format == .brat))
    throw try work.run()
  }
}

/// The formats of `chancery parse`.
enum SyntaxFormat: String, CaseIterable, ExpressibleByArgument {
  case conllu
  case json
  case brat

  /// The encoder of the format.
  func encoder(counting offsets: OffsetUnit) -> any SyntaxEncoder {
    switch self {
    case .conllu: CoNLLUEncoder(offsets: offsets)
    case .json: SyntaxJSONEncoder(offsets: offsets)
    case .brat: BratEncoder()
    }
  }
}

extension Analyser.Model: ExpressibleByArgument {}
