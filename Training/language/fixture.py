#!/usr/bin/env python3
"""Records what a model makes of made-up strings, for the test that the program reads it the same way."""

import argparse
import struct

import numpy as np

from hashing import buckets, words

STRINGS = (
    "",
    "12:30 – 14,7 %",
    "Le ministre a présenté sa démission, hier soir, au président de la République.",
    "LE MINISTRE A PRÉSENTÉ SA DÉMISSION, HIER SOIR",
    "The minister handed in his resignation; the president’s office didn't comment.",
    "Der Außenminister erklärte am Dienstag, man prüfe die Vorwürfe.",
    "Țara și ţara, şi Ştefan: İstanbul’da ığdır, Łódź, Čeština, Ünlü, Ñandú, Ÿ, Ǆ, Ə, Ẽ, Ứng",
    "cote\u0301 e\u0301te\u0301 n\u0303",
    "see www.example.org/path_to/file-2.html?x=1&y=2 or mail jean@example.fr now",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "Путин сказал: Chancery works 一二三 fine 안녕",
    "a b c d e f g " * 40,
    "x\u00d7y\u00f7z \u0000nul\u0001 tab\tnew\nline",
)


def read(path):
    """Languages and weights of a model file."""
    content = open(path, "rb").read()
    magic, version, count, rows, _ = struct.unpack_from("<4sHHIf", content)
    assert (magic, version) == (b"CHLI", 1)
    start = 16 + 8 * count + 4 * count
    return np.frombuffer(content, np.int8, offset=start).reshape(rows, count).astype(np.int64)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--model", required=True)
    arguments.add_argument("--output", required=True, help="the table to write, tabs between columns")
    chosen = arguments.parse_args()
    weights = read(chosen.model)
    with open(chosen.output, "w", encoding="utf-8") as stream:
        for text in STRINGS:
            found = words(text)
            rows = [row for word in found for row in buckets(word, len(weights))]
            sums = weights[rows].sum(axis=0) if rows else np.zeros(weights.shape[1], np.int64)
            scalars = " ".join(f"{ord(c):X}" for c in text)
            stream.write(f"{scalars}\t{len(found)}\t{len(rows)}\t{' '.join(map(str, sums))}\n")


if __name__ == "__main__":
    main()
