"""Letters, words and hashed n-grams: the Python twin of NGramHasher.swift and LetterFolding.swift."""

START = 0x811C9DC5
WORD_START = 0x2545F491
MULTIPLIER = 0x9E3779B1
MASK = 0xFFFFFFFF
EDGE = 0x5F
LONGEST_WORD = 24
JOINTS = frozenset(b"/\\_@=&#")


def fold(scalar):
    """The lower-case letter that stands for a scalar, or 0 when it is no Latin letter."""
    if 0x61 <= scalar <= 0x7A:
        return scalar
    if 0x41 <= scalar <= 0x5A:
        return scalar + 32
    if scalar < 0xC0 or 0x24F < scalar < 0x1E00 or scalar > 0x1EFF:
        return 0
    if scalar in (0xD7, 0xF7):
        return 0
    if scalar <= 0xFF:
        return scalar + 32 if scalar <= 0xDE else scalar
    return fold_extended(scalar)


def fold_extended(scalar):
    if scalar == 0x130:
        return 0x69
    if scalar == 0x178:
        return 0xFF
    if 0x139 <= scalar <= 0x148 or 0x179 <= scalar <= 0x17E:
        return scalar + (scalar & 1)
    if scalar == 0x1A0 or scalar == 0x1AF:
        return scalar + 1
    if 0x180 <= scalar <= 0x1FF:
        return scalar
    if scalar != 0x131 and scalar != 0x138:
        scalar |= 1
    if scalar == 0x15F:
        return 0x219
    if scalar == 0x163:
        return 0x21B
    return scalar


def parts_names(scalar):
    """Digits and signs of addresses and code: a word that touches one is not counted."""
    return 0x30 <= scalar <= 0x39 or scalar in JOINTS


def words(text):
    """The words of a text as lists of folded letters; marks that combine belong to no word and part none."""
    out, word, touched, before = [], [], False, 0
    for character in text:
        scalar = ord(character)
        letter = fold(scalar)
        if letter:
            touched = touched if word else parts_names(before)
            if len(word) < LONGEST_WORD:
                word.append(letter)
        elif 0x300 <= scalar <= 0x36F:
            continue
        else:
            if word and not touched and not parts_names(scalar):
                out.append(word)
            word = []
        before = scalar
    if word and not touched:
        out.append(word)
    return out


def step(state, letter):
    return ((state ^ letter) * MULTIPLIER) & MASK


def buckets(word, count):
    """The rows of the weight table that a word lights: its n-grams of 2, 3 and 4 with edges, then itself."""
    padded = [EDGE] + word + [EDGE]
    rows = []
    for first in range(len(padded) - 1):
        state = step(START, padded[first])
        for letter in padded[first + 1 : first + 4]:
            state = step(state, letter)
            rows.append(state * count >> 32)
    whole = WORD_START
    for letter in word:
        whole = step(whole, letter)
    rows.append(whole * count >> 32)
    return rows
