"""Measures the extraction on pages whose web sites its model has not seen.

  python3 Training/pages/train.py --folds 5 --output FOLDER …     # one model for each fold
  python3 Training/pages/evaluate.py --pages ../shared/data/pages --program .build/release/page-features --folds FOLDER

Each page is cleaned as the command does it, with the model of the fold that it is left out of; the
lines for `score_pages.py` are written to FOLDER/scrapinghub.jsonl and FOLDER/trafilatura.jsonl.
"""
import argparse
import json
import pathlib
import struct
import subprocess
import tempfile

import measure
import train


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", required=True, type=pathlib.Path, help="folder of the two archives")
    parser.add_argument("--program", required=True, help="the page-features executable")
    parser.add_argument("--folds", required=True, type=pathlib.Path, help="folder of the models of the folds")
    return parser.parse_args()


def clean(program, model, pages):
    """For each page the text of its article, title, day, authors and findings."""
    with tempfile.TemporaryFile() as requests, tempfile.TemporaryFile() as answers:
        for page in pages:
            requests.write(struct.pack("<I", len(page.html)) + page.html)
        requests.seek(0)
        subprocess.run([program, "--clean", str(model)], stdin=requests, stdout=answers, check=True)
        answers.seek(0)
        for _ in pages:
            fields = []
            for _ in range(5):
                size, = struct.unpack("<I", answers.read(4))
                fields.append(answers.read(size).decode("utf8"))
            yield dict(text=fields[0], title=fields[1], published=fields[2] or None,
                       authors=fields[3].split("\n") if fields[3] else [], findings=fields[4].split("\n"))


def main():
    options = arguments()
    everything = {page.name: page for page in train.load(options.pages)}
    found = {}
    for model in sorted(options.folds.glob("fold-*.model")):
        names = [name for name in model.with_suffix(".txt").read_text().split("\n") if name]
        pages = [everything[name] for name in names]
        found.update(zip(names, clean(options.program, model, pages)))
    for part, isPart in (("scrapinghub", lambda page: page.body is not None), ("trafilatura", lambda page: page.body is None)):
        with open(options.folds / f"{part}.jsonl", "w", encoding="utf8") as lines:
            for name, page in everything.items():
                if isPart(page) and name in found:
                    lines.write(json.dumps(dict(source=name, **found[name]), ensure_ascii=False) + "\n")
    known = [page for page in everything.values() if page.name in found]
    print(measure.body([(page.body, found[page.name]["text"]) for page in known if page.body is not None]))
    print(measure.chunks([(page.wanted, page.unwanted, found[page.name]["text"])
                          for page in known if page.body is None]))


if __name__ == "__main__":
    main()
