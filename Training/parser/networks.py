"""The networks: two encoders over words, and the heads that both share."""
import torch
from torch import nn
from torch.nn import functional

KINDS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC"]


class Dropout(nn.Module):
    """Dropout whose masks are slices of one table of random numbers: on a processor, drawing them anew
    takes a tenth of the training."""

    table = None

    def __init__(self, rate):
        super().__init__()
        self.rate = rate

    def forward(self, x):
        if not self.training or self.rate == 0:
            return x
        if Dropout.table is None or Dropout.table.device != x.device:
            Dropout.table = torch.rand(1 << 24, device=x.device)
        start = int(torch.randint(len(Dropout.table) - x.numel() % (1 << 23), (1,)))
        kept = Dropout.table[start:start + x.numel()]
        if len(kept) < x.numel():
            kept = Dropout.table.repeat(x.numel() // len(Dropout.table) + 1)[:x.numel()]
        mask = (kept >= self.rate).view(x.shape)
        return x * (mask.to(x.dtype) / (1 - self.rate))


class Heads(nn.Module):
    """Tags, lemmas, names, arcs and relations over the states of words.

    Each corpus has a vector of its own, added to the states: what is a matter of its conventions is learnt
    there. The exported model keeps one for each language, folded into the biases.
    """

    def __init__(self, width, arcs, relations, labels, dropout):
        super().__init__()
        self.corpus = nn.Embedding(len(labels.corpora), width)
        nn.init.normal_(self.corpus.weight, std=0.02)
        self.dropout = Dropout(dropout)
        self.bundle = nn.Linear(width, len(labels.bundles))
        self.lemma = nn.Linear(width, len(labels.scripts))
        self.name = nn.Linear(width, len(KINDS))
        self.arc_dependent = nn.Linear(width, arcs)
        self.arc_head = nn.Linear(width, arcs)
        self.arc_root = nn.Parameter(torch.randn(arcs) * 0.1)
        self.arc = nn.Linear(arcs, arcs)
        self.relation_dependent = nn.Linear(width, relations)
        self.relation_head = nn.Linear(width, relations)
        self.relation_root = nn.Parameter(torch.randn(relations) * 0.1)
        self.relation = nn.Linear(relations, len(labels.relations))

    def forward(self, states, corpus, mask, name_corpus=None):
        """Scores by name; arcs as [sentence, dependent, head], where head 0 is the root.

        Names may follow the conventions of another corpus than trees.
        """
        named = self.dropout(states + self.corpus(corpus if name_corpus is None else name_corpus)[:, None])
        states = self.dropout(states + self.corpus(corpus)[:, None]) if name_corpus is not None else named
        dependent = self.dropout(functional.gelu(self.arc_dependent(states)))
        head = self.dropout(functional.gelu(self.arc_head(states)))
        head = torch.cat([self.arc_root.to(head.dtype).expand(len(head), 1, -1), head], 1)
        arcs = (self.arc(dependent) @ head.transpose(1, 2)).float()
        heads = torch.cat([torch.ones_like(mask[:, :1]), mask], 1)
        arcs = arcs.masked_fill(~heads[:, None, :], -1e9)
        own = torch.eye(arcs.shape[1], dtype=torch.bool, device=arcs.device)
        arcs[:, :, 1:] = arcs[:, :, 1:].masked_fill(own, -1e9)
        return {"bundle": self.bundle(states).float(), "lemma": self.lemma(states).float(),
                "name": self.name(named).float(), "arcs": arcs, "states": states}

    def relations(self, states, heads):
        """Scores of the relations of words to the given heads (0 the root)."""
        dependent = self.relation_dependent(states)
        head = self.relation_head(states)
        head = torch.cat([self.relation_root.to(head.dtype).expand(len(head), 1, -1), head], 1)
        chosen = head.gather(1, heads[:, :, None].expand(-1, -1, head.shape[-1]))
        return self.relation(self.dropout(functional.gelu(dependent + chosen))).float()


class Attention(nn.Module):
    """Self-attention of a transformer layer, masked by key."""

    def __init__(self, width, heads, distances=0):
        super().__init__()
        self.heads, self.distances = heads, distances
        self.inputs = nn.Linear(width, 3 * width)
        self.output = nn.Linear(width, width)
        if distances:
            self.bias = nn.Parameter(torch.zeros(heads, 2 * distances + 1))

    def forward(self, x, mask):
        batch, length, width = x.shape
        q, k, v = self.inputs(x).view(batch, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        allowed = torch.zeros_like(mask, dtype=q.dtype).masked_fill(~mask, -1e9)[:, None, None, :]
        if self.distances:
            place = torch.arange(length, device=x.device)
            apart = (place[None, :] - place[:, None]).clamp(-self.distances, self.distances) + self.distances
            allowed = allowed + self.bias[:, apart].to(q.dtype)
        shares = torch.softmax(q @ k.transpose(2, 3) * q.shape[-1] ** -0.5 + allowed, 3).to(v.dtype)
        y = shares @ v
        return self.output(y.transpose(1, 2).reshape(batch, length, width))


class Layer(nn.Module):
    """A transformer layer as in BERT: normalised after each residual."""

    def __init__(self, width, heads, inner, epsilon, dropout):
        super().__init__()
        self.attention = Attention(width, heads)
        self.attention_norm = nn.LayerNorm(width, epsilon)
        self.inner = nn.Linear(width, inner)
        self.outer = nn.Linear(inner, width)
        self.norm = nn.LayerNorm(width, epsilon)
        self.dropout = Dropout(dropout)

    def forward(self, x, mask):
        x = self.attention_norm(x + self.dropout(self.attention(x, mask)))
        return self.norm(x + self.dropout(self.outer(functional.gelu(self.inner(x)))))


class Transformer(nn.Module):
    """The accurate encoder: layers of multilingual-e5-small over subwords, averaged for each word."""

    kind = "transformer"

    def __init__(self, e5, kept, layers, dropout=0.1):
        super().__init__()
        words = e5.tensor("emb.word", (e5.vocabulary, e5.width))[kept]
        self.width = e5.width
        self.words = nn.Parameter(torch.from_numpy(words), requires_grad=False)
        places = e5.tensor("emb.pos", (e5.positions, e5.width)) + e5.tensor("emb.type", (1, e5.width))
        self.places = nn.Parameter(torch.from_numpy(places))
        self.norm = nn.LayerNorm(e5.width, e5.epsilon)
        load(self.norm, e5, "emb.ln", e5.width)
        self.dropout = Dropout(dropout)
        self.layers = nn.ModuleList(self.layer(e5, i, dropout) for i in layers)
        self.mix = nn.Parameter(torch.zeros(len(layers)))
        with torch.no_grad():
            self.mix[-1] = 1.0

    @staticmethod
    def layer(e5, number, dropout):
        layer = Layer(e5.width, e5.heads, e5.inner, e5.epsilon, dropout)
        name, square = f"l{number}.", (e5.width, e5.width)
        with torch.no_grad():
            for i, part in enumerate("qkv"):
                rows = slice(i * e5.width, (i + 1) * e5.width)
                layer.attention.inputs.weight[rows] = torch.from_numpy(e5.tensor(f"{name}{part}.w", square))
                layer.attention.inputs.bias[rows] = torch.from_numpy(e5.tensor(f"{name}{part}.b", (e5.width,)))
        load(layer.attention.output, e5, name + "ao", e5.width, e5.width)
        load(layer.attention_norm, e5, name + "aln", e5.width)
        load(layer.inner, e5, name + "fi", e5.inner, e5.width)
        load(layer.outer, e5, name + "fo", e5.width, e5.inner)
        load(layer.norm, e5, name + "oln", e5.width)
        return layer

    def forward(self, batch):
        pieces, mask = batch["pieces"], batch["piece_mask"]
        x = self.words[pieces] + self.places[: pieces.shape[1]]
        x = self.dropout(self.norm(x))
        shares = torch.softmax(self.mix * 4, 0)
        mixed = 0
        for share, layer in zip(shares, self.layers):
            x = layer(x, mask)
            mixed = mixed + share * x
        return average(mixed, batch["word_of_piece"], batch["mask"].shape[1])


def average(states, word, count):
    """The mean of the states of each word's pieces; `word` is 0 for pieces of no word, else its place from 1."""
    batch, length, width = states.shape
    sums = torch.zeros(batch, count + 1, width, dtype=torch.float32, device=states.device)
    sums.scatter_add_(1, word[:, :, None].expand(-1, -1, width), states.float())
    sizes = torch.zeros(batch, count + 1, device=states.device)
    sizes.scatter_add_(1, word, torch.ones_like(word, dtype=torch.float32))
    return (sums / sizes.clamp(min=1)[:, :, None])[:, 1:]


def load(module, e5, name, *shape):
    with torch.no_grad():
        module.weight.copy_(torch.from_numpy(e5.tensor(name + ".w", shape)))
        module.bias.copy_(torch.from_numpy(e5.tensor(name + ".b", shape[:1])))


class Convolution(nn.Module):
    """A gated convolution over three words, `apart` words from one another, with a residual."""

    def __init__(self, width, apart, dropout):
        super().__init__()
        self.apart = apart
        self.inputs = nn.Linear(3 * width, 2 * width)
        self.norm = nn.LayerNorm(width)
        self.dropout = Dropout(dropout)

    def forward(self, x, mask):
        x = x * mask[:, :, None]
        empty = x.new_zeros(x.shape[0], min(self.apart, x.shape[1]), x.shape[2])
        before = torch.cat([empty, x], 1)[:, : x.shape[1]]
        after = torch.cat([x, empty], 1)[:, -x.shape[1]:]
        gated = functional.glu(self.inputs(torch.cat([before, x, after], 2)), 2)
        return self.norm(x + self.dropout(gated))


class Mixing(nn.Module):
    """Self-attention over the words of a sentence with a bias for each distance, with a residual."""

    def __init__(self, width, heads, dropout):
        super().__init__()
        self.attention = Attention(width, heads, distances=16)
        self.norm = nn.LayerNorm(width)
        self.dropout = Dropout(dropout)

    def forward(self, x, mask):
        return self.norm(x + self.dropout(self.attention(x, mask)))


class Network(nn.Module):
    """The default encoder: over words, each the sum of the vectors of its pieces and of its letters."""

    kind = "network"

    def __init__(self, vectors, buckets, width, blocks, heads, dropout=0.2):
        super().__init__()
        self.width = width
        self.vectors = None if vectors is None else nn.Parameter(vectors, requires_grad=False)
        self.first = None if vectors is None else nn.Linear(vectors.shape[1], width, bias=False)
        self.letters = nn.EmbeddingBag(buckets, width, mode="sum")
        nn.init.normal_(self.letters.weight, std=0.05)
        self.norm = nn.LayerNorm(width)
        self.dropout = Dropout(dropout)
        self.blocks = nn.ModuleList(
            Mixing(width, heads, dropout) if b == "a" else Convolution(width, int(b), dropout) for b in blocks)

    def forward(self, batch):
        mask = batch["mask"]
        words = self.letters(batch["letters"], batch["letter_starts"])
        if self.vectors is not None:
            words = words + self.first(functional.embedding_bag(
                batch["flat_pieces"], self.vectors, batch["piece_starts"], mode="sum"))
        x = words.new_zeros(mask.shape + (self.width,))
        x[mask] = words
        x = self.dropout(self.norm(x))
        for block in self.blocks:
            x = block(x, mask)
        return x


class Parser(nn.Module):
    """An encoder with its heads."""

    def __init__(self, encoder, heads):
        super().__init__()
        self.encoder, self.heads = encoder, heads

    def forward(self, batch):
        return self.heads(self.encoder(batch), batch["corpus"], batch["mask"], batch.get("name_corpus"))
