import ChanceryHTML
import ChanceryTestSupport
import ChanceryText

@testable import ChanceryClean

/// A page judged by its own classes, so that rules are tested without the learned model.
///
/// Text in `class="yes"` is an article's, in `class="perhaps"` it may be, all other text is not.
struct ToyPage {
  let text: PageText
  let choice: BlockChoice
  let metadata: PageMetadata

  init(_ body: String, head: String = "") {
    let document = HTMLDocument(Array("<html><head>\(head)</head><body>\(body)</body>".utf8))
    metadata = PageMetadata(document, address: nil)
    text = PageText(document)
    choice = BlockChoice(
      text, signals: PageSignals(document, metadata), judge: BlockJudge(model: Self.model))
  }

  /// The blocks that are kept, each with its kind.
  var kept: [String] {
    zip(text.blocks, choice.kinds).compactMap { block, kind in
      kind.map { "\($0): \(String(decoding: text.bytes[block.range], as: UTF8.self))" }
    }
  }

  /// The codes of what the page is found to be.
  var codes: [Finding.Code] {
    PageNature(text, choice, metadata, counts: choice.counts).findings.map(\.code)
  }

  private static let model: PageModel = {
    var bytes = PageModelBytes()
    bytes.near[PageModelBytes.bucket(of: "yes")] = 2
    bytes.near[PageModelBytes.bucket(of: "perhaps")] = 1
    bytes.second = bytes.first
    guard let model = try? bytes.read() else { preconditionFailure("the toy model is not read") }
    return model
  }()
}
