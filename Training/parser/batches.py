"""Sentences as tensors: batches of like length, with subword pieces, hashed letters and gold labels."""
import numpy
import torch

import lemmas
from labels import bundle
from networks import KINDS

KIND_INDEX = {kind: i for i, kind in enumerate(KINDS)}
FNV, PRIME = 2166136261, 16777619


def fnv(text):
    """The 32-bit FNV-1a hash of the text's UTF-8 bytes."""
    value = FNV
    for byte in text.encode():
        value = ((value ^ byte) * PRIME) & 0xFFFFFFFF
    return value


def shape(word):
    """Capitals as X, small letters x, figures d, other characters themselves; runs count once."""
    runs = []
    for c in word:
        kind = "X" if c.isupper() else "x" if c.isalpha() else "d" if c.isdigit() else c
        if not runs or runs[-1] != kind:
            runs.append(kind)
    return "".join(runs)


def letters(word, classes=None):
    """The letter features of a normalised word: itself, its beginnings, its ends, its shape, and what the
    lexicon says that it can be."""
    low = word.lower()
    found = ["w" + low, "h" + shape(word)]
    found += ["p" + low[:n] for n in (1, 2, 3, 4) if n < len(low)]
    found += ["s" + low[-n:] for n in (1, 2, 3, 4) if n < len(low)]
    mask = (classes or {}).get(fnv(low))
    return found + [f"c{mask}"] if mask else found


class Encoder:
    """Turns words into numbers, each form once."""

    def __init__(self, segmenter, buckets, start, end, classes=None):
        self.segmenter, self.buckets, self.start, self.end = segmenter, buckets, start, end
        self.classes = classes
        self.seen = {}

    def word(self, form):
        if form not in self.seen:
            normal = self.segmenter.normalise(form).lstrip("▁") or "▁"
            hashed = [fnv(feature) % self.buckets for feature in letters(normal, self.classes)]
            self.seen[form] = (self.segmenter.pieces(form)[:12], hashed)
        return self.seen[form]

    def size(self, sentence):
        return sum(len(self.word(w.form)[0]) for w in sentence.words) + 2

    def batch(self, sentences, labels, masked=()):
        """One batch; `masked` holds the (sentence, word) whose form is hidden."""
        count, longest = len(sentences), max(len(s.words) for s in sentences)
        rows, owners, flat, starts, hashed, hash_starts = [], [], [], [], [], []
        masked = set(masked)
        for i, sentence in enumerate(sentences):
            row, owner = [self.start], [0]
            for j, w in enumerate(sentence.words):
                pieces, marks = ([0], []) if (i, j) in masked else self.word(w.form)
                row += pieces
                owner += [j + 1] * len(pieces)
                starts.append(len(flat))
                flat += pieces
                hash_starts.append(len(hashed))
                hashed += marks
            rows.append(row + [self.end])
            owners.append(owner + [0])
        width = max(map(len, rows))
        pieces = numpy.zeros((count, width), numpy.int64)
        owner = numpy.zeros((count, width), numpy.int64)
        present = numpy.zeros((count, width), bool)
        mask = numpy.zeros((count, longest), bool)
        for i, row in enumerate(rows):
            pieces[i, :len(row)], owner[i, :len(row)], present[i, :len(row)] = row, owners[i], True
            mask[i, :len(sentences[i].words)] = True
        as_tensor = lambda values: torch.tensor(values, dtype=torch.long)
        return {"pieces": torch.from_numpy(pieces), "word_of_piece": torch.from_numpy(owner),
                "piece_mask": torch.from_numpy(present), "mask": torch.from_numpy(mask),
                "flat_pieces": as_tensor(flat), "piece_starts": as_tensor(starts),
                "letters": as_tensor(hashed), "letter_starts": as_tensor(hash_starts),
                "corpus": as_tensor([labels.corpus_index[s.corpus] for s in sentences])}


def gold(sentences, labels):
    """What the heads should say; -100 where nobody knows."""
    longest = max(len(s.words) for s in sentences)
    found = {name: numpy.full((len(sentences), longest), -100, numpy.int64)
             for name in ("bundle", "lemma", "name", "head", "relation")}
    for i, s in enumerate(sentences):
        for j, w in enumerate(s.words):
            if w.head >= 0:
                found["bundle"][i, j] = labels.bundle_index.get(bundle(w), -100)
                found["lemma"][i, j] = labels.script_index.get(lemmas.script(w.form, w.lemma), -100)
                found["head"][i, j] = w.head
                found["relation"][i, j] = labels.relation_index.get(w.relation, -100)
            if s.names is not None:
                found["name"][i, j] = KIND_INDEX[s.names[j]]
    return {name: torch.from_numpy(values) for name, values in found.items()}


def grouped(sentences, sizes, limit, random):
    """Lists of sentences of like length with at most `limit` pieces, in random order."""
    order = sorted(range(len(sentences)), key=lambda i: (sizes[i] + random.random() * 4))
    groups, group, longest = [], [], 0
    for i in order:
        longest = max(longest, sizes[i])
        if group and longest * (len(group) + 1) > limit:
            groups.append(group)
            group, longest = [], sizes[i]
        group.append(sentences[i])
    groups.append(group)
    random.shuffle(groups)
    return groups
