"""spaCy's words a second on files of text, as JSON: {"words", "seconds", "load", "memory"}.

  spacy_speed.py MODEL FILE…      one core; seconds are CPU time after the model was loaded
"""
import json
import os
import pathlib
import resource
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[name] = "1"
start = time.process_time()
import spacy

pipeline = spacy.load(sys.argv[1])
load = time.process_time() - start
texts = [pathlib.Path(path).read_text(encoding="utf-8") for path in sys.argv[2:]]
list(pipeline.pipe(texts[:2]))
start = time.process_time()
words = sum(sum(not token.is_space for token in doc) for doc in pipeline.pipe(texts, batch_size=32))
print(json.dumps({"words": words, "seconds": time.process_time() - start, "load": load,
                  "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
