internal import ChanceryText

/// Comment forms, and what stands after them at the end of a page.
///
/// Handles « Laisser un commentaire » and « Votre adresse e-mail ne sera pas publiée. ». Must
/// leave « Commentaires acerbes, silences gênés : la réunion a mal commencé. » alone.
struct CommentFormRule: LineRule {
  static let name = "comment-form"

  func verdict(on index: Int, of page: Page) -> Verdict? {
    let line = page.lines[index]
    if line.words <= 40, let match = page.opening(.commentForms, of: line) {
      return residue(.form, "“\(page.string(match.range))” of a comment form", 0.97)
    }
    guard index > page.firstCommentForm else { return nil }
    return residue(.form, "after the comment form", 0.9)
  }
}
