"""Damage as scrapers and sloppy typists do it, laid on sentences whose trees stay known."""
import copy
import unicodedata

import corpora


def plain(text):
    """The text without accents."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def reword(sentence, change):
    """The sentence with every form changed."""
    damaged = copy.copy(sentence)
    damaged.words = [corpora.Word(change(w.form), w.lemma, w.tag, w.features, w.head, w.relation)
                     for w in sentence.words]
    return damaged


def without(sentence, gone):
    """The sentence without the words of a set, none of which has a dependent."""
    place = {}
    for i in range(len(sentence.words)):
        if i not in gone:
            place[i + 1] = len(place) + 1
    place[0] = 0
    damaged = copy.copy(sentence)
    damaged.words, damaged.names = [], None if sentence.names is None else []
    for i, w in enumerate(sentence.words):
        if i in gone:
            continue
        head = place[w.head] if w.head >= 0 else -1
        damaged.words.append(corpora.Word(w.form, w.lemma, w.tag, w.features, head, w.relation))
        if sentence.names is not None:
            damaged.names.append(sentence.names[i])
    return damaged


def drop_marks(sentence, random, marks=frozenset('.!?…"«»“”,')):
    """Without its last full stop, or without one of its other marks."""
    heads = {w.head for w in sentence.words}
    found = [i for i, w in enumerate(sentence.words) if w.form in marks and i + 1 not in heads
             and w.head > 0 and (sentence.names is None or sentence.names[i] == "O")]
    if not found or len(sentence.words) < 4:
        return sentence
    return without(sentence, {found[-1] if random.random() < 0.5 else random.choice(found)})


def glue(sentence, random):
    """With one word glued to its neighbour: a leaf goes into its head."""
    heads = {w.head for w in sentence.words}
    words = sentence.words
    found = [i for i in range(len(words) - 1)
             if words[i].head == i + 2 and i + 1 not in heads and words[i].form.isalpha()
             and words[i + 1].form.isalpha()]
    if not found or sentence.names is not None:
        return sentence
    i = random.choice(found)
    damaged = without(sentence, {i})
    damaged.words[i].form = words[i].form + words[i + 1].form
    return damaged


def damage(sentence, random, rate):
    """The sentence, damaged with the given probability in one way."""
    if random.random() >= rate:
        return sentence
    kind = random.random()
    if kind < 0.25:
        return reword(sentence, plain)
    if kind < 0.40:
        return reword(sentence, str.upper)
    if kind < 0.52:
        return reword(sentence, str.lower)
    if kind < 0.58:
        return reword(sentence, lambda form: form[:1].upper() + form[1:])
    if kind < 0.82:
        return drop_marks(sentence, random)
    return glue(sentence, random)


#: Words of these parts of speech may stand for one another.
OPEN = {"NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM"}


def pools(sentences):
    """(language, tag, features) → forms, each as often as it was seen."""
    found = {}
    for sentence in sentences:
        for w in sentence.words:
            if w.tag in OPEN and w.form.isalpha():
                found.setdefault((sentence.language, w.tag, w.features), []).append(w.form)
    return found


def swap(sentence, forms, random, rate):
    """The sentence with some of its words replaced by others of the same part of speech and features."""
    if not sentence.has_tree:
        return sentence
    changed = copy.copy(sentence)
    changed.words = []
    for w in sentence.words:
        pool = forms.get((sentence.language, w.tag, w.features)) if w.form.isalpha() else None
        if not pool or random.random() >= rate:
            changed.words.append(w)
            continue
        form = random.choice(pool)
        form = form.capitalize() if w.form[0].isupper() else form if w.tag == "PROPN" else form.lower()
        changed.words.append(corpora.Word(form, "_", w.tag, w.features, w.head, w.relation))
    return changed
