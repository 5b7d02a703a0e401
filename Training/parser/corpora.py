"""Reads the treebanks and the name corpora into sentences."""
import dataclasses
import pathlib
import re

#: The label sets of names that corpora use, and the kinds that the product knows.
KINDS = {"PER": "PER", "PERS": "PER", "LOC": "LOC", "ORG": "ORG", "MISC": "MISC", "PROD": "MISC", "EVENT": "MISC"}

#: Treebank → language, file of the training part, how often an epoch takes it.
TREEBANKS = {
    "sequoia": ("fr", "UD_French-Sequoia/fr_sequoia-ud-train.conllu", 2),
    "gsd": ("fr", "UD_French-GSD/fr_gsd-ud-dev.conllu", 2),
    "fqb": ("fr", "UD_French-FQB/fr_fqb-ud-test.conllu", 1),
    "rhapsodie": ("fr", "UD_French-Rhapsodie/fr_rhapsodie-ud-train.conllu", 1),
    "parisstories": ("fr", "UD_French-ParisStories/fr_parisstories-ud-train.conllu", 1),
    "ewt": ("en", "UD_English-EWT/en_ewt-ud-train.conllu", 1),
    "gum": ("en", "UD_English-GUM/en_gum_free-train.conllu", 1),
}
DEV = {
    "sequoia": "UD_French-Sequoia/fr_sequoia-ud-dev.conllu",
    "ewt": "UD_English-EWT/en_ewt-ud-dev.conllu",
}
#: Whose conventions the shipped model follows: for trees, and for names.
CONVENTIONS = {"fr": ("sequoia", "fenec"), "en": ("ewt", "uner")}
#: Of French GSD only the dev part exists: its last sentences are kept for measuring.
GSD_KEPT = 300
#: Of UNER's dev part, the last sentences are kept for measuring.
UNER_KEPT = 400


@dataclasses.dataclass
class Word:
    form: str
    lemma: str = "_"
    tag: str = "_"
    features: str = "_"
    head: int = -1
    relation: str = "_"


@dataclasses.dataclass
class Sentence:
    """Words with their tree, where the corpus has one, and their names, where it has them."""
    corpus: str
    language: str
    words: list
    names: list = None
    #: Surface tokens as (form, first word, end of words, space after); filled by treebanks.
    tokens: list = None
    text: str = ""
    #: Whether a new document or paragraph starts here.
    opens: bool = False

    @property
    def has_tree(self):
        return self.words[0].head >= 0


def conllu(path, corpus, language):
    """The sentences of a CoNLL-U file."""
    sentences, words, tokens, span_end, text, opens = [], [], [], 0, "", False
    for line in pathlib.Path(path).read_text("utf-8").split("\n"):
        if line.startswith("# text = "):
            text = line[9:]
        elif line.startswith(("# newdoc", "# newpar")):
            opens = True
        elif line.startswith("#"):
            continue
        elif not line:
            if words:
                sentences.append(Sentence(corpus, language, words, None, tokens, text, opens))
            words, tokens, span_end, text, opens = [], [], 0, "", False
        else:
            c = line.split("\t")
            after = "SpaceAfter=No" not in c[9].split("|")
            if "-" in c[0]:
                first, last = map(int, c[0].split("-"))
                tokens.append((c[1], first - 1, last, after))
                span_end = last
            elif "." not in c[0]:
                words.append(Word(c[1], c[2], c[3], c[5], int(c[6]), c[7]))
                if len(words) > span_end:
                    tokens.append((c[1], len(words) - 1, len(words), after))
    return sentences


#: GUM's types of entities that are kinds of names.
GUM_KINDS = {"person": "PER", "organization": "ORG", "place": "LOC"}


def gum_names(path, sentences):
    """Lays names on GUM's sentences: the proper nouns around the head of a mention, with what joins them."""
    place, word, open_ = -1, 0, []
    for line in pathlib.Path(path).read_text("utf-8").split("\n"):
        if not line:
            place, word, open_ = place + 1, 0, []
        c = line.split("\t")
        if len(c) != 10 or not c[0].isdigit():
            continue
        if word == 0:
            place_of = sentences[place + 1]
            place_of.names = ["O"] * len(place_of.words)
        entity = next((m[7:] for m in c[9].split("|") if m.startswith("Entity=")), "")
        for part in re.findall(r"\([^()]*\)?|[^()]+\)", entity):
            fields = part.strip("()").split("-")
            if part.startswith("("):
                open_.append((fields[0], fields[1] if len(fields) > 1 else "", word, fields[5] if len(fields) > 5 else "1"))
            if part.endswith(")"):
                found = next((o for o in reversed(open_) if o[0] == fields[0]), None)
                if found:
                    open_.remove(found)
                    name_in(place_of, found[2], word + 1, found[3], GUM_KINDS.get(found[1]))
        word += 1
    return sentences


def name_in(sentence, start, end, heads, kind):
    """Labels the proper nouns of a mention, if its head is one."""
    inside = [start + int(n) - 1 for n in re.findall(r"\d+", heads)] or [start]
    named = [i for i in inside if i < end and sentence.words[i].tag == "PROPN"]
    if kind is None or not named:
        return
    head = named[-1]
    proper = [w.tag == "PROPN" for w in sentence.words]
    joins = {"of", "the", "and", "de", "for", "-", "&", "'s"}
    first = last = head
    if sentence.words[inside[0]].form[:1].isupper() and head - inside[0] == len(inside) - 1:
        first = inside[0]
    while first > start and (proper[first - 1] or first - 2 >= start and proper[first - 2]
                             and sentence.words[first - 1].form in joins - {"and", "the"}):
        first -= 1
    while last + 1 < end and (proper[last + 1] or last + 2 < end and proper[last + 2]
                              and sentence.words[last + 1].form in joins - {"and", "'s"}):
        last += 1
    # A name that holds another, as a university its city, takes its place.
    if not sentence.names[first].startswith("I") and not "".join(sentence.names[last + 1:last + 2]).startswith("I"):
        sentence.names[first:last + 1] = ["B-" + kind] + ["I-" + kind] * (last - first)


def treebank(data, name):
    """The training sentences of a treebank."""
    language, path, _ = TREEBANKS[name]
    sentences = conllu(data / "ud" / path, name, language)
    if name == "gum":
        sentences = gum_names(data / "ud" / path, sentences)
    return sentences[:-GSD_KEPT] if name == "gsd" else sentences


def kept(data, name):
    """The sentences that a treebank is measured on."""
    if name == "gsd":
        return conllu(data / "ud" / TREEBANKS[name][1], name, "fr")[-GSD_KEPT:]
    return conllu(data / "ud" / DEV[name], name, TREEBANKS[name][0])


def columns(path, corpus, language, form, label):
    """The sentences of a file with a token and its label a line."""
    sentences, words, names = [], [], []
    for line in pathlib.Path(path).read_text("utf-8").split("\n") + [""]:
        c = re.split(r"[\t ]+", line.rstrip()) if corpus != "wikigold" else line.split("\t")
        if line.startswith("#") and corpus == "uner":
            continue
        if len(c) <= max(form, label) or not c[form]:
            if words:
                sentences.append(Sentence(corpus, language, words, repair(names)))
            words, names = [], []
        elif c[form] != "-DOCSTART-":
            words.append(Word(c[form]))
            names.append(c[label])
    return sentences


def repair(labels):
    """Labels in strict BIO: a name starts with B."""
    fixed, before = [], "O"
    for label in labels:
        kind = KINDS.get(label[2:])
        if kind is None:
            label = "O"
        elif label[0] == "B" or before[2:] != kind:
            label = "B-" + kind
        else:
            label = "I-" + kind
        fixed.append(label)
        before = label
    return fixed


def spans(tags):
    """(start, end, kind) of the names in a list of BIO labels."""
    found, start = [], None
    for i, tag in enumerate(tags + ["O"]):
        if start is not None and not (tag[0] == "I" and tag[2:] == tags[start][2:]):
            found.append((start, i, tags[start][2:]))
            start = None
        if tag != "O" and start is None:
            start = i
    return set(found)


ROUGH = re.compile(r"[^\W\d_]+['’]|[^\W_]+(?:[-.][^\W_]+)*|[^\w\s]|_")


def fenec(data):
    """FENEC's documents as sentences; labels are laid on the words by offset, mended by surface form."""
    sentences = []
    for path in sorted((data / "ner/fenec").glob("*.txt")):
        text = path.read_text("utf-8")
        spans = list(annotations(path.with_suffix(".ann"), text))
        words = [(m.start(), m.end()) for m in ROUGH.finditer(text)]
        labels = ["O"] * len(words)
        for start, end, kind in spans:
            inside = [i for i, (a, b) in enumerate(words) if a < end and b > start]
            for i in inside:
                labels[i] = ("B-" if i == inside[0] else "I-") + kind
        sentences += cut(text, words, labels)
    return sentences


def annotations(path, text):
    for line in path.read_text("utf-8").split("\n"):
        c = line.split("\t")
        if len(c) < 4 or c[0] not in KINDS:
            continue
        start, surface = int(c[1]), c[3]
        near = [m.start() for m in re.finditer(re.escape(surface), text)]
        if near:
            start = min(near, key=lambda at: abs(at - start))
            yield start, start + len(surface), KINDS[c[0]]


def cut(text, words, labels):
    """Sentences at line ends and after full stops, none of which lies in a name."""
    sentences, first = [], 0
    for i in range(len(words)):
        last = i + 1 == len(words)
        stop = last or "\n" in text[words[i][1]:words[i + 1][0]] or (
            text[words[i][0]:words[i][1]] in ".!?" and text[words[i + 1][0]].isupper())
        if stop and (last or not labels[i + 1].startswith("I")) or i - first > 80:
            forms = [Word(text[a:b]) for a, b in words[first:i + 1]]
            sentences.append(Sentence("fenec", "fr", forms, repair(labels[first:i + 1])))
            first = i + 1
    return sentences


def names(data, corpus):
    """The training sentences of a name corpus."""
    if corpus == "fenec":
        return fenec(data)
    if corpus == "wikigold":
        return columns(data / "ner/wikigold/en.iob", corpus, "en", 0, 1) if not has_index(data) else (
            columns(data / "ner/wikigold/en.iob", corpus, "en", 1, 2))
    if corpus == "europeana":
        return chop(columns(data / "ner/europeana-fr/enp_FR.bnf.bio", corpus, "fr", 0, 1))
    sentences = columns(data / "ner/uner-ewt/en_ewt-ud-dev.iob2", "uner", "en", 1, 2)
    return sentences[:-UNER_KEPT]


def kept_names(data):
    """The sentences that English names are measured on."""
    return columns(data / "ner/uner-ewt/en_ewt-ud-dev.iob2", "uner", "en", 1, 2)[-UNER_KEPT:]


def has_index(data):
    with open(data / "ner/wikigold/en.iob", encoding="utf-8") as file:
        return len(file.readline().split("\t")) == 3


def chop(sentences, size=60):
    """Sentences of at most `size` words: old newspapers come as pages."""
    pieces = []
    for s in sentences:
        at = 0
        while at < len(s.words):
            end = min(len(s.words), at + size)
            while end < len(s.words) and s.names[end].startswith("I"):
                end += 1
            pieces.append(Sentence(s.corpus, s.language, s.words[at:end], repair(s.names[at:end])))
            at = end
    return pieces
