"""The measures of the CoNLL 2018 shared task (Zeman et al. 2018), without anything to install.

Words are aligned by the characters they cover; inside a multiword token by the longest common subsequence
of their forms. Relations count without their subtypes. `udtools` gives the same figures.
"""


class Word:
    """A word with the characters of its token, blanks not counted, and its columns."""

    __slots__ = ("start", "end", "multi", "columns", "head")

    def __init__(self, start, end, multi, columns):
        self.start, self.end, self.multi, self.columns, self.head = start, end, multi, columns, None


def read(text):
    """(characters, token spans, sentence spans, words) of CoNLL-U."""
    characters, tokens, sentences, words = [], [], [], []
    at, block, multi = 0, [], None
    begun = 0
    for line in text.split("\n") + [""]:
        if not line:
            for word in block:
                head = int(word.columns[6])
                word.head = block[head - 1] if head else None
            if block:
                sentences.append((begun, at))
            words += block
            block, multi, begun = [], None, at
            continue
        columns = line.split("\t")
        if line[0] == "#" or "." in columns[0]:
            continue
        form = "".join(columns[1].split())
        if "-" in columns[0]:
            multi = (int(columns[0].split("-")[1]), at, at + len(form))
        elif multi and int(columns[0]) <= multi[0]:
            block.append(Word(multi[1], multi[2], True, columns))
            continue
        else:
            block.append(Word(at, at + len(form), False, columns))
        characters.append(form)
        tokens.append((at, at + len(form)))
        at += len(form)
    return "".join(characters), tokens, sentences, words


def align(gold, system):
    """Pairs of words that are the same."""
    pairs, g, s = [], 0, 0
    while g < len(gold) and s < len(system):
        if gold[g].multi or system[s].multi:
            g_end, s_end = stretch(gold, system, g, s)
            pairs += common(gold[g:g_end], system[s:s_end])
            g, s = g_end, s_end
        elif (gold[g].start, gold[g].end) == (system[s].start, system[s].end):
            pairs.append((gold[g], system[s]))
            g, s = g + 1, s + 1
        elif gold[g].start <= system[s].start:
            g += 1
        else:
            s += 1
    return pairs


def stretch(gold, system, g, s):
    """The ends of the words from g and s on that share characters with a multiword token, and so on."""
    if gold[g].multi:
        end = gold[g].end
        if not system[s].multi and system[s].start < gold[g].start:
            s += 1
    else:
        end = system[s].end
        if not gold[g].multi and gold[g].start < system[s].start:
            g += 1
    while g < len(gold) and before(gold[g], end) or s < len(system) and before(system[s], end):
        if g < len(gold) and (s >= len(system) or gold[g].start <= system[s].start):
            if gold[g].multi:
                end = max(end, gold[g].end)
            g += 1
        else:
            if system[s].multi:
                end = max(end, system[s].end)
            s += 1
    return g, s


def before(word, end):
    return word.start < end if word.multi else word.end <= end


def common(gold, system):
    """The longest common subsequence by forms in small letters."""
    forms = [[w.columns[1].lower() for w in words] for words in (gold, system)]
    best = [[0] * (len(system) + 1) for _ in range(len(gold) + 1)]
    for i in reversed(range(len(gold))):
        for j in reversed(range(len(system))):
            best[i][j] = best[i + 1][j + 1] + 1 if forms[0][i] == forms[1][j] else max(best[i + 1][j], best[i][j + 1])
    pairs, i, j = [], 0, 0
    while i < len(gold) and j < len(system):
        if forms[0][i] == forms[1][j]:
            pairs.append((gold[i], system[j]))
            i, j = i + 1, j + 1
        elif best[i + 1][j] >= best[i][j + 1]:
            i += 1
        else:
            j += 1
    return pairs


def scores(gold_text, system_text):
    """F1 in percent by measure."""
    gold_characters, gold_tokens, gold_sentences, gold = read(gold_text)
    characters, tokens, sentences, system = read(system_text)
    if gold_characters != characters:
        at = next((i for i, (a, b) in enumerate(zip(gold_characters, characters)) if a != b), 0)
        raise SystemExit(f"conll18: not the same characters from {at}: "
                         f"{gold_characters[at:at + 20]!r} {characters[at:at + 20]!r}")
    pairs = align(gold, system)
    partner = {id(s): g for g, s in pairs}
    f1 = lambda right, a, b: 200 * right / max(1, a + b)
    share = lambda right: f1(sum(right(g, s) for g, s in pairs), len(gold), len(system))
    base = lambda word: word.columns[7].split(":")[0]
    attached = lambda g, s: (s.head is None and g.head is None) or (
        s.head is not None and g.head is not None and partner.get(id(s.head)) is g.head)
    return {
        "tokens": f1(len(set(gold_tokens) & set(tokens)), len(gold_tokens), len(tokens)),
        "sentences": f1(len(set(gold_sentences) & set(sentences)), len(gold_sentences), len(sentences)),
        "words": f1(len(pairs), len(gold), len(system)),
        "upos": share(lambda g, s: g.columns[3] == s.columns[3]),
        "lemmas": share(lambda g, s: g.columns[2] in ("_", s.columns[2])),
        "uas": share(attached),
        "las": share(lambda g, s: attached(g, s) and base(g) == base(s)),
    }
