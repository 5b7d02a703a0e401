"""Writes model files: named tensors and texts, in the layout that Sources/ChanceryModel/File reads."""
import struct

import numpy

FLOATS, BYTES, TEXT, INTEGERS = range(4)
VERSION = 1
ALIGNMENT = 64


class ModelFile:
    """Entries in the order in which they were added."""

    def __init__(self):
        self.entries = []

    def floats(self, name, values):
        values = numpy.ascontiguousarray(values, "<f4")
        self.entries.append((name, FLOATS, values.shape, values.tobytes()))

    def integers(self, name, values):
        values = numpy.ascontiguousarray(values, "<i4")
        self.entries.append((name, INTEGERS, values.shape, values.tobytes()))

    def text(self, name, text):
        data = text.encode()
        self.entries.append((name, TEXT, (len(data),), data))

    def matrix(self, name, weights):
        """A matrix in signed bytes with a scale a row; returns it as the program will see it."""
        weights = numpy.asarray(weights, numpy.float32)
        scales = numpy.abs(weights).max(1) / 127
        scales[scales == 0] = 1
        small = numpy.rint(weights / scales[:, None]).clip(-127, 127).astype(numpy.int8)
        self.entries.append((name + ".weight", BYTES, small.shape, small.tobytes()))
        self.floats(name + ".scale", scales)
        return small.astype(numpy.float32) * scales[:, None].astype(numpy.float32)

    def write(self, path):
        size = 16 + sum(2 + len(n.encode()) + 2 + 4 * len(shape) + 16 for n, _, shape, _ in self.entries)
        head = [b"CHANCERY", struct.pack("<II", VERSION, len(self.entries))]
        at, body = -(-size // ALIGNMENT) * ALIGNMENT, []
        for name, kind, shape, data in self.entries:
            key = name.encode()
            head.append(struct.pack("<H", len(key)) + key + struct.pack("<BB", kind, len(shape))
                        + struct.pack(f"<{len(shape)}I", *shape) + struct.pack("<QQ", at, len(data)))
            padded = data + b"\0" * (-len(data) % ALIGNMENT)
            body.append(padded)
            at += len(padded)
        start = b"".join(head)
        path.write_bytes(start + b"\0" * (-len(start) % ALIGNMENT) + b"".join(body))
