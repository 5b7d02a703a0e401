"""Blocks and features as the Swift code makes them: runs the `page-features` executable."""
import dataclasses
import struct
import subprocess
import tempfile

import numpy as np

BUCKETS = 4096


@dataclasses.dataclass
class Blocks:
    """The blocks of a page: texts, buckets of class words, feature rows."""
    texts: list
    near: list
    far: list
    rows: np.ndarray
    context: np.ndarray | None


def compute(program, pages, weights=None, article=None):
    """Runs the program over pages (bytes in UTF-8). `article` holds the first judge's numbers."""
    near, far = weights if weights is not None else (np.zeros(BUCKETS), np.zeros(BUCKETS))
    with tempfile.TemporaryFile() as requests, tempfile.TemporaryFile() as answers:
        requests.write(near.astype("<f4").tobytes() + far.astype("<f4").tobytes())
        for number, page in enumerate(pages):
            requests.write(struct.pack("<I", len(page)) + page)
            values = np.zeros(0) if article is None else np.asarray(article[number])
            requests.write(struct.pack("<I", len(values)) + values.astype("<f4").tobytes())
        requests.seek(0)
        subprocess.run([program], stdin=requests, stdout=answers, check=True)
        answers.seek(0)
        return list(_read(answers, len(pages), article is not None))


def _read(answers, pages, has_context):
    first, context = struct.unpack("<II", answers.read(8))
    for _ in range(pages):
        count, = struct.unpack("<I", answers.read(4))
        texts, near, far = [], [], []
        for _ in range(count):
            texts.append(answers.read(struct.unpack("<I", answers.read(4))[0]).decode("utf8", "replace"))
            for out in (near, far):
                size, = struct.unpack("<I", answers.read(4))
                out.append(np.frombuffer(answers.read(2 * size), "<u2"))
        rows = np.frombuffer(answers.read(4 * count * first), "<f4").reshape(count, first)
        more = None
        if has_context and count:
            more = np.frombuffer(answers.read(4 * count * context), "<f4").reshape(count, context)
        elif has_context:
            more = np.zeros((0, context), "f4")
        yield Blocks(texts, near, far, rows, more)
