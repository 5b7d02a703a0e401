"""Trains the network that finds sentence starts and contractions in a stream of tokens.

It sees what the rules of the program say of each token: `--tool` names the executable `token-features`
(swift build -c release --product token-features).
"""
import argparse
import collections
import json
import pathlib
import random
import subprocess
import time

import torch
from torch import nn
from torch.nn import functional

import batches
import corpora
import damage
import export
import gazetteer
import networks
import train
from e5 import E5
from modelfile import ModelFile

HERE = pathlib.Path(__file__).resolve().parent
SETTINGS = {"width": 64, "blocks": "1124", "buckets": 8192, "pieces": 32000, "epochs": 8, "rate": 3e-3, "stream": 220, "hidden": 0.15}
#: Treebanks of written text, in the order of their documents; how often an epoch takes each.
STREAMS = {"sequoia": 3, "gsd": 3, "fqb": 0.3, "ewt": 1, "gum": 1}
NONE, BLANK, BREAK = range(3)
#: A sentence starts where the network is so sure: after what rules call likely, and unlikely.
LIKELY, UNLIKELY = 0.3, 0.7


#: Single words of names to exchange; filled when training starts.
NAMES = []


class Network(nn.Module):
    """Letters in, a start and a contraction label a token out."""

    def __init__(self, settings, vectors):
        super().__init__()
        self.encoder = networks.Network(vectors, settings["buckets"], settings["width"], settings["blocks"], 1, 0.3)
        self.start = nn.Linear(settings["width"], 2)
        self.contraction = nn.Linear(settings["width"], 2)

    def forward(self, batch):
        states = self.encoder(batch)
        return self.start(states).float(), self.contraction(states).float()


def streams(sentences, chance, damaged, longest):
    """Runs of tokens as (forms, gaps, starts, contractions, language), cut at documents and paragraphs."""
    found, forms, gaps, starts, several = [], [], [], [], []
    layout = chance.random() if damaged else 0

    def close(language):
        if forms:
            found.append((list(forms), list(gaps), list(starts), list(several), language))
        for values in (forms, gaps, starts, several):
            values.clear()

    for sentence in sentences:
        if (sentence.opens or len(forms) > longest) and forms:
            close(sentence.language)
            layout = chance.random() if damaged else 0
        change = case(chance) if damaged else None
        tokens = exchange(sentence, chance, NAMES) if damaged else sentence.tokens
        if damaged and chance.random() < 0.08 and len(tokens) > 2 and tokens[-1][0] in ".!?":
            tokens = tokens[:-1]
        touching = False
        for i, (form, first, end, after) in enumerate(tokens):
            gap = NONE if touching else BLANK
            if layout > 0.85 and i == 0 or layout < 0.12 and damaged and gap and chance.random() < 0.09:
                gap = BREAK
            forms.append(change(form) if change else form)
            gaps.append(gap)
            starts.append(int(i == 0))
            several.append(int(end - first > 1))
            touching = not after
    close(sentences[-1].language)
    return found


def judged(runs, tool):
    """The runs with what the rules say of each token: 0 never to 3 always, 0 where they cut otherwise."""
    found = [None] * len(runs)
    for language in sorted({run[4] for run in runs}):
        places = [i for i, run in enumerate(runs) if run[4] == language]
        texts, offsets = zip(*(laid_out(runs[i]) for i in places))
        output = subprocess.run([tool, language], input=b"\0".join(texts), capture_output=True, check=True).stdout
        blocks = output.decode().split("\n\n")
        for i, starts, block in zip(places, offsets, blocks):
            rows = [line.split() for line in block.split("\n") if line]
            said = {int(start): int(boundary) for start, _, boundary in rows}
            found[i] = runs[i] + ([said.get(start, 0) for start in starts],)
    return found


def laid_out(run):
    """The text of a run in UTF-8 and the first byte of each token."""
    text, starts = bytearray(), []
    for i, (form, gap) in enumerate(zip(run[0], run[1])):
        text += b"" if i == 0 else ("", " ", "\n")[gap].encode()
        starts.append(len(text))
        text += form.replace("\0", "").encode()
    return bytes(text), starts


def exchange(sentence, chance, names, rate=0.25):
    """The tokens of a sentence, some names exchanged for those of leaders and cities: a capital need not start
    anything. In French some articles are exchanged for « des »: where « un » stands it is an article, where
    « du » or « de la » stands a contraction. The places of « des » alone are too few to learn from.
    """
    tokens, skip = [], False
    french = sentence.language == "fr"
    for i, (form, first, end, after) in enumerate(sentence.tokens):
        if skip:
            skip = False
            continue
        low, tag = form.lower(), sentence.words[first].tag
        follower = sentence.tokens[i + 1] if i + 1 < len(sentence.tokens) else None
        des = "Des" if form[0].isupper() else "des"
        if tag == "PROPN" and end - first == 1 and form[0].isupper() and chance.random() < rate:
            tokens.append((chance.choice(names), first, end, after))
        elif not french:
            tokens.append((form, first, end, after))
        elif low in ("un", "une") and tag == "DET" and chance.random() < rate:
            tokens.append((des, first, first + 1, after))
        elif low == "du" and end - first == 2 and chance.random() < rate:
            tokens.append((des, first, end, after))
        elif (low == "de" and tag == "ADP" and follower and follower[0].lower() in ("la", "l'", "l’")
              and sentence.words[follower[1]].tag == "DET" and chance.random() < rate):
            tokens.append((des, first, first + 2, True))
            skip = True
        else:
            tokens.append((form, first, end, after))
    return tokens


def case(chance):
    """Now and then a change of case for a whole sentence."""
    drawn = chance.random()
    return str.lower if drawn < 0.03 else str.upper if drawn < 0.05 else damage.plain if drawn < 0.08 else None


def ambiguous(data):
    """Language → forms that are contractions at times."""
    counts = collections.defaultdict(collections.Counter)
    for name in STREAMS:
        for sentence in corpora.treebank(data, name):
            for form, first, end, _ in sentence.tokens:
                counts[sentence.language][form.lower(), end - first > 1] += 1
    return {language: {form for (form, several), n in c.items() if several and n > 1}
            for language, c in counts.items()}


def batch(runs, encoder, forms, chance=None):
    """Streams as one batch with gold labels; -100 where nothing is asked."""
    longest = max(len(r[0]) for r in runs)
    mask = torch.zeros(len(runs), longest, dtype=torch.bool)
    start = torch.full((len(runs), longest), -100)
    contraction = torch.full((len(runs), longest), -100)
    letters, letter_starts, flat, piece_starts = [], [], [], []
    for i, (words, gaps, starts, several, language, said) in enumerate(runs):
        mask[i, :len(words)] = True
        start[i, 1:len(words)] = torch.tensor(starts[1:], dtype=torch.long)
        for j, (word, gap) in enumerate(zip(words, gaps)):
            letter_starts.append(len(letters))
            piece_starts.append(len(flat))
            pieces, marks = encoder.word(word)
            if chance is None or chance.random() >= SETTINGS["hidden"]:
                letters += marks
                flat += pieces
            letters.append(batches.fnv("f" + chr(48 + 4 * gap + said[j])) % encoder.buckets)
            if word.lower() in forms[language]:
                contraction[i, j] = several[j]
    return {"mask": mask, "letters": torch.tensor(letters), "letter_starts": torch.tensor(letter_starts),
            "flat_pieces": torch.tensor(flat), "piece_starts": torch.tensor(piece_starts),
            "start": start, "contraction": contraction}


@torch.no_grad()
def measure(network, encoder, forms, data, tool, likely=LIKELY, unlikely=UNLIKELY):
    network.eval()
    figures = {}
    for name in ("sequoia", "gsd", "ewt"):
        runs = judged(streams(corpora.kept(data, name), random.Random(0), False, 10 ** 9), tool)
        right = said = true = words = well = asked = 0
        for run in runs:
            b = batch([run], encoder, forms)
            start, contraction = network(b)
            share = torch.softmax(start[0], 1)[:, 1].tolist()
            enough = [2, unlikely, likely, 0]
            guess = [0] + [i for i in range(1, len(run[0])) if share[i] > enough[run[5][i]]] + [len(run[0])]
            gold = [i for i, s in enumerate(run[2]) if s] + [len(run[0])]
            ours, theirs = set(zip(guess, guess[1:])), set(zip(gold, gold[1:]))
            right, said, true = right + len(ours & theirs), said + len(ours), true + len(theirs)
            known = b["contraction"][0] >= 0
            asked += int(known.sum())
            well += int((contraction[0].argmax(1) == b["contraction"][0])[known].sum())
        figures[name] = {"sentences": round(200 * right / (said + true), 2),
                         "contractions": round(100 * well / max(1, asked), 2)}
    network.train()
    return figures


def main():
    options = argparse.ArgumentParser()
    options.add_argument("model", type=pathlib.Path)
    options.add_argument("--data", type=pathlib.Path, default=HERE.parents[2] / "shared/data")
    options.add_argument("--tool", required=True, help="the executable token-features")
    chosen = options.parse_args()
    torch.manual_seed(1)
    torch.set_num_threads(1)
    chance = random.Random(1)
    e5 = E5()
    segmenter, kept = train.words(e5, SETTINGS["pieces"], chosen.data)
    encoder = batches.Encoder(segmenter, SETTINGS["buckets"], 1, 2)
    vectors = torch.from_numpy(e5.tensor("emb.word", (e5.vocabulary, e5.width))[kept])
    forms = ambiguous(chosen.data)
    found = gazetteer.people(chosen.data) + gazetteer.places(chosen.data, "en")
    NAMES.extend(sorted({w for name in found for w in name.split() if w[0].isupper() and w.isalpha()}))
    treebanks = {name: corpora.treebank(chosen.data, name) for name in STREAMS}
    network = Network(SETTINGS, vectors)
    average = train.Average(network, keep=0.98)
    optimiser = torch.optim.AdamW(network.parameters(), SETTINGS["rate"], weight_decay=0.01, fused=True)
    log = HERE / "work/segment.jsonl"
    log.parent.mkdir(exist_ok=True)
    log.write_text("")
    for epoch in range(SETTINGS["epochs"]):
        begun, total, runs = time.time(), 0.0, []
        for name, often in STREAMS.items():
            for _ in range(max(1, int(often))):
                if often >= 1 or chance.random() < often:
                    runs += streams(treebanks[name], chance, True, chance.randint(20, SETTINGS["stream"]))
        runs = judged(runs, chosen.tool)
        runs.sort(key=lambda r: len(r[0]) + chance.random() * 20)
        groups = [runs[i:i + 12] for i in range(0, len(runs), 12)]
        chance.shuffle(groups)
        for group in optimiser.param_groups:
            group["lr"] = SETTINGS["rate"] * (1 - epoch / SETTINGS["epochs"])
        for group in groups:
            b = batch(group, encoder, forms, chance)
            start, contraction = network(b)
            loss = start.sum() * 0
            if (b["start"] >= 0).any():
                loss = functional.cross_entropy(start.flatten(0, 1), b["start"].flatten(), ignore_index=-100)
            if (b["contraction"] >= 0).any():
                loss = loss + 0.3 * functional.cross_entropy(
                    contraction.flatten(0, 1), b["contraction"].flatten(), ignore_index=-100)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            average.step()
            total += float(loss.detach())
        line = {"epoch": epoch, "seconds": round(time.time() - begun), "loss": round(total / len(groups), 4)}
        if epoch % 2 == 1 or epoch + 1 == SETTINGS["epochs"]:
            average.swap()
            line["dev"] = measure(network, encoder, forms, chosen.data, chosen.tool)
            average.swap()
        print(json.dumps(line), flush=True)
        with log.open("a") as file:
            file.write(json.dumps(line) + "\n")
    average.swap()
    torch.save(network.state_dict(), HERE / "work/segment.pt")
    write(network, encoder, forms, chosen.model)
    print(json.dumps({"bytes": measure(network, encoder, forms, chosen.data, chosen.tool)}))


def write(network, encoder, forms, path):
    network.eval()
    file = ModelFile()
    with torch.no_grad():
        settings = export.network(file, network.encoder)
        export.linear(file, "heads.start", network.start)
        export.linear(file, "heads.contraction", network.contraction)
    file.text("configuration", "\n".join(f"{k}={v}" for k, v in [("kind", "sentences")] + settings))
    export.words(file, encoder.segmenter)
    file.write(path)


if __name__ == "__main__":
    main()
