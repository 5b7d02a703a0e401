"""The two stages of the judge of blocks: weights of class words, first and second trees."""
import dataclasses
import zlib

import lightgbm
import numpy as np

import features
import labels

SEED = 7
FOLDS = 5
TREES = dict(objective="binary", learning_rate=0.06, num_leaves=24, min_data_in_leaf=40,
             feature_fraction=0.5, bagging_fraction=0.8, bagging_freq=1, lambda_l2=5.0,
             use_missing=False, max_bin=127, verbosity=-1, seed=SEED, deterministic=True,
             force_row_wise=True, num_threads=2)
ROUNDS = (160, 160)
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


def class_weights(blocks, truths, strength=3.0, passes=12):
    """Logistic regression on the buckets of class words, near by and further out."""
    near, far = np.zeros(features.BUCKETS), np.zeros(features.BUCKETS)
    steps_near, steps_far = np.full(features.BUCKETS, 1e-6), np.full(features.BUCKETS, 1e-6)
    bias = 0.0
    rng = np.random.default_rng(SEED)
    for _ in range(passes):
        for number in rng.permutation(len(blocks)):
            page, target = blocks[number], truths[number]
            known = np.flatnonzero(target >= 0)
            if not len(known):
                continue
            take = rng.permutation(known)[:150]
            gradient_near, gradient_far = {}, {}
            for index in take:
                own, outer = np.unique(page.near[index]), np.unique(page.far[index])
                value = bias + near[own].sum() + far[outer].sum()
                error = 1 / (1 + np.exp(-np.clip(value, -30, 30))) - (target[index] >= 0.5)
                error /= len(take) ** 0.5
                bias -= 0.01 * error
                for bucket in own:
                    gradient_near[bucket] = gradient_near.get(bucket, 0) + error
                for bucket in outer:
                    gradient_far[bucket] = gradient_far.get(bucket, 0) + error
            for table, steps, gradient in ((near, steps_near, gradient_near), (far, steps_far, gradient_far)):
                for bucket, slope in gradient.items():
                    slope += strength * 1e-2 * table[bucket]
                    steps[bucket] += slope * slope
                    table[bucket] -= 0.15 * slope / steps[bucket] ** 0.5
    return near, far


def examples(blocks, truths, guesses):
    """Targets and weights of all blocks of some pages."""
    targets, weights = [], []
    for number, (page, target) in enumerate(zip(blocks, truths)):
        size = np.array([len(labels.words(text)) for text in page.texts], "f4")
        weight = 1 + np.log2(1 + size) / 2
        weight *= np.abs(2 * np.clip(target, 0, 1) - 1)
        weight *= min(1, 150 / max(len(size), 1)) ** 0.5
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
    data = lightgbm.Dataset(rows[keep], target[keep], weight[keep])
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


def train(program, pages, log=print):
    """A judge from labelled pages; what its second stage learns from, the first has not seen."""
    html = [page.html for page in pages]
    folds = np.array([fold(page.site) for page in pages])
    plain = features.compute(program, html)
    truths = [truth(page, blocks.texts) for page, blocks in zip(pages, plain)]
    apart, blocks, tables = [], [None] * len(pages), []
    for number in range(FOLDS):
        inside = [index for index in range(len(pages)) if folds[index] != number]
        tables.append(class_weights([plain[i] for i in inside], [truths[i] for i in inside]))
        outside = [index for index in range(len(pages)) if folds[index] == number]
        for index, page in zip(outside, features.compute(program, [html[i] for i in outside], tables[-1])):
            blocks[index] = page
    guesses = None
    for round_number in range(2):
        first = [None] * len(pages)
        for number in range(FOLDS):
            inside = [index for index in range(len(pages)) if folds[index] != number]
            outside = [index for index in range(len(pages)) if folds[index] == number]
            if not outside:
                continue
            chosen = [blocks[i] for i in inside]
            target, weight = examples(chosen, [truths[i] for i in inside],
                                      guesses and [guesses[i] for i in inside])
            model = trees(np.concatenate([b.rows for b in chosen]), target, weight, ROUNDS[0])
            held = [blocks[i] for i in outside]
            values = model.predict(np.concatenate([b.rows for b in held]))
            for index, value in zip(outside, split(values, held)):
                first[index] = value
        for number in range(FOLDS):
            outside = [index for index in range(len(pages)) if folds[index] == number]
            found = features.compute(program, [html[i] for i in outside], tables[number],
                                     [first[i] for i in outside])
            for index, page in zip(outside, found):
                blocks[index] = page
        if round_number == 0:
            guesses = second_guesses(blocks, truths, folds, first)
    target, weight = examples(blocks, truths, guesses)
    second = trees(np.concatenate([np.hstack([b.rows, b.context]) for b in blocks]), target, weight, ROUNDS[1])
    weights = class_weights(plain, truths)
    # The first trees read class weights of pages unseen by them, as they will when they serve.
    model = trees(np.concatenate([b.rows for b in blocks]), target, weight, ROUNDS[0])
    log(f"trained on {len(pages)} pages, {len(target)} blocks")
    return Judge(weights, model, second)


def second_guesses(blocks, truths, folds, first):
    """What second trees that have not seen a page think of its blocks."""
    guesses = [None] * len(blocks)
    for number in range(FOLDS):
        inside = [index for index in range(len(blocks)) if folds[index] != number]
        outside = [index for index in range(len(blocks)) if folds[index] == number]
        if not outside:
            continue
        chosen = [blocks[i] for i in inside]
        target, weight = examples(chosen, [truths[i] for i in inside], None)
        model = trees(np.concatenate([np.hstack([b.rows, b.context]) for b in chosen]), target, weight, ROUNDS[1])
        held = [blocks[i] for i in outside]
        values = model.predict(np.concatenate([np.hstack([b.rows, b.context]) for b in held]))
        for index, value in zip(outside, split(values, held)):
            guesses[index] = value
    return guesses
