"""Features as the Swift code computes them: runs the `line-features` executable."""
import struct
import subprocess
import tempfile

import numpy as np


def compute(program, pages, article=None):
    """For each page an array (lines, features); `article` holds the first network's numbers.

    Returns the arrays and the width of the part that does not depend on `article`.
    """
    with tempfile.TemporaryFile() as requests:
        for number, page in enumerate(pages):
            requests.write(struct.pack("<I", len(page.lines)))
            for index, line in enumerate(page.lines):
                text = line.encode("utf8")
                value = 0.0 if article is None else float(article[number][index])
                requests.write(struct.pack("<If", len(text), value))
                requests.write(text)
        requests.seek(0)
        output = subprocess.run([program], stdin=requests, stdout=subprocess.PIPE, check=True).stdout
    widths = struct.unpack_from("<II", output)
    values = np.frombuffer(output, "<f4", offset=8).reshape(-1, sum(widths))
    arrays, at = [], 0
    for page in pages:
        arrays.append(values[at:at + len(page.lines)])
        at += len(page.lines)
    assert at == len(values), "line-features wrote another number of lines"
    return arrays, widths[0]
