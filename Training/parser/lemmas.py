"""Lemmas as edit scripts: what to do with a word's form to get its lemma.

A script is a letter and an edit. `l` works on the form in lower case, `k` on the form as it stands; `-2+er`
takes two letters off the end and puts `er` there; `=être` is the lemma itself.
"""


def script(form, lemma):
    """The script that makes `lemma` out of `form`; the shortest edit, lower case first."""
    if lemma == "_":
        lemma = form
    lower = form.lower()
    if lemma[:1].islower() or lower == form or not lemma[:1].isalpha():
        return "l" + edit(lower, lemma)
    return "k" + edit(form, lemma)


def edit(source, target):
    shared = 0
    while shared < min(len(source), len(target)) and source[shared] == target[shared]:
        shared += 1
    if shared == 0 and source:
        return "=" + target
    return f"-{len(source) - shared}+{target[shared:]}"


def apply(code, form):
    """The lemma that a script makes out of a form."""
    source = form.lower() if code[0] == "l" else form
    if code[1] == "=":
        return code[2:]
    cut, _, add = code[2:].partition("+")
    cut = int(cut)
    if cut > len(source):
        return source
    return source[:len(source) - cut] + add
