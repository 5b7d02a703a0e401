"""Trains a parser: `train.py accurate` fine-tunes the encoder, `train.py default` learns from it."""
import argparse
import json
import pathlib
import random
import time

import torch
from torch.nn import functional

import batches
import corpora
import damage
import distil
import gazetteer
import labels as label_sets
import measure
import networks
import segments
import vocabulary
from e5 import E5

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE.parents[2] / "shared/data"
NAME_CORPORA = {"fenec": 1.5, "uner": 3, "wikigold": 2, "europeana": 0.25}
SETTINGS = {
    "accurate": {"epochs": 6, "limit": 2200, "rate": 2e-4, "head_rate": 1e-3, "damage": 0.12, "hidden": 0.04,
                 "layers": list(range(12)), "trees": 1.0, "names": 1.2, "exchanged": 0.3, "arcs": 256, "relations": 256, "dropout": 0.3, "pieces": 32000},
    "default": {"epochs": 14, "limit": 2200, "rate": 2e-3, "head_rate": 2e-3, "damage": 0.12, "hidden": 0.1,
                "width": 256, "blocks": "11a24a", "heads": 8, "arcs": 160, "relations": 160, "dropout": 0.3,
                "pieces": 32000, "buckets": 16384, "gold": 0.5, "passes": 3, "swap": 0.15, "trees": 1.0, "names": 1.2, "exchanged": 0.3},
}


def training_sentences(data):
    """Sentences and how often an epoch takes each."""
    chosen = []
    for name, (_, _, often) in corpora.TREEBANKS.items():
        chosen += [(s, often) for s in corpora.treebank(data, name)]
    for name, often in NAME_CORPORA.items():
        chosen += [(s, often) for s in corpora.names(data, name)]
    return chosen


def epoch(chosen, chance, settings):
    """The sentences of one pass, some of them damaged."""
    taken = []
    for sentence, often in chosen:
        often *= settings["trees"] if sentence.has_tree else settings["names"]
        for _ in range(int(often) + (chance.random() < often % 1)):
            changed = sentence
            if not sentence.has_tree:
                changed = gazetteer.swap(sentence, DATA, chance, settings["exchanged"])
            taken.append(damage.damage(changed, chance, settings["damage"]))
    return taken


def losses(parser, scores, gold):
    """The loss of each head, by name."""
    heads = gold["head"].clamp(min=0)
    related = parser.heads.relations(scores["states"], heads)
    cross = lambda s, g: functional.cross_entropy(s.flatten(0, 1), g.flatten(), ignore_index=-100) if (
        (g >= 0).any()) else s.sum() * 0
    return {"arc": cross(scores["arcs"], gold["head"]), "relation": cross(related, gold["relation"]),
            "bundle": cross(scores["bundle"], gold["bundle"]), "lemma": 0.5 * cross(scores["lemma"], gold["lemma"]),
            "name": cross(scores["name"], gold["name"])}


class Average:
    """The running mean of the weights: what is measured and shipped."""

    def __init__(self, parser, keep=0.99, every=5):
        self.parser, self.keep, self.every, self.steps = parser, keep, every, 0
        self.weights = {k: v.detach().clone() for k, v in parser.state_dict().items() if v.is_floating_point()}

    @torch.no_grad()
    def step(self):
        self.steps += 1
        if self.steps % self.every:
            return
        keep = min(self.keep, self.steps / (self.steps + 50))
        for name, value in self.parser.state_dict().items():
            if name in self.weights and not name.endswith((".words", ".vectors")):
                self.weights[name].lerp_(value, 1 - keep)

    def swap(self):
        """Exchanges the weights of the parser with their mean."""
        with torch.no_grad():
            for name, value in self.parser.state_dict().items():
                if name in self.weights:
                    held = value.clone()
                    value.copy_(self.weights[name])
                    self.weights[name].copy_(held)


def hide(group, settings, chance):
    """The words whose form is hidden from the network."""
    return [(i, j) for i, s in enumerate(group) for j in range(len(s.words)) if chance.random() < settings["hidden"]]


def gold_groups(sentences, settings, encoder, chance):
    """The batches of one pass over the corpora."""
    taken = epoch(sentences, chance, settings)
    sizes = [encoder.size(s) for s in taken]
    short = [(s, n) for s, n in zip(taken, sizes) if n <= 300]
    return batches.grouped([s for s, _ in short], [n for _, n in short], settings["limit"], chance)


def gold_losses(parser, encoder, found, group, settings, chance):
    """The losses of a batch against its gold labels."""
    batch = encoder.batch(group, found, hide(group, settings, chance))
    return losses(parser, parser(batch), batches.gold(group, found))


def taught_losses(parser, encoder, found, group, settings, chance):
    """The losses of a batch against gold labels and the teacher's opinion."""
    sentences = [t.sentence for t in group]
    batch = encoder.batch(sentences, found, hide(sentences, settings, chance))
    batch["corpus"], batch["name_corpus"] = distil.conventions(sentences, found)
    scores = parser(batch)
    gold = losses(parser, scores, batches.gold(sentences, found))
    padded, heads = distil.targets(group)
    soft = distil.losses(parser, scores, padded, heads, batch["mask"])
    return {**{name: settings["gold"] * value for name, value in gold.items()}, **soft}


class Lessons:
    """The passes over the corpora that the teacher has judged."""

    def __init__(self, chosen, settings, encoder, found, sentences):
        state = torch.load(chosen.teacher, weights_only=False)
        teacher, theirs, labels, _ = build("accurate", state["settings"], chosen.data)
        teacher.load_state_dict({**state["weights"], **state["average"]})
        assert labels.bundles == found.bundles and labels.relations == found.relations
        chance = random.Random(2)
        forms = damage.pools([s for s, _ in sentences])
        self.passes, self.encoder, self.limit = [], encoder, settings["limit"]
        for number in range(settings["passes"]):
            taken = epoch(sentences, chance, settings)
            if number > 0:
                taken = [damage.swap(s, forms, chance, settings["swap"]) for s in taken]
            self.passes.append(distil.teach(teacher, theirs, labels, taken, 2 * self.limit, chance))
            print(f"pass {number}: {len(self.passes[-1])} sentences taught", flush=True)

    def groups(self, number, chance):
        taught = self.passes[number % len(self.passes)]
        return batches.grouped(taught, [self.encoder.size(t.sentence) for t in taught], self.limit, chance)


def words(e5, size, data):
    """The segmenter over the pieces that the training words need, and the numbers of these pieces."""
    whole = segments.Segmenter(e5.pieces, e5.scores.tolist(), e5.normal)
    for special in ("<s>", "<pad>", "</s>", "<unk>"):
        whole.index.pop(special, None)
    path = HERE / "work" / f"pieces-{size}.json"
    if not path.exists():
        path.parent.mkdir(exist_ok=True)
        counts = vocabulary.words(data, [s for s, _ in training_sentences(data)])
        path.write_text(json.dumps(vocabulary.cut(e5, whole, counts, size)))
    kept = json.loads(path.read_text())
    segmenter = segments.Segmenter([e5.pieces[i] for i in kept], [float(e5.scores[i]) for i in kept], e5.normal)
    for special in kept[:3]:
        segmenter.index.pop(e5.pieces[special], None)
    return segmenter, kept


def build(kind, settings, data):
    """The network of a kind with its words and labels."""
    chosen = training_sentences(data)
    e5 = E5()
    segmenter, kept = words(e5, settings["pieces"], data)
    classes = vocabulary.classes() if "buckets" in settings else None
    encoder = batches.Encoder(segmenter, settings.get("buckets", 1), 1, 2, classes)
    found = label_sets.collect([s for s, _ in chosen], list(corpora.TREEBANKS) + list(NAME_CORPORA))
    if kind == "accurate":
        network = networks.Transformer(e5, kept, settings["layers"])
    else:
        vectors = torch.from_numpy(e5.tensor("emb.word", (e5.vocabulary, e5.width))[kept])
        network = networks.Network(
            vectors, settings["buckets"], settings["width"], settings["blocks"], settings["heads"])
    heads = networks.Heads(network.width, settings["arcs"], settings["relations"], found, settings["dropout"])
    return networks.Parser(network, heads), encoder, found, chosen


def report(parser, encoder, found, data, most=None):
    """Accuracy on gold words of what is kept for measuring; with `most`, of its first sentences, quickly."""
    figures = {}
    for name in ("sequoia", "gsd", "ewt"):
        kept = corpora.kept(data, name)[:most]
        figures[name] = measure.trees_right(parser, encoder, found, kept, most is not None)
    kept = corpora.kept_names(data)
    figures["uner"] = measure.names_right(parser, encoder, found, networks.KINDS, kept, fast=most is not None)
    return figures


def main():
    options = argparse.ArgumentParser()
    options.add_argument("kind", choices=SETTINGS)
    options.add_argument("--data", type=pathlib.Path, default=DATA)
    options.add_argument("--set", action="append", default=[], help="NAME=VALUE, a setting to change")
    options.add_argument("--out", type=pathlib.Path)
    options.add_argument("--teacher", type=pathlib.Path, help="a checkpoint of the accurate parser to learn from")
    options.add_argument("--start", type=pathlib.Path, help="a checkpoint whose averaged weights to start from")
    options.add_argument("--stop", type=int, default=0, help="stop after so many epochs")
    chosen = options.parse_args()
    globals()["DATA"] = chosen.data
    settings = dict(SETTINGS[chosen.kind])
    for pair in chosen.set:
        name, _, value = pair.partition("=")
        settings[name] = type(settings[name])(json.loads(value)) if not isinstance(settings[name], str) else value
    out = chosen.out or HERE / "work" / f"{chosen.kind}.pt"
    run(chosen, settings, out)


def run(chosen, settings, out):
    torch.manual_seed(1)
    chance = random.Random(1)
    parser, encoder, found, sentences = build(chosen.kind, settings, chosen.data)
    slow = [p for n, p in parser.encoder.named_parameters() if p.requires_grad]
    groups = [{"params": slow, "lr": settings["rate"]},
              {"params": parser.heads.parameters(), "lr": settings["head_rate"]}]
    optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.01, fused=True)
    words = sum(len(s.words) * often * settings["trees" if s.has_tree else "names"] for s, often in sentences)
    steps = int(settings["epochs"] * words * 1.45 / settings["limit"])
    ramp = lambda step: min((step + 1) / 200, max(0.02, 1 - step / steps))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, ramp)
    average = Average(parser)
    if chosen.start:
        state = torch.load(chosen.start, weights_only=False)
        parser.load_state_dict({**state["weights"], **state["average"]})
        average = Average(parser)
    lessons = chosen.teacher and Lessons(chosen, settings, encoder, found, sentences)
    first = 0
    log = out.with_suffix(".jsonl")
    if out.exists():
        state = torch.load(out, weights_only=False)
        # What an epoch takes, and how many there are, may change on the way.
        fixed = lambda all_: {k: v for k, v in all_.items() if k not in ("epochs", "trees", "names", "exchanged")}
        if fixed(state["settings"]) == fixed(settings):
            parser.load_state_dict(state["weights"])
            optimiser.load_state_dict(state["optimiser"])
            schedule.load_state_dict(state["schedule"])
            average.weights, average.steps = state["average"], state["steps"]
            first = state["epoch"] + 1
            chance.setstate(state["chance"])
    print(f"{chosen.kind}: {words} words an epoch, {steps} steps, {len(found.bundles)} bundles, "
          f"{len(found.scripts)} scripts, {len(found.relations)} relations", flush=True)
    for number in range(first, settings["epochs"]):
        begun, sums = time.time(), {}
        if lessons:
            groups = lessons.groups(number, chance)
        else:
            groups = gold_groups(sentences, settings, encoder, chance)
        for group in groups:
            with torch.autocast("cpu", torch.bfloat16):
                loss = (taught_losses if lessons else gold_losses)(parser, encoder, found, group, settings, chance)
            total = sum(loss.values())
            optimiser.zero_grad(set_to_none=True)
            total.backward()
            torch.nn.utils.clip_grad_norm_(parser.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            average.step()
            for name, value in loss.items():
                sums[name] = sums.get(name, 0) + float(value.detach())
        line = {"epoch": number, "seconds": round(time.time() - begun), "steps": len(groups),
                "loss": {k: round(v / len(groups), 3) for k, v in sums.items()}}
        if number % 2 == 1 or number + 1 == settings["epochs"]:
            average.swap()
            line["dev"] = report(parser, encoder, found, chosen.data, 250)
            average.swap()
        print(json.dumps(line), flush=True)
        with log.open("a") as file:
            file.write(json.dumps(line) + "\n")
        torch.save({"settings": settings, "kind": chosen.kind, "labels": found, "weights": parser.state_dict(),
                    "average": average.weights, "steps": average.steps, "optimiser": optimiser.state_dict(),
                    "schedule": schedule.state_dict(), "epoch": number, "chance": chance.getstate()},
                   out.with_suffix(".part"))
        out.with_suffix(".part").rename(out)
        if chosen.stop and number + 1 >= chosen.stop:
            break


if __name__ == "__main__":
    main()
