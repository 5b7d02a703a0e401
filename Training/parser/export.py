"""Writes a trained parser as a model file: weights in 8 bits, one vector of conventions a language."""
import argparse
import json
import pathlib

import torch

import corpora
import networks
import train
from modelfile import ModelFile

#: Heads whose bias depends on the language, and which of the conventions they follow.
PER_LANGUAGE = {"bundle": 0, "lemma": 0, "name": 1, "arc_dependent": 0, "arc_head": 0,
                "relation_dependent": 0, "relation_head": 0}


def load(path, data):
    """The parser of a checkpoint with its averaged weights, its words and labels."""
    state = torch.load(path, weights_only=False)
    parser, encoder, found, _ = train.build(state["kind"], state["settings"], data)
    parser.load_state_dict({**state["weights"], **state["average"]})
    return parser.eval(), encoder, found, state


def linear(file, name, layer, bias=True):
    """Adds a layer and puts the weights as the program sees them back into it."""
    with torch.no_grad():
        layer.weight.copy_(torch.from_numpy(file.matrix(name, layer.weight.numpy())))
    if bias:
        file.floats(name + ".bias", layer.bias.detach().numpy())


def norm(file, name, layer):
    file.floats(name + ".weight", layer.weight.detach().numpy())
    file.floats(name + ".bias", layer.bias.detach().numpy())


def table(file, name, parameter):
    with torch.no_grad():
        parameter.copy_(torch.from_numpy(file.matrix(name, parameter.numpy())))


def transformer(file, network):
    table(file, "transformer.words", network.words)
    table(file, "transformer.places", network.places)
    norm(file, "transformer.norm", network.norm)
    file.floats("transformer.shares", torch.softmax(network.mix.detach() * 4, 0).numpy())
    for place, layer in enumerate(network.layers):
        name = f"transformer.{place}."
        linear(file, name + "inputs", layer.attention.inputs)
        linear(file, name + "output", layer.attention.output)
        norm(file, name + "attention_norm", layer.attention_norm)
        linear(file, name + "inner", layer.inner)
        linear(file, name + "outer", layer.outer)
        norm(file, name + "norm", layer.norm)
    return [("width", network.width), ("heads", network.layers[0].attention.heads),
            ("layers", len(network.layers)), ("buckets", 0)]


def network(file, net):
    """The default encoder; its projection of the pieces is computed once and stored."""
    with torch.no_grad():
        if net.vectors is not None:
            projected = net.vectors @ net.first.weight.T
            seen = file.matrix("network.pieces", projected.numpy())
            net.vectors = torch.nn.Parameter(torch.from_numpy(seen), requires_grad=False)
            net.first = torch.nn.Identity()
    table(file, "network.letters", net.letters.weight)
    norm(file, "network.norm", net.norm)
    blocks = ""
    for place, block in enumerate(net.blocks):
        name = f"network.{place}."
        norm(file, name + "norm", block.norm)
        if isinstance(block, networks.Mixing):
            blocks += "a"
            linear(file, name + "inputs", block.attention.inputs)
            linear(file, name + "output", block.attention.output)
            file.floats(name + "distance", block.attention.bias.detach().numpy())
        else:
            blocks += str(block.apart)
            linear(file, name + "inputs", block.inputs)
    heads = next((b.attention.heads for b in net.blocks if isinstance(b, networks.Mixing)), 1)
    return [("width", net.width), ("heads", heads), ("blocks", blocks), ("buckets", net.letters.num_embeddings)]


def heads(file, found, module):
    """The heads, with the conventions of each language folded into the biases."""
    for name, which in PER_LANGUAGE.items():
        layer = getattr(module, name)
        linear(file, "heads." + name, layer, bias=False)
        for language, conventions in corpora.CONVENTIONS.items():
            vector = module.corpus.weight[found.corpus_index[conventions[which]]]
            file.floats(f"heads.{name}.bias.{language}", (layer.bias + layer.weight @ vector).detach().numpy())
    linear(file, "heads.arc", module.arc)
    linear(file, "heads.relation", module.relation)
    file.floats("heads.arc_root", module.arc_root.detach().numpy())
    file.floats("heads.relation_root", module.relation_root.detach().numpy())


def words(file, segmenter):
    pieces = [""] * len(segmenter.scores)
    for piece, place in segmenter.index.items():
        pieces[place] = piece
    file.text("pieces", "\n".join(pieces))
    file.floats("pieces.score", segmenter.scores)
    normal(file, segmenter)


def normal(file, segmenter):
    file.text("normal", "\n".join(f"{a}\t{b}" for a, b in sorted(segmenter.normal.items())
                                  if a not in "\n\t\r" and "\n" not in b and "\t" not in b))


def labels(file, found):
    file.text("bundles", "\n".join(found.bundles))
    file.text("relations", "\n".join(found.relations))
    file.text("scripts", "\n".join(found.scripts))
    file.text("languages", "\n".join(corpora.CONVENTIONS))
    for language in corpora.CONVENTIONS:
        for kind, choices in found.allowed[language].items():
            file.integers(f"allowed.{kind}.{language}", choices)


def write(parser, encoder, found, path):
    """Writes the file; afterwards the parser computes with the weights that were written."""
    file = ModelFile()
    kind = parser.encoder.kind
    settings = transformer(file, parser.encoder) if kind == "transformer" else network(file, parser.encoder)
    file.text("configuration", "\n".join(f"{k}={v}" for k, v in [("kind", kind)] + settings))
    heads(file, found, parser.heads)
    words(file, encoder.segmenter)
    labels(file, found)
    file.write(path)


def fixture(parser, encoder, found, sentences, path):
    """What the network gives for some sentences: for the test that the program gives the same."""
    cases = []
    for sentence in sentences:
        corpus = corpora.CONVENTIONS[sentence.language]
        batch = encoder.batch([sentence], found)
        states = parser.encoder(batch)
        case = {"language": sentence.language, "forms": [w.form for w in sentence.words]}
        for name, which in (("tree", 0), ("name", 1)):
            batch["corpus"] = torch.tensor([found.corpus_index[corpus[which]]])
            scores = parser.heads(states, batch["corpus"], batch["mask"])
            if name == "tree":
                heads_ = torch.tensor([[w.head for w in sentence.words]])
                related = parser.heads.relations(scores["states"], heads_)
                case["heads"] = heads_[0].tolist()
                case["arcs"] = rounded(scores["arcs"][0])
                case["bundles"] = rounded(scores["bundle"][0][:, :40])
                case["lemmas"] = rounded(scores["lemma"][0][:, :40])
                case["relations"] = rounded(related[0])
            else:
                case["names"] = rounded(scores["name"][0])
        cases.append(case)
    path.write_text(json.dumps(cases, ensure_ascii=False))


def rounded(values):
    return [[round(float(v), 4) for v in row] for row in values]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("checkpoint", type=pathlib.Path)
    options.add_argument("model", type=pathlib.Path)
    options.add_argument("--data", type=pathlib.Path, default=train.HERE.parents[2] / "shared/data")
    options.add_argument("--fixture", type=pathlib.Path)
    options.add_argument("--unmeasured", action="store_true", help="do not measure what 8 bits cost")
    chosen = options.parse_args()
    parser, encoder, found, _ = load(chosen.checkpoint, chosen.data)
    measured = lambda: {} if chosen.unmeasured else train.report(parser, encoder, found, chosen.data)
    with torch.no_grad():
        before = measured()
        parser.eval()
        write(parser, encoder, found, chosen.model)
        after = measured()
        parser.eval()
        print(json.dumps({"floats": before, "bytes": after, "size": chosen.model.stat().st_size}, indent=1))
        if chosen.fixture:
            picked = [s for name in ("sequoia", "ewt") for s in corpora.kept(chosen.data, name)[10:200]
                      if 5 <= len(s.words) <= 18][:10:2]
            fixture(parser, encoder, found, picked, chosen.fixture)


if __name__ == "__main__":
    main()
