"""The two stages of the judge of blocks: weights of class words, first and second trees."""
import dataclasses
import zlib

import lightgbm
import numpy as np
import scipy.sparse
import sklearn.linear_model

import features
import labels
from words import words

SEED = 7
FOLDS = 3
TREES = dict(objective="binary", learning_rate=0.05, num_leaves=20, min_data_in_leaf=40,
             feature_fraction=0.3, bagging_fraction=0.8, bagging_freq=1, lambda_l2=5.0,
             use_missing=False, max_bin=63, verbosity=-1, seed=SEED, deterministic=True,
             force_row_wise=True, num_threads=1)
ROUNDS = (220, 220)
#: What an own guess at an unlabelled block weighs against a label.
GUESS = 0.3


@dataclasses.dataclass
class Judge:
    weights: tuple
    first: lightgbm.Booster
    second: lightgbm.Booster


def fold(site, folds=FOLDS):
    return zlib.crc32(site.encode()) % folds


def truth(page, texts):
    if page.body is not None:
        return labels.from_body(texts, page.body)
    return labels.from_chunks(texts, page.wanted, page.unwanted)


#: Where the Swift code writes what is around a block: PageContainer.Surroundings, then the bits of
#: ClassWord near by, further and far out (BlockFeatures.swift).
SURROUNDINGS, WORDS = 66 + 21, 66 + 21 + 23
NAVIGATION, FORM, FOOTER, BUTTON, OTHER_ITEM, FACT = 3, 6, 5, 15, 21, 22
COMMENT = 9


def presumed(page, target):
    """Blocks that no annotation speaks of and that menus, forms, footers and comments hold: no article."""
    around = page.rows[:, [SURROUNDINGS + kind for kind in (NAVIGATION, FORM, FOOTER, BUTTON, OTHER_ITEM, FACT)]]
    comment = page.rows[:, [WORDS + COMMENT, WORDS + 16 + COMMENT, WORDS + 32 + COMMENT]]
    outside = around.any(1) | comment.any(1)
    # Where an annotated chunk of the article itself stands in such an element, the element says nothing.
    if (outside & (target >= 0.5)).any():
        return target
    return np.where((target < 0) & outside, 0.0, target)


def class_weights(blocks, truths):
    """Logistic regression on the buckets of class words, near by and further out."""
    columns, rows, targets, weights = [], [0], [], []
    for page, target in zip(blocks, truths):
        known = np.flatnonzero(target >= 0)
        for index in known:
            found = np.concatenate([np.unique(page.near[index]),
                                    np.unique(page.far[index]).astype("i4") + features.BUCKETS])
            columns.append(found)
            rows.append(rows[-1] + len(found))
            targets.append(target[index] >= 0.5)
            weights.append(len(known) ** -0.5)
    columns = np.concatenate(columns)
    table = scipy.sparse.csr_matrix((np.ones(len(columns), "f4"), columns, rows),
                                    shape=(len(targets), 2 * features.BUCKETS))
    weights = np.array(weights) / np.mean(weights)
    model = sklearn.linear_model.LogisticRegression(C=0.02, max_iter=60)
    model.fit(table, np.array(targets), weights)
    found = model.coef_[0].astype("f4")
    return found[:features.BUCKETS], found[features.BUCKETS:]


def examples(blocks, truths, guesses):
    """Targets and weights of all blocks of some pages."""
    targets, weights = [], []
    for number, (page, target) in enumerate(zip(blocks, truths)):
        size = np.array([len(words(text)) for text in page.texts], "f4")
        weight = 1 + np.log2(1 + size) / 2
        weight *= np.abs(2 * np.clip(target, 0, 1) - 1)
        weight *= min(1, 150 / max(len(size), 1)) ** 0.5
        # What stands in a menu or on a button is never taken, whatever the trees say (BlockChoice.swift).
        weight[page.rows[:, [SURROUNDINGS + NAVIGATION, SURROUNDINGS + BUTTON]].any(1)] = 0
        answer = (target >= 0.5).astype("f4")
        unknown = target < 0
        if guesses is None:
            weight[unknown] = 0
        else:
            guess = guesses[number]
            answer[unknown] = guess[unknown] >= 0.5
            weight[unknown] *= GUESS * np.abs(2 * guess[unknown] - 1)
        targets.append(answer)
        weights.append(weight)
    return np.concatenate(targets), np.concatenate(weights)


def trees(rows, target, weight, rounds):
    keep = weight > 0
    data = lightgbm.Dataset(rows[keep], label=target[keep], weight=weight[keep])
    return lightgbm.train(TREES, data, rounds)


def split(values, blocks):
    out, at = [], 0
    for page in blocks:
        out.append(values[at:at + len(page.texts)])
        at += len(page.texts)
    return out


def probabilities(program, judge, pages):
    """How sure a judge is of each block, and the blocks."""
    blocks = features.compute(program, pages, judge.weights)
    first = split(judge.first.predict(np.concatenate([page.rows for page in blocks])), blocks)
    blocks = features.compute(program, pages, judge.weights, first)
    rows = np.concatenate([np.hstack([page.rows, page.context]) for page in blocks])
    return split(judge.second.predict(rows), blocks), blocks


def out_of_fold(blocks, truths, folds, rows, rounds, guesses=None):
    """What trees that have not seen a page's web site think of its blocks."""
    found = [None] * len(blocks)
    for number in range(FOLDS):
        inside = [index for index in range(len(blocks)) if folds[index] != number]
        outside = [index for index in range(len(blocks)) if folds[index] == number]
        if not outside:
            continue
        target, weight = examples([blocks[i] for i in inside], [truths[i] for i in inside],
                                  guesses and [guesses[i] for i in inside])
        model = trees(np.concatenate([rows(blocks[i]) for i in inside]), target, weight, rounds)
        values = model.predict(np.concatenate([rows(blocks[i]) for i in outside]))
        for index, value in zip(outside, split(values, [blocks[i] for i in outside])):
            found[index] = value
    return found


def first_rows(page):
    return page.rows


def second_rows(page):
    return np.hstack([page.rows, page.context])


def train(program, pages, has_guesses=True, log=print):
    """A judge from labelled pages; what its second stage learns from, the first has not seen.

    Blocks that no annotation speaks of count, with little weight, as what a judge trained on the
    others takes them for.
    """
    html = [page.html for page in pages]
    folds = np.array([fold(page.site) for page in pages])
    plain = features.compute(program, html)
    truths = [presumed(blocks, truth(page, blocks.texts)) for page, blocks in zip(pages, plain)]
    tables, blocks = [], [None] * len(pages)
    for number in range(FOLDS):
        inside = np.flatnonzero(folds != number)
        tables.append(class_weights([plain[i] for i in inside], [truths[i] for i in inside]))
        outside = np.flatnonzero(folds == number)
        for index, page in zip(outside, features.compute(program, [html[i] for i in outside], tables[-1])):
            blocks[index] = page
    first = out_of_fold(blocks, truths, folds, first_rows, ROUNDS[0])
    for number in range(FOLDS):
        outside = np.flatnonzero(folds == number)
        found = features.compute(program, [html[i] for i in outside], tables[number], [first[i] for i in outside])
        for index, page in zip(outside, found):
            blocks[index] = page
    target, weight = examples(blocks, truths, None)
    one = trees(np.concatenate([first_rows(page) for page in blocks]), target, weight, ROUNDS[0])
    if has_guesses:
        guesses = out_of_fold(blocks, truths, folds, second_rows, ROUNDS[1])
        target, weight = examples(blocks, truths, guesses)
    two = trees(np.concatenate([second_rows(page) for page in blocks]), target, weight, ROUNDS[1])
    log(f"trained on {len(pages)} pages, {len(target)} blocks")
    return Judge(class_weights(plain, truths), one, two)
