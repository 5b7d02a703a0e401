"""Pages a second of trafilatura's fast mode, text and metadata, CPU time, its start not counted.

  trafilatura_speed.py ROUNDS FILE…     prints one JSON object
"""
import json, pathlib, statistics, sys, time

import trafilatura

pages = [pathlib.Path(path).read_bytes() for path in sys.argv[2:]]
rates = []
for _ in range(int(sys.argv[1])):
    start = time.process_time()
    for page in pages:
        trafilatura.extract(page, fast=True, with_metadata=True, output_format="json")
    rates.append(len(pages) / (time.process_time() - start))
print(json.dumps({"pages_s": statistics.median(rates)}))
