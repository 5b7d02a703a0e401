"""The measures of score_pages.py on texts: shingles and exact pages, chunks."""
import collections
import statistics

from words import normal, words


def shingles(text, size=4):
    found = words(text)
    spans = range(max(1, len(found) - size + 1))
    return collections.Counter(tuple(found[at:at + size]) for at in spans if found[at:at + size])


def body(pairs):
    """Mean precision and recall over shingles, the F1 of these means, the share of exact pages."""
    precisions, recalls, exact = [], [], 0
    for gold, text in pairs:
        wanted, given = shingles(gold), shingles(text)
        shared = sum((wanted & given).values())
        if given:
            precisions.append(shared / sum(given.values()))
        if wanted:
            recalls.append(shared / sum(wanted.values()))
        exact += words(gold) == words(text)
    precision, recall = statistics.mean(precisions), statistics.mean(recalls)
    f1 = 2 * precision * recall / (precision + recall)
    return dict(f1=f1, precision=precision, recall=recall, exact=exact / len(pairs), pages=len(pairs))


def chunks(triples):
    """F1 over chunks that must and must not be there."""
    right = wrong = missed = 0
    for wanted, unwanted, text in triples:
        text = normal(text)
        there = sum(normal(chunk) in text for chunk in wanted)
        right += there
        missed += len(wanted) - there
        wrong += sum(normal(chunk) in text for chunk in unwanted)
    return dict(f1=2 * right / (2 * right + wrong + missed), precision=right / (right + wrong),
                recall=right / (right + missed), pages=len(triples))
