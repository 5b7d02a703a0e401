"""Words into subword pieces: Unigram segmentation with the best-scoring path, one word at a time."""
SPACE = "▁"
UNKNOWN_COST = 10.0
#: Marks that the encoder was hardly trained on, and what stands for them.
TYPOGRAPHY = {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "‟": '"', "‹": '"', "›": '"',
              "–": "-", "—": "-", "−": "-", "‑": "-", "‐": "-", "…": "...", "\u00a0": " ", "\u202f": " "}


class Segmenter:
    """Splits a word with a list of pieces and their scores; remembers what it has split.

    Piece 0 stands for what no piece covers.
    """

    def __init__(self, pieces, scores, normal):
        self.index = {piece: i for i, piece in enumerate(pieces) if piece}
        self.scores = scores
        self.normal = {**normal, **TYPOGRAPHY}
        self.longest = max(len(piece) for piece in pieces)
        self.floor = min(scores) - UNKNOWN_COST
        self.seen = {}

    def normalise(self, word):
        """The word as the encoder reads it: a leading space where it starts with a letter or figure."""
        text = "".join(self.normal.get(c, c) for c in word).replace(" ", "")
        if not text:
            return SPACE
        return SPACE + text if text[0].isalnum() else text

    def pieces(self, word):
        """The numbers of the pieces of a word, at least one."""
        if word not in self.seen:
            self.seen[word] = self.split(self.normalise(word))
        return self.seen[word]

    def split(self, text):
        count = len(text)
        best = [0.0] + [-1e30] * count
        back = [(0, 0)] * (count + 1)
        for start in range(count):
            for end in range(start + 1, min(count, start + self.longest) + 1):
                piece = self.index.get(text[start:end])
                if piece is None:
                    if end > start + 1:
                        continue
                    piece, score = 0, best[start] + self.floor
                else:
                    score = best[start] + self.scores[piece]
                if score > best[end]:
                    best[end], back[end] = score, (start, piece)
        found = []
        while count > 0:
            count, piece = back[count]
            found.append(piece)
        return found[::-1]
