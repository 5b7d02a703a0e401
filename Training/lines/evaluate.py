"""Cross-validates the line classifier over web domains.

  OMP_NUM_THREADS=1 python3 Training/lines/evaluate.py --lines .../lines/scrapinghub-lines.jsonl.xz \\
      --pages .../pages/scrapinghub.tar.xz --program .build/release/line-features

No page of a domain is in training when another page of it is judged; the first network's numbers that
the second one learns from come from further folds inside the training domains.
"""
import os
for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(_name, "1")
import argparse
import pathlib

import numpy as np

import classifier
import pages as data

HERE = pathlib.Path(__file__).resolve().parent


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lines", required=True, help="labelled lines (jsonl.xz)")
    parser.add_argument("--pages", required=True, help="archive of the pages' HTML")
    parser.add_argument("--program", required=True, help="the line-features executable")
    parser.add_argument("--lists", default=HERE.parents[1] / "Sources/ChanceryClean/Languages")
    parser.add_argument("--folds", type=int, default=classifier.FOLDS)
    parser.add_argument("--save", help="write each line's probability there (npz)")
    return parser.parse_args()


def cross_validate(options, prepared):
    """The probability of each line of each page and variant, judged by networks that know no page of its domain."""
    fold = classifier.folds([page for page, _ in prepared], options.folds)
    everything = [variant for _, made in prepared for variant in made]
    lines = classifier.line_features(options.program, everything)
    judged = {}
    for number in range(options.folds):
        seen = [i for i, page in enumerate(everything) if fold[page.domain] != number]
        networks = classifier.train(options.program, [everything[i] for i in seen], [lines[i] for i in seen])
        rest = [i for i, page in enumerate(everything) if fold[page.domain] == number]
        for index, article in zip(rest, classifier.judge(options.program, networks, [everything[i] for i in rest])):
            judged[index] = article
        print(f"fold {number + 1} of {options.folds}", flush=True)
    return everything, [judged[i] for i in range(len(everything))]


def report(prepared, everything, judged):
    originals = [i for i, page in enumerate(everything) if page.kind == "page"]
    true = [page for page, _ in prepared]
    for threshold in (.2, .25, .3, .35, .4, .45, .5, .6):
        f1, mean, precision, recall = classifier.score(true, [judged[i] >= threshold for i in originals])
        print(f"threshold {threshold:.2f}  token F1 {f1:.4f}  mean of pages {mean:.4f}  P {precision:.4f}  R {recall:.4f}")
    for kind in dict.fromkeys(page.kind for page in everything):
        chosen = [i for i, page in enumerate(everything) if page.kind == kind]
        group = [everything[i] for i in chosen]
        for threshold in (.3, .4):
            kept = [judged[i] >= threshold for i in chosen]
            f1, mean, _, recall = classifier.score(group, kept)
            lines = np.concatenate([k[np.array(p.labels) == 1] for p, k in zip(group, kept)])
            print(f"  {kind} at {threshold}: token F1 {f1:.4f}  mean {mean:.4f}  article tokens lost {1 - recall:.4f}"
                  f"  article lines lost {1 - lines.mean():.4f}")


def main():
    options = arguments()
    prepared = data.prepare(options.lines, options.pages, options.lists)
    everything, judged = cross_validate(options, prepared)
    report(prepared, everything, judged)
    if options.save:
        np.savez_compressed(options.save, **{str(i): article for i, article in enumerate(judged)})


if __name__ == "__main__":
    main()
