"""Training samples: lists of words drawn from frequency lists, from treebanks and from a noise maker."""

import gzip
import importlib.util
import pathlib
import unicodedata

import msgpack
import numpy as np

from hashing import buckets, fold, words

LIST_NAMES = {"no": "nb", "hr": "sh"}
RARE_SHARE = 0.35
TREEBANK_SHARE = 0.4


def strip_marks(text):
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


class Vocabulary:
    """Words by number, each with its rows; the same word is kept once over all languages."""

    def __init__(self, bucket_count):
        self.bucket_count = bucket_count
        self.numbers = {}
        self.rows = []
        self.texts = []

    def number(self, word):
        key = tuple(word)
        if key not in self.numbers:
            self.numbers[key] = len(self.rows)
            self.rows.append(np.array(buckets(list(key), self.bucket_count), dtype=np.int32))
            self.texts.append(key)
        return self.numbers[key]


def frequency_list(code):
    """Words and their shares from wordfreq's own file (buckets of one centibel)."""
    folder = pathlib.Path(importlib.util.find_spec("wordfreq").origin).parent / "data"
    name = LIST_NAMES.get(code, code)
    path = folder / f"large_{name}.msgpack.gz"
    if not path.exists():
        path = folder / f"small_{name}.msgpack.gz"
    with gzip.open(path) as stream:
        packed = msgpack.load(stream, raw=False)
    for centibels, bucket in enumerate(packed[1:]):
        for word in bucket:
            yield word, 10 ** (-centibels / 100)


class ListSource:
    """Draws words of a language as often as they are written."""

    def __init__(self, code, vocabulary, plain):
        shares = {}
        limit = 60_000
        for word, share in frequency_list(code):
            if limit == 0:
                break
            limit -= 1
            for part in words(strip_marks(word) if plain else word):
                number = vocabulary.number(part)
                shares[number] = shares.get(number, 0) + share
        self.numbers = np.array(list(shares), dtype=np.int64)
        share = np.array([shares[n] for n in shares])
        self.common = np.cumsum(share / share.sum())
        rare = share**0.6
        self.rare = np.cumsum(rare / rare.sum())

    def draw(self, random, count):
        table = self.rare if random.random() < RARE_SHARE else self.common
        at = np.searchsorted(table, random.random(count), side="right")
        return self.numbers[np.minimum(at, len(self.numbers) - 1)]


class TreebankSource:
    """Draws runs of words from the running text of treebanks."""

    def __init__(self, paths, vocabulary, plain):
        numbers = []
        for path in paths:
            for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
                if line.startswith("# text = "):
                    text = line[9:]
                    for part in words(strip_marks(text) if plain else text):
                        numbers.append(vocabulary.number(part))
        self.numbers = np.array(numbers, dtype=np.int64)

    def draw(self, random, count):
        start = int(random.integers(0, max(1, len(self.numbers) - count)))
        return self.numbers[start : start + count]


class NoiseSource:
    """Draws what no language is: letters by chance, hexadecimal digits, words turned inside out."""

    def __init__(self, vocabulary, random, lists, size=30_000):
        letters = [ord(c) for c in "eeeeaaaiiioootttnnnssrrllddhhccuummppggbbffwyvkjxqz"]
        digits = [ord(c) for c in "abcdef"]
        numbers = []
        for index in range(size):
            kind = index % 3
            length = int(random.integers(1, 12))
            if kind == 0:
                word = [letters[i] for i in random.integers(0, len(letters), length)]
            elif kind == 1:
                word = [digits[i] for i in random.integers(0, len(digits), length)]
            else:
                source = lists[int(random.integers(0, len(lists)))]
                word = list(vocabulary.texts[int(source.draw(random, 1)[0])])
                random.shuffle(word)
            numbers.append(vocabulary.number(word))
        self.numbers = np.array(numbers, dtype=np.int64)

    def draw(self, random, count):
        return self.numbers[random.integers(0, len(self.numbers), count)]


def treebanks(folder, code):
    """The training parts only; what measures is never read here."""
    names = {"fr": "UD_French-*/*-ud-train.conllu", "en": "UD_English-*/*-train.conllu"}
    return sorted(pathlib.Path(folder).glob(names[code])) if code in names else []
