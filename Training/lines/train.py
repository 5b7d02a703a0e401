"""Trains the line classifier on all labelled pages and writes the model and the table of the test.

  OMP_NUM_THREADS=1 python3 Training/lines/train.py --lines .../lines/scrapinghub-lines.jsonl.xz \\
      --pages .../pages/scrapinghub.tar.xz --program .build/release/line-features

The format of the model is told in Sources/ChanceryClean/Lines/LineModel.swift.
"""
import os
for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(_name, "1")
import argparse
import pathlib
import struct

import classifier
import network
import pages as data

ROOT = pathlib.Path(__file__).resolve().parents[2]
FORMAT = 1
#: A line below it is residue: a little under the best F1, since lost text is worse than a caption.
THRESHOLD = 0.36


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lines", required=True, help="labelled lines (jsonl.xz)")
    parser.add_argument("--pages", required=True, help="archive of the pages' HTML")
    parser.add_argument("--program", required=True, help="the line-features executable")
    parser.add_argument("--lists", default=ROOT / "Sources/ChanceryClean/Languages")
    parser.add_argument("--output", default=ROOT / "Sources/ChanceryClean/Lines/lines.model")
    parser.add_argument("--fixtures", default=ROOT / "Tests/ChanceryCleanTests/Lines/Fixtures")
    return parser.parse_args()


def write_model(path, networks):
    first, second = networks
    inputs = len(first.mean)
    header = struct.pack("<4sIIIIIf", b"CHLM", FORMAT, inputs, len(second.mean) - inputs,
                         blocks(first), blocks(second), THRESHOLD)
    body = header + first.numbers().tobytes() + second.numbers().tobytes()
    pathlib.Path(path).write_bytes(body + struct.pack("<I", checksum(body)))


def blocks(net):
    units = sum(len(member[1]) for member in net.members)
    assert units % network.BLOCK == 0, "the units of all members must fill whole blocks"
    return units // network.BLOCK


def checksum(data_bytes):
    value = 0x811C9DC5
    for byte in data_bytes:
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value


def write_fixtures(folder, program, networks):
    """Writes anew the first column of each table: how sure the networks are of residue."""
    for path in sorted(pathlib.Path(folder).glob("*.tsv")):
        lines = [line.split("\t")[-1] for line in path.read_text(encoding="utf8").splitlines() if line]
        page = data.Page(path.stem, path.stem, lines, [data.UNCLEAR] * len(lines))
        article = classifier.judge(program, networks, [page])[0]
        table = "".join(f"{1 - value:.5f}\t{line}\n" for value, line in zip(article, lines))
        path.write_text(table, encoding="utf8")


def main():
    options = arguments()
    prepared = data.prepare(options.lines, options.pages, options.lists)
    everything = [variant for _, made in prepared for variant in made]
    lines = classifier.line_features(options.program, everything)
    networks = classifier.train(options.program, everything, lines)
    write_model(options.output, networks)
    write_fixtures(options.fixtures, options.program, networks)
    print(f"{len(prepared)} pages, {len(everything) - len(prepared)} variants -> {options.output}")


if __name__ == "__main__":
    main()
