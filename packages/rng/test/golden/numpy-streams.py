#!/usr/bin/env python3
"""Prints numpy-streams.json: what NumPy draws, for seeds of every kind.

    python3 numpy-streams.py > numpy-streams.json
        (Debian: python3-numpy; made with NumPy 1.24.2, glibc 2.36, x86-64 with FMA)

For each stream and method: the first 8 values in clear, SHA-256 of the little-endian bytes of all 1e5 (float64, int64 or
uint64), and the state afterwards. Integers in clear are strings.
"""

import hashlib
import json

import numpy as np

N = 100_000

METHODS = {
    "random": lambda rng: rng.random(N),
    "standardNormal": lambda rng: rng.standard_normal(N),
    "normal": lambda rng: rng.normal(220, 22, N),
    "uniform": lambda rng: rng.uniform(120, 320, N),
    "standardExponential": lambda rng: rng.standard_exponential(N),
    "exponential": lambda rng: rng.exponential(2.5, N),
    "integers below 10": lambda rng: rng.integers(10, size=N).astype(np.float64),
    "integers from -3 to 2^31": lambda rng: rng.integers(-3, 2**31, N, endpoint=True).astype(np.float64),
    "integers of 32 bits": lambda rng: rng.integers(0, 2**32, N).astype(np.float64),
    "integers below 2^53": lambda rng: rng.integers(-(2**53) + 1, 2**53, N).astype(np.float64),
    "integers of one value": lambda rng: rng.integers(7, 8, N).astype(np.float64),
    "int64 of 32 bits": lambda rng: rng.integers(0, 2**32, N, dtype=np.int64),
    "int64 of 32 bits and one": lambda rng: rng.integers(0, 2**32, N, dtype=np.int64, endpoint=True),
    "int64 below 6": lambda rng: rng.integers(1, 6, N, dtype=np.int64),
    "int64 over 3/4 of its range": lambda rng: rng.integers(-(2**63), 2**62, N, dtype=np.int64),
    "int64 over its range": lambda rng: rng.integers(-(2**63), 2**63 - 1, N, dtype=np.int64, endpoint=True),
    "uint64 over its range": lambda rng: rng.integers(0, 2**64 - 1, N, dtype=np.uint64, endpoint=True),
    "uint64 below 2^40": lambda rng: rng.integers(2**40, dtype=np.uint64, size=N),
}

SEEDS = [0, 42, 2**32 + 5, 2**128 - 1, [1, 2, 3]]


def clear(values):
    return [str(v) if values.dtype.kind in "iu" else float(v) for v in values[:8]]


def state(rng):
    dictionary = rng.bit_generator.state
    dictionary["state"] = {key: str(value) for key, value in dictionary["state"].items()}
    return dictionary


def draws(sequence):
    results = {}
    for name, method in METHODS.items():
        rng = np.random.default_rng(sequence)
        values = method(rng)
        little = values.astype(values.dtype.newbyteorder("<")).tobytes()
        results[name] = {"first": clear(values), "sha256": hashlib.sha256(little).hexdigest(), "state": state(rng)}
    return results


def stream(entropy, spawn_key=()):
    sequence = np.random.SeedSequence(entropy, spawn_key=spawn_key)
    return {
        "entropy": [str(e) for e in entropy] if isinstance(entropy, list) else str(entropy),
        "spawnKey": list(spawn_key),
        "uint32": [int(word) for word in sequence.generate_state(9)],
        "uint64": [str(word) for word in sequence.generate_state(5, np.uint64)],
        "poolOf8": [int(word) for word in np.random.SeedSequence(entropy, spawn_key=spawn_key, pool_size=8).generate_state(3)],
        "draws": draws(sequence),
    }


streams = [stream(seed) for seed in SEEDS]
# Children two levels deep, as spawn makes them: the last grandchild of the second of three children.
for seed in SEEDS:
    child = np.random.SeedSequence(seed).spawn(3)[1]
    grandchild = child.spawn(5)[4]
    streams += [stream(seed, child.spawn_key), stream(seed, grandchild.spawn_key)]

# Draws of several kinds after each other on one generator: what has_uint32 keeps has to survive the others.
rng = np.random.default_rng(42)
mixed = []
for _ in range(5):
    mixed += [float(rng.integers(10)), rng.standard_normal(), float(rng.integers(2**40)), rng.standard_exponential(), rng.random()]

print(json.dumps({"streams": streams, "mixed": mixed}, indent=1))
