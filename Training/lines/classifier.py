"""The two stages together: a network for a line alone, one for the line in its place."""
import numpy as np

import features
import network

FOLDS = 10
#: With 181 pages the second network would learn the pages by heart if it always saw everything.
DROPOUT = .45


def folds(pages, count=FOLDS, seed=1):
    """A fold for each web domain."""
    domains = sorted({page.domain for page in pages})
    order = np.random.default_rng(seed).permutation(len(domains))
    return {domains[place]: number % count for number, place in enumerate(order)}


def _join(pages, arrays):
    rows = np.concatenate(arrays)
    labels = np.concatenate([page.labels for page in pages])
    weights = np.concatenate([np.sqrt(np.maximum(page.tokens, 1)) * page.weight for page in pages])
    known = labels < 2
    return rows[known], labels[known], weights[known]


FIRST_KINDS = ("page", "article in one line", "paragraphs joined", "lists do not know the words")


def train_first(pages, lines):
    """The network for a line alone; crops of a page would only repeat its lines."""
    chosen = [i for i, page in enumerate(pages) if page.kind in FIRST_KINDS]
    return network.train(*_join([pages[i] for i in chosen], [lines[i] for i in chosen]), epochs=8, decay=1e-3)


def train(program, pages, lines, members=3):
    """Both networks from training pages and their line features.

    The second network learns from what first networks say that have not seen the page's domain.
    """
    fold = folds(pages, seed=2)
    article = [None] * len(pages)
    for number in range(FOLDS):
        seen = [i for i, page in enumerate(pages) if fold[page.domain] != number]
        first = train_first([pages[i] for i in seen], [lines[i] for i in seen])
        for index, page in enumerate(pages):
            if fold[page.domain] == number:
                article[index] = first.probabilities(lines[index])
    first = train_first(pages, lines)
    rows, _ = features.compute(program, pages, article)
    second = network.train(*_join(pages, rows), members=members, epochs=8, dropout=DROPOUT)
    return first, second


def judge(program, networks, pages):
    """How sure the networks are of each line that it is article text."""
    first, second = networks
    rows, width = features.compute(program, pages)
    article = [first.probabilities(array[:, :width]) for array in rows]
    rows, _ = features.compute(program, pages, article)
    return [second.probabilities(array) for array in rows]


def line_features(program, pages):
    rows, width = features.compute(program, pages)
    return [array[:, :width].copy() for array in rows]


def score(pages, kept):
    """Token F1 over all pages, mean of pages, precision, recall, as score_lines.py has them."""
    total, each = np.zeros(3), []
    for page, keep in zip(pages, kept):
        labels, tokens = np.array(page.labels), np.array(page.tokens)
        counts = np.array([tokens[(labels == 1) & keep].sum(), tokens[(labels == 0) & keep].sum(),
                           tokens[(labels == 1) & ~keep].sum()])
        total += counts
        each.append(_f1(*counts))
    return _f1(*total), float(np.mean(each)), total[0] / sum(total[:2]), total[0] / (total[0] + total[2])


def _f1(right, wrong, missed):
    return 2 * right / (2 * right + wrong + missed) if right else 0.0
