"""What the heads choose from: bundles of tag and features, relations, lemma scripts."""
import collections
import dataclasses

import lemmas


@dataclasses.dataclass
class Labels:
    """The inventories, each in a fixed order."""
    corpora: list
    bundles: list
    relations: list
    scripts: list
    #: Language → numbers of the bundles and relations that its treebanks use.
    allowed: dict

    def __post_init__(self):
        self.corpus_index = {c: i for i, c in enumerate(self.corpora)}
        self.bundle_index = {b: i for i, b in enumerate(self.bundles)}
        self.relation_index = {r: i for i, r in enumerate(self.relations)}
        self.script_index = {s: i for i, s in enumerate(self.scripts)}


def bundle(word):
    return f"{word.tag}|{word.features}"


def collect(sentences, corpora, fewest=3):
    """The labels of a training set; bundles and scripts that are rarer than `fewest` are left out."""
    bundles, relations, scripts = (collections.Counter() for _ in range(3))
    allowed = collections.defaultdict(lambda: {"bundles": set(), "relations": set()})
    for sentence in sentences:
        if not sentence.has_tree:
            continue
        for word in sentence.words:
            bundles[bundle(word)] += 1
            relations[word.relation] += 1
            scripts[lemmas.script(word.form, word.lemma)] += 1
            allowed[sentence.language]["bundles"].add(bundle(word))
            allowed[sentence.language]["relations"].add(word.relation)
    kept = sorted(b for b, n in bundles.items() if n >= fewest)
    related = sorted(r for r, n in relations.items() if n >= 2)
    return Labels(
        list(corpora), kept, related, sorted(s for s, n in scripts.items() if n >= fewest),
        {language: {"bundles": sorted(kept.index(b) for b in a["bundles"] if b in kept),
                    "relations": sorted(related.index(r) for r in a["relations"] if r in related)}
         for language, a in sorted(allowed.items())})
