#!/usr/bin/env python3
"""Prints numpy-hashes.json: SHA-256 of the little-endian bytes of 1e8 draws each of NumPy's default_rng.

    python3 numpy-hashes.py > numpy-hashes.json
        (Debian: python3-numpy; made with NumPy 1.24.2, glibc 2.36, x86-64 with FMA)

In clear, the three normals where plain log1p implementations go wrong by a bit.
"""

import hashlib
import json

import numpy as np

SEED = 12345
N = 100_000_000
BLOCK = 1_000_000

regressions = {}


def sha256(method):
    rng = np.random.default_rng(SEED)
    digest = hashlib.sha256()
    for start in range(0, N, BLOCK):
        values = getattr(rng, method)(BLOCK)
        digest.update(values.astype("<f8").tobytes())
        for place in (14635452, 34149514, 54562564):
            if method == "standard_normal" and start <= place < start + BLOCK:
                regressions[place] = values[place - start]
    return digest.hexdigest()


hashes = {method: sha256(method) for method in ("standard_normal", "standard_exponential", "random")}
print(json.dumps({"seed": SEED, "n": N, "sha256": hashes, "regressions": regressions}, indent=1))
