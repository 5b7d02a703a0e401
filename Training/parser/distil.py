"""What the accurate parser thinks of the training sentences: the soft labels that the default one learns."""
import torch
from torch.nn import functional

import batches
from corpora import CONVENTIONS


class Taught:
    """A sentence with the teacher's scores, and the heads to which its relations belong."""

    __slots__ = ("sentence", "heads", "arcs", "bundle", "relation", "name")

    def __init__(self, sentence, heads, scores, row):
        count = len(sentence.words)
        self.sentence, self.heads = sentence, heads[row, :count]
        self.arcs = scores["arcs"][row, :count, :count + 1].half()
        self.bundle = scores["bundle"][row, :count].half()
        self.relation = scores["relation"][row, :count].half()
        self.name = scores["name"][row, :count].half()


def conventions(sentences, labels):
    """The corpora whose conventions trees and names follow, as numbers: its own where a corpus has them."""
    trees = [s.corpus if s.has_tree else CONVENTIONS[s.language][0] for s in sentences]
    names = [s.corpus if s.names is not None else CONVENTIONS[s.language][1] for s in sentences]
    number = lambda found: torch.tensor([labels.corpus_index[c] for c in found])
    return number(trees), number(names)


@torch.no_grad()
def teach(teacher, encoder, labels, sentences, limit, chance):
    """The teacher's scores for sentences, damaged and changed as they are given."""
    teacher.eval()
    taught = []
    sizes = [encoder.size(s) for s in sentences]
    kept = [(s, n) for s, n in zip(sentences, sizes) if n <= 300]
    for group in batches.grouped([s for s, _ in kept], [n for _, n in kept], limit, chance):
        batch = encoder.batch(group, labels)
        batch["corpus"], batch["name_corpus"] = conventions(group, labels)
        gold = batches.gold(group, labels)["head"]
        with torch.autocast("cpu", torch.bfloat16):
            scores = teacher(batch)
            heads = torch.where(gold >= 0, gold, scores["arcs"].argmax(2))
            scores["relation"] = teacher.heads.relations(scores["states"], heads)
        taught += [Taught(s, heads, scores, row) for row, s in enumerate(group)]
    return taught


def targets(group):
    """The teacher's scores of a group as padded tensors."""
    count, longest = len(group), max(len(t.sentence.words) for t in group)
    padded = {"arcs": torch.full((count, longest, longest + 1), -1e4)}
    for name in ("bundle", "relation", "name"):
        padded[name] = torch.zeros(count, longest, getattr(group[0], name).shape[1])
    heads = torch.zeros(count, longest, dtype=torch.long)
    for row, t in enumerate(group):
        n = len(t.sentence.words)
        padded["arcs"][row, :n, :n + 1] = t.arcs.float().clamp(min=-1e4)
        heads[row, :n] = t.heads
        for name in ("bundle", "relation", "name"):
            padded[name][row, :n] = getattr(t, name).float()
    return padded, heads


def losses(parser, scores, padded, heads, mask):
    """How far the parser's opinions are from the teacher's, by head."""
    scores = dict(scores, relation=parser.heads.relations(scores["states"], heads))
    found = {}
    for name, theirs in padded.items():
        ours = functional.log_softmax(scores[name].clamp(min=-1e4)[mask], -1)
        found["soft " + name] = functional.kl_div(
            ours, functional.log_softmax(theirs[mask], -1), log_target=True, reduction="batchmean")
    return found
