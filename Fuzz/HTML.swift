// fuzz: ChanceryText ChanceryHTML
// Any bytes must give a tree in which every link has its counterpart, every node is reached once and
// every place lies in the source. Run it with scripts/fuzz HTML SECONDS.
import ChanceryHTML

/// Takes an input of libFuzzer.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  check(HTMLDocument(bytes))
  check(
    HTMLDocument(
      bytes, settings: .init(maximumDepth: 32, maximumAttributes: 3, maximumFormatting: 4)))
  let contexts: [(HTMLTag, HTMLNamespace)] = [
    (.div, .html), (.table, .html), (.tr, .html), (.select, .html), (.template, .html),
    (.title, .html), (.script, .html), (.svg, .svg), (.foreignObject, .svg), (.mi, .mathML),
    (.colgroup, .html), (.frameset, .html), (.html, .html), (.td, .html), (.form, .html),
  ]
  let (tag, namespace) = contexts[count % contexts.count]
  check(HTMLDocument(fragment: bytes, context: tag, namespace: namespace))
  return 0
}

func check(_ document: HTMLDocument) {
  var reached = 0
  var seen = [Bool](repeating: false, count: document.nodes.count)
  for node in document.preorder() {
    precondition(!seen[node], "a node is reached twice")
    seen[node] = true
    reached += 1
    checkLinks(of: node, document)
    checkPlaces(of: node, document)
  }
  for (place, node) in document.nodes.enumerated() where !seen[place] {
    // Only a body that a frameset replaced leaves the tree, with what it held.
    precondition(document.first(.frameset) != nil, "a node is lost")
    precondition(node.kind != .document)
  }
  precondition(reached > 0)
}

func checkLinks(of place: Int, _ document: HTMLDocument) {
  let node = document.nodes[place]
  precondition(place == 0 || node.parent >= 0, "a node without a parent")
  if node.firstChild >= 0 {
    precondition(document.nodes[Int(node.firstChild)].previousSibling < 0)
    precondition(document.nodes[Int(node.lastChild)].nextSibling < 0)
    precondition(document.nodes[Int(node.lastChild)].parent == place)
  } else {
    precondition(node.lastChild < 0)
  }
  if node.nextSibling >= 0 {
    let next = document.nodes[Int(node.nextSibling)]
    precondition(next.previousSibling == place && next.parent == node.parent)
    precondition(!(node.isText && next.isText), "two texts that should be one")
  }
}

func checkPlaces(of place: Int, _ document: HTMLDocument) {
  let node = document.nodes[place]
  let count = document.source.count
  precondition(node.source.upperBound <= count)
  if node.isElement {
    precondition(node.endTag.upperBound <= count, "an end tag beyond the source")
    precondition(!document.name(of: place).isEmpty, "an element without a name")
    for attribute in document.attributes(of: place) {
      precondition(attribute.valueRange.upperBound <= count)
      precondition(!document.name(of: attribute, on: place).isEmpty)
      _ = document.value(of: attribute)
    }
    _ = document.classTokens(of: place)
  }
  var end = node.source.lowerBound
  for piece in document.pieces(of: place) {
    precondition(piece.source.lowerBound >= end, "pieces do not rise")
    precondition(piece.source.upperBound <= node.source.upperBound && piece.count > 0)
    precondition(piece.isVerbatim || piece.replacement.upperBound <= document.replacements.count)
    end = piece.source.upperBound
  }
  if node.isText { precondition(!document.pieces(of: place).isEmpty, "a text without text") }
}
