"""Which blocks of a page are article text, from the gold annotations."""
import collections
import difflib
import re

import numpy as np

from words import normal, words

UNKNOWN = -1.0


def from_body(texts, body):
    """For each block the share of its words that an alignment with the article's text covers.

    A block whose words stand in the article in another order (a pull quote that repeats a sentence)
    is not covered by the alignment and counts as residue.
    """
    gold = words(body)
    page, owner = [], []
    for index, text in enumerate(texts):
        found = words(text)
        page += found
        owner += [index] * len(found)
    covered, sizes = np.zeros(len(texts)), np.zeros(len(texts))
    for index in owner:
        sizes[index] += 1
    for start, length in _alignment(page, gold):
        for place in range(start, start + length):
            covered[owner[place]] += 1
    return np.where(sizes > 0, covered / np.maximum(sizes, 1), 0.0)


def _alignment(page, gold):
    """Stretches of the page's words that stand in the gold in the same order."""
    grams = collections.Counter(zip(gold, gold[1:], gold[2:]))
    keep = [False] * len(page)
    for at in range(len(page) - 2):
        if grams.get((page[at], page[at + 1], page[at + 2])):
            keep[at] = keep[at + 1] = keep[at + 2] = True
    short = set(gold)
    places = [at for at in range(len(page)) if keep[at] or page[at] in short]
    matcher = difflib.SequenceMatcher(None, [page[at] for at in places], gold, autojunk=False)
    for block in matcher.get_matching_blocks():
        run_start, previous = None, None
        for at in places[block.a:block.a + block.size]:
            if previous is not None and at == previous + 1:
                previous = at
                continue
            if run_start is not None:
                yield run_start, previous - run_start + 1
            run_start = previous = at
        if run_start is not None:
            yield run_start, previous - run_start + 1


def from_chunks(texts, wanted, unwanted):
    """1 for blocks that share a chunk that must be there, 0 for one that must not, else UNKNOWN."""
    joined, spans = "", []
    for text in texts:
        text = normal(text)
        if joined:
            joined += " "
        spans.append((len(joined), len(joined) + len(text)))
        joined += text
    result = np.full(len(texts), UNKNOWN)
    for chunks, value in ((unwanted, 0.0), (wanted, 1.0)):
        for chunk in map(normal, chunks):
            places = [match.start() for match in re.finditer(re.escape(chunk), joined)] if chunk else []
            if value == 1.0 and len(places) > 1:
                continue
            for start in places:
                end = start + len(chunk)
                for index, (first, last) in enumerate(spans):
                    if first < end and start < last:
                        result[index] = value
    return result
