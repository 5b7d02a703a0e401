/// What to do with a form to get its lemma: `l-3+` takes three letters off the form in lower case,
/// `k-0+` keeps it as it is, `l=être` is the lemma itself.
struct LemmaScript: Sendable {
  private let lowers: Bool
  private let cut: Int?
  private let add: String

  /// Reads a script; `nil` when it is none.
  init?(_ code: String) {
    // Scalars, not characters: what is put there may begin with a mark that joins the sign before it.
    let scalars = code.unicodeScalars
    guard let kind = scalars.first, kind == "l" || kind == "k" else { return nil }
    lowers = kind == "l"
    let rest = scalars.dropFirst()
    if rest.first == "=" {
      (cut, add) = (nil, String(rest.dropFirst()))
      return
    }
    guard rest.first == "-", let plus = rest.firstIndex(of: "+"),
      let cut = Int(String(rest[..<plus].dropFirst())), cut >= 0
    else { return nil }
    (self.cut, add) = (cut, String(rest[plus...].dropFirst()))
  }

  /// The lemma of a form; where the form is shorter than what the script cuts, the form.
  func apply(to form: String) -> String {
    guard let cut else { return add }
    let source = lowers ? form.lowercased() : form
    if cut == 0 { return add.isEmpty ? source : source + add }
    let scalars = source.unicodeScalars
    guard cut <= scalars.count else { return source }
    return String(scalars.dropLast(cut)) + add
  }
}
