/// An element that is open: what the standard calls the stack of open elements is made of these.
struct OpenElement {
  var node: Int32
  var tag: HTMLTag
  var traits: ElementTraits

  /// Whether it is the element of that name in HTML.
  @inline(__always) func isHTML(_ name: HTMLTag) -> Bool {
    tag == name && !traits.contains(.foreign)
  }

  var isForeign: Bool { @inline(__always) get { traits.contains(.foreign) } }
}
