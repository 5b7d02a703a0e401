"""Accuracy on gold words: quick figures while training. The floors are measured on raw text by evaluate.py."""
import collections

import numpy
import torch

import corpora
import lemmas
import trees
from labels import bundle


def base(relation):
    return relation.split(":")[0]


@torch.no_grad()
def parse(parser, encoder, labels, sentences, limit=4000, fast=False):
    """Yields (sentence, bundles, scripts, heads, relations, names) with the best labels, in the given order."""
    parser.eval()
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i].words))
    results = [None] * len(sentences)
    for chosen in chunks(order, sentences, limit):
        group = [sentences[i] for i in chosen]
        batch = encoder.batch(group, labels)
        with torch.autocast("cpu", torch.bfloat16, enabled=fast):
            scores = parser(batch)
        language = [s.language for s in group]
        arcs = torch.log_softmax(scores["arcs"], 2).numpy().astype(numpy.float64)
        heads = torch.zeros(batch["mask"].shape, dtype=torch.long)
        for row, s in enumerate(group):
            n = len(s.words)
            heads[row, :n] = torch.from_numpy(trees.decode(arcs[row, :n, :n + 1]))
        with torch.autocast("cpu", torch.bfloat16, enabled=fast):
            relations = parser.heads.relations(scores["states"], heads)
        for row, s in enumerate(group):
            n = len(s.words)
            allowed = labels.allowed[language[row]]
            results[chosen[row]] = (
                s, best(scores["bundle"][row, :n], allowed["bundles"]), scores["lemma"][row, :n].argmax(1).tolist(),
                heads[row, :n].tolist(), best(relations[row, :n].float(), allowed["relations"]),
                scores["name"][row, :n].argmax(1).tolist())
    parser.train()
    return results


def chunks(order, sentences, limit):
    """Runs of sentences, shortest first, that take at most `limit` words with their padding."""
    chunk = []
    for i in order:
        if chunk and len(sentences[i].words) * (len(chunk) + 1) > limit:
            yield chunk
            chunk = []
        chunk.append(i)
    if chunk:
        yield chunk


def best(scores, allowed):
    allowed = torch.tensor(allowed)
    return allowed[scores[:, allowed].argmax(1)].tolist()


def trees_right(parser, encoder, labels, sentences, fast=False):
    """UPOS, features, lemmas, UAS and LAS in percent of words."""
    right, total = collections.Counter(), 0
    for s, bundles, scripts, heads, relations, _ in parse(parser, encoder, labels, sentences, fast=fast):
        for i, w in enumerate(s.words):
            total += 1
            tag, _, features = labels.bundles[bundles[i]].partition("|")
            right["upos"] += tag == w.tag
            right["feats"] += features == w.features
            right["lemma"] += lemmas.apply(labels.scripts[scripts[i]], w.form) == w.lemma
            right["uas"] += heads[i] == w.head
            right["las"] += heads[i] == w.head and base(labels.relations[relations[i]]) == base(w.relation)
    return {name: round(100 * n / total, 2) for name, n in sorted(right.items())}


def names_right(parser, encoder, labels, kinds, sentences, wanted=("PER", "ORG", "LOC"), fast=False):
    """F1 of names with their kinds."""
    both = ours = gold = 0
    for s, *_, tags in parse(parser, encoder, labels, sentences, fast=fast):
        said = {x for x in corpora.spans([kinds[t] for t in tags]) if x[2] in wanted}
        true = {x for x in corpora.spans(s.names) if x[2] in wanted}
        both, ours, gold = both + len(said & true), ours + len(said), gold + len(true)
    return round(200 * both / max(1, ours + gold), 2)
