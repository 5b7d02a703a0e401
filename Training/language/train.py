#!/usr/bin/env python3
"""Trains the language identifier: hashed n-grams, multinomial logistic regression, 8-bit weights."""

import argparse
import os
import struct

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[name] = "1"

import numpy as np

from samples import ListSource, NoiseSource, TREEBANK_SHARE, TreebankSource, Vocabulary, treebanks

LANGUAGES = (
    "en fr de es it pt nl ca pl ro sv da no cs sk sl hr hu fi tr id vi lt lv is fil und".split()
)
BUCKETS = 7168
SEED = 20261123
BATCH = 256
PER_LANGUAGE = {"fr": 3.0, "en": 3.0, "und": 1.0}


class Corpus:
    """Draws labelled samples; one seed settles all of them."""

    def __init__(self, treebank_folder):
        self.random = np.random.default_rng(SEED)
        self.vocabulary = Vocabulary(BUCKETS)
        real = [code for code in LANGUAGES if code != "und"]
        self.lists = {c: [ListSource(c, self.vocabulary, p) for p in (False, True)] for c in real}
        self.banks = {}
        for code in real:
            paths = treebanks(treebank_folder, code)
            if paths:
                self.banks[code] = [TreebankSource(paths, self.vocabulary, p) for p in (False, True)]
        self.noise = NoiseSource(self.vocabulary, self.random, [l[0] for l in self.lists.values()])

    def draw(self, code):
        """One sample: a few words to a few lines, at times without accents or with a foreign part."""
        random = self.random
        count = int(np.exp(random.uniform(np.log(3), np.log(40))))
        if code == "und":
            return self.noise.draw(random, count)
        plain = int(random.random() < 0.12)
        bank = code in self.banks and random.random() < TREEBANK_SHARE
        own = (self.banks if bank else self.lists)[code][plain].draw(random, count)
        if count >= 8 and random.random() < 0.10:
            other = "en" if code != "en" else "fr"
            own = np.concatenate([own, self.lists[other][0].draw(random, count // 4)])
        return own

    def batch(self, labels):
        """Counts of rows, each sample scaled by one over the root of its number of n-grams."""
        flat, scales = [], np.empty(len(labels), dtype=np.float32)
        for at, label in enumerate(labels):
            rows = np.concatenate([self.vocabulary.rows[n] for n in self.draw(LANGUAGES[label])])
            flat.append(rows + at * BUCKETS)
            scales[at] = 1 / np.sqrt(len(rows))
        counts = np.bincount(np.concatenate(flat), minlength=len(labels) * BUCKETS)
        return counts.reshape(len(labels), BUCKETS).astype(np.float32) * scales[:, None]


class Adam:
    """Gradient descent with moments (Kingma and Ba, 2015)."""

    def __init__(self, shape):
        self.time = 0
        self.mean, self.square = np.zeros(shape, np.float32), np.zeros(shape, np.float32)

    def step(self, weights, gradient, rate):
        self.time += 1
        self.mean += 0.1 * (gradient - self.mean)
        self.square += 0.01 * (gradient * gradient - self.square)
        mean = self.mean / (1 - 0.9**self.time)
        square = self.square / (1 - 0.99**self.time)
        weights -= rate * mean / (np.sqrt(square) + 1e-8)


def softmax(scores):
    scores = np.exp(scores - scores.max(axis=1, keepdims=True))
    return scores / scores.sum(axis=1, keepdims=True)


def train(corpus, batches):
    classes = len(LANGUAGES)
    weights, bias = np.zeros((BUCKETS, classes), np.float32), np.zeros(classes, np.float32)
    for_weights, for_bias = Adam(weights.shape), Adam(bias.shape)
    share = np.array([PER_LANGUAGE.get(code, 1.0) for code in LANGUAGES])
    share /= share.sum()
    for index in range(batches):
        labels = corpus.random.choice(classes, BATCH, p=share)
        counts = corpus.batch(labels)
        guess = softmax(counts @ weights + bias)
        loss = -np.log(guess[np.arange(BATCH), labels] + 1e-9).mean()
        right = (guess.argmax(axis=1) == labels).mean()
        guess[np.arange(BATCH), labels] -= 1
        guess /= BATCH
        rate = 0.05 * (1 - index / batches) + 0.0005
        for_weights.step(weights, counts.T @ guess + 2e-7 * weights, rate)
        for_bias.step(bias, guess.sum(axis=0), rate)
        if index % 100 == 99:
            print(f"batch {index + 1}: loss {loss:.4f}, right {right:.3f}", flush=True)
    return weights, bias


def quantised(weights):
    weights = weights - weights.mean(axis=1, keepdims=True)
    scale = float(np.percentile(np.abs(weights), 99.95)) / 127
    return np.clip(np.rint(weights / scale), -127, 127).astype(np.int8), scale


def save(path, weights, scale, bias):
    """The format of Documentation/Formats/identification-model.md."""
    with open(path, "wb") as stream:
        stream.write(struct.pack("<4sHHIf", b"CHLI", 1, len(LANGUAGES), BUCKETS, scale))
        for code in LANGUAGES:
            stream.write(code.encode().ljust(8, b"\0"))
        stream.write(bias.astype("<f4").tobytes())
        stream.write(weights.tobytes())


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--treebanks", required=True, help="folder of the UD treebanks")
    arguments.add_argument("--output", required=True, help="the model file to write")
    arguments.add_argument("--batches", type=int, default=2400)
    chosen = arguments.parse_args()
    corpus = Corpus(chosen.treebanks)
    print(len(corpus.vocabulary.rows), "words")
    weights, bias = train(corpus, chosen.batches)
    small, scale = quantised(weights)
    save(chosen.output, small, scale, bias)


if __name__ == "__main__":
    main()
