"""Makes the lexicon: for a form and its part of speech that leave no choice, the script to its lemma.

What the treebanks of a language say counts first, then the Lefff for French.
"""
import argparse
import collections
import pathlib

import numpy

import batches
import corpora
import lemmas
import train
import vocabulary
from modelfile import ModelFile

#: Lefff category → parts of speech whose lemmas it gives.
CATEGORIES = {"nc": ["NOUN"], "adj": ["ADJ"], "v": ["VERB"], "auxAvoir": ["AUX"], "auxEtre": ["AUX"],
              "adv": ["ADV"]}
#: Treebanks that a language's lemmas follow, the first before the others.
ORDER = {"fr": ["sequoia", "gsd", "fqb", "rhapsodie", "parisstories"], "en": ["ewt", "gum"]}
#: A form of the treebank is listed when so large a share of its uses have the same lemma.
SURE = 0.9


def treebanks(data, language):
    """(form in lower case, tag) → script: the lemma by far the most frequent."""
    counts = collections.defaultdict(collections.Counter)
    for place, name in enumerate(ORDER[language]):
        for sentence in corpora.treebank(data, name):
            for w in sentence.words:
                if w.tag not in ("PROPN", "NUM", "X", "SYM", "PUNCT"):
                    counts[w.form.lower(), w.tag][w.lemma] += 3 if place == 0 else 1
    found = {}
    for (form, tag), uses in counts.items():
        lemma, most = uses.most_common(1)[0]
        if most >= SURE * sum(uses.values()) and lemma == lemma.lower():
            found[form, tag] = lemmas.script(form, lemma)
        else:
            found[form, tag] = None
    return found


def lefff():
    """(form, tag) → script where all entries agree."""
    choices = collections.defaultdict(set)
    for form, category, lemma, _ in vocabulary.lefff():
        for tag in CATEGORIES.get(category, []):
            if form == form.lower() and "_" not in lemma and " " not in form:
                choices[form, tag].add(lemma)
    return {key: lemmas.script(key[0], next(iter(found))) for key, found in choices.items() if len(found) == 1}


def table(data):
    """(language, form, tag) → script."""
    found = {}
    for language in ORDER:
        known = treebanks(data, language)
        entries = {**(lefff() if language == "fr" else {}), **known}
        found.update({(language, *key): script for key, script in entries.items() if script})
    return found


def key(language, tag, form):
    return batches.fnv(f"{language}\t{tag}\t{form}")


def write(entries, path):
    scripts = [s for s, _ in collections.Counter(entries.values()).most_common(65000)]
    index = {s: i for i, s in enumerate(scripts)}
    rows = {}
    for (language, form, tag), script in sorted(entries.items()):
        if script in index:
            hashed = key(language, tag, form)
            rows[hashed] = -1 if hashed in rows else index[script]
    rows = sorted((h, s) for h, s in rows.items() if s >= 0)
    keys = numpy.array([h for h, _ in rows], numpy.uint32)
    numbers = numpy.array([s for _, s in rows] + [0] * (len(rows) % 2), numpy.uint16)
    file = ModelFile()
    file.integers("lexicon.keys", keys.view(numpy.int32))
    file.integers("lexicon.scripts", numbers.view(numpy.int32))
    file.text("scripts", "\n".join(scripts))
    classes = sorted(vocabulary.classes().items())
    masks = numpy.array([m for _, m in classes] + [0] * (len(classes) % 2), numpy.uint16)
    file.integers("classes.keys", numpy.array([h for h, _ in classes], numpy.uint32).view(numpy.int32))
    file.integers("classes.masks", masks.view(numpy.int32))
    file.write(path)
    print(f"{len(rows)} forms, {len(scripts)} scripts, {path.stat().st_size} bytes")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("model", type=pathlib.Path)
    options.add_argument("--data", type=pathlib.Path, default=train.HERE.parents[2] / "shared/data")
    chosen = options.parse_args()
    entries = table(chosen.data)
    for name in ("sequoia", "gsd", "ewt"):
        total = known = right = 0
        for sentence in corpora.kept(chosen.data, name):
            for w in sentence.words:
                total += 1
                script = entries.get((sentence.language, w.form.lower(), w.tag))
                if script:
                    known += 1
                    right += lemmas.apply(script, w.form) == w.lemma
        print(f"{name}: {100 * known / total:.2f} % of words listed, {100 * right / known:.2f} % of them right")
    write(entries, chosen.model)


if __name__ == "__main__":
    main()
