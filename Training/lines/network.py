"""Networks of one hidden layer, trained with numpy; several are averaged by their logits."""
import numpy as np

#: Hidden units of a network, and how many the program computes at once.
UNITS = BLOCK = 24


class Network:
    """Clips its inputs to four deviations, scales them, and gives a logit."""

    def __init__(self, mean, scale, members):
        self.mean, self.scale, self.members = mean, scale, members

    def logits(self, rows):
        scaled = self._scaled(rows)
        return np.mean([_forward(member, scaled)[1] for member in self.members], axis=0)

    def probabilities(self, rows):
        return 1 / (1 + np.exp(-self.logits(rows)))

    def _scaled(self, rows):
        return (np.clip((rows - self.mean) / self.scale, -4, 4) * (self.scale < 1e6)).astype(np.float32)

    def numbers(self):
        """The numbers of the model file: the scaling worked into the weights."""
        known = self.scale < 1e6
        mean, scale = np.where(known, self.mean, 0), np.where(known, self.scale, 1)
        low, high = (np.where(known, mean + side * 4 * scale, 0) for side in (-1, 1))
        weights, biases, outputs, output_bias = [], [], [], 0.0
        for first, bias, last, last_bias in self.members:
            folded = np.where(known[:, None], first.astype(np.float64) / scale[:, None], 0)
            weights.append(folded.reshape(-1))
            biases.append(bias - mean @ folded)
            outputs.append(last[:, 0] / len(self.members))
            output_bias += float(last_bias[0]) / len(self.members)
        parts = [low, high, mean, *weights, *biases, *outputs, [output_bias]]
        return np.concatenate([np.asarray(part, np.float64) for part in parts]).astype("<f4")


def _forward(member, rows):
    first, bias, last, last_bias = member
    hidden = np.maximum(rows @ first + bias, 0)
    return hidden, (hidden @ last + last_bias)[:, 0]


def train(rows, labels, weights, members=1, epochs=6, seed=0, rate=3e-3, decay=1e-2,
          dropout=0.0):
    """Fits networks to labels 0 and 1 with weighted logistic loss (Adam, cosine rate).

    `dropout` is the share of the inputs that are hidden at each step.
    """
    mean, scale = rows.mean(axis=0, dtype=np.float64), rows.std(axis=0, dtype=np.float64)
    scale = np.where(scale < 1e-4, 1e9, scale)
    network = Network(mean, scale, [])
    scaled = network._scaled(rows)
    labels = labels.astype(np.float32)
    weights = (weights / weights.mean()).astype(np.float32)
    for number in range(members):
        rng = np.random.default_rng([seed, number])
        network.members.append(_train_one(scaled, labels, weights, epochs, rng, rate, decay, dropout))
    return network


def _train_one(rows, labels, weights, epochs, rng, rate, decay, dropout, batch=512):
    count, inputs = rows.shape
    member = [rng.normal(0, np.sqrt(1.5 / inputs), (inputs, UNITS)), np.zeros(UNITS),
              rng.normal(0, np.sqrt(1 / UNITS), (UNITS, 1)), np.zeros(1)]
    member = [part.astype(np.float32) for part in member]
    means, squares = [np.zeros_like(p) for p in member], [np.zeros_like(p) for p in member]
    steps, step = epochs * (-(-count // batch)), 0
    for _ in range(epochs):
        order = rng.permutation(count)
        for start in range(0, count, batch):
            chosen = order[start:start + batch]
            step += 1
            shown = rows[chosen]
            if dropout:
                shown = shown * ((rng.random(shown.shape, np.float32) >= dropout) / np.float32(1 - dropout))
            slopes = _slopes(member, shown, labels[chosen], weights[chosen])
            now = rate * .5 * (1 + np.cos(np.pi * step / steps))
            for part, slope, mean, square in zip(member, slopes, means, squares):
                mean += .1 * (slope - mean)
                square += .001 * (slope * slope - square)
                move = mean / (1 - .9 ** step) / (np.sqrt(square / (1 - .999 ** step)) + 1e-8)
                part -= (now * (move + (decay * part if part.ndim == 2 else 0))).astype(np.float32)
    return member


def _slopes(member, rows, labels, weights):
    hidden, logits = _forward(member, rows)
    error = ((1 / (1 + np.exp(-logits)) - labels) * weights / len(rows))[:, None]
    back = (error @ member[2].T) * (hidden > 0)
    return [rows.T @ back, back.sum(axis=0), hidden.T @ error, error.sum(axis=0)]
