#!/usr/bin/env python3
"""Prints bit-generators.json: what NumPy's five bit generators draw, for seeds of every kind.

    python3 bit-generators.py > bit-generators.json
        (Debian: python3-numpy; made with NumPy 1.24.2, glibc 2.36, x86-64 with FMA)

For each generator and seed: the state as seeded, and after an odd number of 32-bit draws n draws of each method: the first 4
in clear, SHA-256 of the little-endian bytes of all, and the state afterwards. A state has decimal strings; of MT19937's key
it has the SHA-256.
"""

import hashlib
import json

import numpy as np

from state import GENERATORS, state_of

METHODS = {
    "random": lambda rng, n: rng.random(n),
    "standardNormal": lambda rng, n: rng.standard_normal(n),
    "normal": lambda rng, n: rng.normal(220, 22, n),
    "uniform": lambda rng, n: rng.uniform(120, 320, n),
    "standardExponential": lambda rng, n: rng.standard_exponential(n),
    "exponential": lambda rng, n: rng.exponential(2.5, n),
    "integers below 10": lambda rng, n: rng.integers(10, size=n).astype(np.float64),
    "integers of 32 bits": lambda rng, n: rng.integers(0, 2**32, n).astype(np.float64),
    "integers below 2^53": lambda rng, n: rng.integers(-(2**53) + 1, 2**53, n).astype(np.float64),
}

SEEDS = [(0, ()), (42, ()), (2**128 - 1, ()), ([1, 2**40, 3], ()), (5, (3, 1))]


def draws(make, n):
    results = {}
    for name, method in METHODS.items():
        rng = np.random.Generator(make())
        odd = [int(rng.integers(10)) for _ in range(3)]
        values = method(rng, n)
        results[name] = {
            "odd": odd,
            "first": values[:4].tolist(),
            "sha256": hashlib.sha256(values.astype("<f8").tobytes()).hexdigest(),
            "state": state_of(rng.bit_generator),
        }
    return results


streams = []
for generator in GENERATORS:
    for entropy, spawn_key in SEEDS:
        make = lambda: getattr(np.random, generator)(np.random.SeedSequence(entropy, spawn_key=spawn_key))
        n = 1_000_000 if entropy == 42 else 20_000
        streams.append({
            "generator": generator,
            "entropy": [str(e) for e in entropy] if isinstance(entropy, list) else str(entropy),
            "spawnKey": list(spawn_key),
            "seeded": state_of(make()),
            "n": n,
            "draws": draws(make, n),
        })

print(json.dumps(streams, indent=1))
