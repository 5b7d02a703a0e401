"""Trains the judge of a page's blocks on all labelled pages and writes the model.

  python3 Training/pages/train.py --pages ../shared/data/pages --program .build/release/page-features

With --folds N nothing is written but N models, each trained without one fold of web sites, to
FOLDER/fold-K.model, and their pages to FOLDER/fold-K.txt: `evaluate.py` measures with them.
The format of the model is told in Sources/ChanceryClean/Extraction/Model/PageModel.swift.
"""
import argparse
import pathlib
import struct

import numpy as np

import judge as judging
import pages as data

ROOT = pathlib.Path(__file__).resolve().parents[2]
FORMAT = 1
#: A block is article text from this probability on.
THRESHOLD = 0.5


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", required=True, type=pathlib.Path, help="folder of the two archives")
    parser.add_argument("--program", required=True, help="the page-features executable")
    parser.add_argument("--output", type=pathlib.Path,
                        default=ROOT / "Sources/ChanceryClean/Extraction/Model/pages.model")
    parser.add_argument("--folds", type=int, default=0)
    return parser.parse_args()


def load(folder):
    yield from data.scrapinghub(folder / "scrapinghub.tar.xz")
    yield from data.trafilatura(folder / "trafilatura-dev.tar.xz")


def below(value):
    """The greatest 32-bit number that is not above a value, so that comparisons come out the same."""
    rounded = np.float32(value)
    return rounded if rounded <= value else np.nextafter(rounded, np.float32(-np.inf))


def flatten(tree, nodes):
    """Appends a tree's nodes, the branch for smaller values first; a loop, since trees may be deep."""
    stack = [(tree, None)]
    while stack:
        node, parent = stack.pop()
        if parent is not None:
            nodes[parent][2] = len(nodes) - parent
        if "leaf_value" in node:
            nodes.append([np.float32(node["leaf_value"]), -1, 0])
            continue
        assert node["decision_type"] == "<="
        nodes.append([below(node["threshold"]), node["split_feature"], 0])
        stack.append((node["right_child"], len(nodes) - 1))
        stack.append((node["left_child"], None))


def pack(booster):
    roots, nodes = [], []
    for tree in booster.dump_model()["tree_info"]:
        roots.append(len(nodes))
        flatten(tree["tree_structure"], nodes)
    body = b"".join(struct.pack("<fhH", *node) for node in nodes)
    return len(roots), len(nodes), struct.pack(f"<{len(roots)}i", *roots) + body


def write_model(path, judge):
    near, far = judge.weights
    first, second = pack(judge.first), pack(judge.second)
    header = struct.pack("<4sIIIIIIIIf", b"CHPM", FORMAT, judge.first.num_feature(), judge.second.num_feature(),
                         len(near), first[0], first[1], second[0], second[1], THRESHOLD)
    body = header + near.astype("<f4").tobytes() + far.astype("<f4").tobytes() + first[2] + second[2]
    path.write_bytes(body + struct.pack("<I", checksum(body)))


def checksum(body):
    value = 0x811C9DC5
    for byte in body:
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value


def main():
    options = arguments()
    everything = list(load(options.pages))
    if not options.folds:
        return write_model(options.output, judging.train(options.program, everything))
    for number in range(options.folds):
        inside = [page for page in everything if judging.fold(page.site + "!", options.folds) != number]
        outside = [page.name for page in everything if judging.fold(page.site + "!", options.folds) == number]
        write_model(options.output / f"fold-{number}.model", judging.train(options.program, inside))
        (options.output / f"fold-{number}.txt").write_text("\n".join(outside) + "\n")


if __name__ == "__main__":
    main()
