#!/usr/bin/env python3
"""The line rules of C4 (Raffel et al. 2020, section 2.2), as a rival for the speed of cleaning.

A line loses citation marks; it stays when it ends in a terminal mark, has at least five words, none of them
longer than 1,000 characters, and names neither JavaScript nor a policy. A page goes when it holds "lorem
ipsum" or a curly bracket, or keeps fewer than five sentences. Spans of three sentences that came before go.
  c4_lines.py PASSES FILE…     prints the median of megabytes a second of CPU time, as JSON
"""
import hashlib, json, re, statistics, sys, time

TERMINAL = (".", "!", "?", '"', "”", "»")
CITATION = re.compile(r"\[\d*\]|\[edit\]|\[citation needed\]")
SENTENCE = re.compile(r"(?<=[.!?])[\"”»]?\s+")
POLICY = ("terms of use", "privacy policy", "cookie policy", "uses cookies", "use of cookies", "use cookies")
FEWEST_WORDS, FEWEST_SENTENCES, LONGEST_WORD = 5, 5, 1000


def lines(text):
    """The lines of a page that stay, and their sentences."""
    for line in text.splitlines():
        line = CITATION.sub("", line.strip())
        if not line.endswith(TERMINAL) or line.endswith("..."):
            continue
        words = line.split()
        if len(words) < FEWEST_WORDS or any(len(word) > LONGEST_WORD for word in words):
            continue
        lower = line.lower()
        if "javascript" in lower or any(policy in lower for policy in POLICY):
            continue
        yield line, [sentence for sentence in SENTENCE.split(line) if sentence]


def clean(text, seen):
    """The text of a page that stays; `seen` holds the spans of the pages before."""
    if "{" in text or "lorem ipsum" in text.lower():
        return ""
    kept = list(lines(text))
    sentences = [sentence for _, parts in kept for sentence in parts]
    if len(sentences) < FEWEST_SENTENCES:
        return ""
    fresh = []
    for index, sentence in enumerate(sentences):
        span = " ".join(part.strip().lower() for part in sentences[index:index + 3])
        digest = hashlib.md5(span.encode()).digest()
        if digest not in seen:
            seen.add(digest)
            fresh.append(sentence)
    return "\n".join(fresh)


def main():
    passes, files = int(sys.argv[1]), sys.argv[2:]
    texts = [open(file, encoding="utf-8").read() for file in files]
    size = sum(len(text.encode()) for text in texts)
    rates = []
    for _ in range(passes + 1):
        start, seen = time.process_time(), set()
        for text in texts:
            clean(text, seen)
        rates.append(size / 1e6 / (time.process_time() - start))
    print(json.dumps({"stage": "c4 line rules in Python", "mb_s": statistics.median(rates[1:]), "bytes": size}))


main()
