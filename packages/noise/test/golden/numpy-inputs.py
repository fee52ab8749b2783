#!/usr/bin/env python3
"""Prints numpy-inputs.json: inputs drawn by NumPy, as [arguments, values] per case.

    python3 numpy-inputs.py > numpy-inputs.json        (Debian: python3-numpy; made with numpy 1.24.2)
"""

import json

import numpy as np

SEED = 42


def rng():
    return np.random.default_rng(SEED)


cases = {
    "gaussian": [[[220, 22], rng().normal(220, 22, 20).tolist()]],
    "uniform": [[[low, high], rng().uniform(low, high, 50).tolist()] for low, high in [(120, 320), (-1, 1), (0.1, 0.3), (7, 7)]],
    "poisson": [[[mean], rng().poisson(mean, 2000).tolist()] for mean in [0, 0.022, 0.22, 2.2, 9.99, 10, 22, 150.5, 2.2e4, 1e9]],
}
print("{")
print(",\n".join(f"{json.dumps(name)}: {json.dumps(rows)}" for name, rows in cases.items()))
print("}")
