/// A part of a line that is residue.
struct Cut: Hashable, Sendable {
  /// Its bytes in the page's text.
  let range: Range<Int>
  /// What it is, and why.
  let verdict: Verdict
}
