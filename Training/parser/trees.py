"""The best tree over arc scores: one root, no cycle (Chu-Liu 1965, Edmonds 1967)."""
import numpy


def is_tree(heads):
    """Whether every word reaches the root; heads[i] is 0 for the root, else the head's place from 1."""
    count = len(heads)
    state = [0] * (count + 1)
    state[0] = 2
    for word in range(1, count + 1):
        path, at = [], word
        while state[at] == 0:
            state[at] = 1
            path.append(at)
            at = heads[at - 1]
        if state[at] == 1:
            return False
        for p in path:
            state[p] = 2
    return True


def decode(scores):
    """Heads with the highest sum of scores that form a tree with exactly one root.

    `scores[i, j]`: log-probability that word i+1 hangs on j, where 0 is the root.
    """
    heads = scores.argmax(1)
    if (heads == 0).sum() == 1 and is_tree(heads):
        return heads
    count = len(scores)
    matrix = numpy.full((count + 1, count + 1), -1e9)
    matrix[1:, :] = scores
    numpy.fill_diagonal(matrix, -1e9)
    # One root: make a root arc so dear that a second is never worth it.
    matrix[1:, 0] -= 1e4
    return numpy.array(edmonds(matrix)[1:])


def edmonds(scores):
    """heads[i] for each node of scores[i, j] (dependent i, head j), node 0 the root; cycles are contracted."""
    levels, scores = [], scores.copy()
    while True:
        count = len(scores)
        heads = scores.argmax(1)
        heads[0] = 0
        cycle = find_cycle(heads)
        if cycle is None:
            break
        levels.append((scores, heads, cycle))
        scores = contract(scores, heads, cycle)
    for before, chosen, cycle in reversed(levels):
        heads = expand(before, chosen, cycle, heads)
    return heads.tolist()


def find_cycle(heads):
    state = [0] * len(heads)
    state[0] = 2
    for node in range(1, len(heads)):
        path, at = [], node
        while state[at] == 0:
            state[at] = 1
            path.append(at)
            at = heads[at]
        if state[at] == 1:
            return path[path.index(at):]
        for p in path:
            state[p] = 2
    return None


def contract(scores, heads, cycle):
    """The graph with the cycle as one node, the last."""
    rest = [i for i in range(len(scores)) if i not in set(cycle)]
    new = numpy.full((len(rest) + 1, len(rest) + 1), -1e18)
    new[:-1, :-1] = scores[numpy.ix_(rest, rest)]
    new[:-1, -1] = scores[numpy.ix_(rest, cycle)].max(1)
    gain = scores[cycle] - scores[cycle, [heads[c] for c in cycle]][:, None]
    new[-1, :-1] = gain[:, rest].max(0)
    return new


def expand(scores, chosen, cycle, heads):
    """Heads in the graph with the cycle, from heads in the contracted one."""
    rest = [i for i in range(len(scores)) if i not in set(cycle)]
    full = numpy.zeros(len(scores), int)
    for new, old in enumerate(rest):
        head = heads[new]
        full[old] = rest[head] if head < len(rest) else cycle[int(scores[old, cycle].argmax())]
    full[cycle] = [chosen[c] for c in cycle]
    entry = rest[heads[len(rest)]]
    gain = scores[cycle, entry] - scores[cycle, [chosen[c] for c in cycle]]
    full[cycle[int(gain.argmax())]] = entry
    full[0] = 0
    return full
