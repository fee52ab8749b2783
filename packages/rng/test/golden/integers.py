#!/usr/bin/env python3
"""Prints integers.json: what NumPy's `Generator.integers` draws, for each dtype, ranges of all kinds and all bit generators.

    python3 integers.py > integers.json        (Debian: python3-numpy; made with NumPy 1.24.2)

For each case one generator draws in calls of several sizes, None for a single draw: SHA-256 of the little-endian bytes of all
the draws, the first of them in clear, and the state afterwards. `high` is included; the draws without endpoint, up to high + 1,
are the same, which is asserted here.
"""

import hashlib
import json

import numpy as np

from state import GENERATORS, state_of

SIZES = [None, 1, 3, None, 0, 5, 1001]


def ranges(dtype):
    """Limits, both included: the whole range, one value, and ranges that are rejected from seldom and often."""
    if dtype == np.bool_:
        return [(0, 1), (0, 0), (1, 1)]
    low, high = int(np.iinfo(dtype).min), int(np.iinfo(dtype).max)
    span = high - low
    limits = [(low, high), (high, high), (0, 1), (1, 6), (low, low + span // 2 + 1), (low + 1, high), (low, low + 2 * span // 3), (3, 3 + span // 100)]
    if span > 2**32:
        limits += [(0, 2**32 - 2), (0, 2**32 - 1), (0, 2**32), (7, 2**53)]
    return limits


def draws(generator, dtype, low, high, endpoint):
    rng = np.random.Generator(getattr(np.random, generator)(42))
    values = [rng.integers(low, high if endpoint else high + 1, size, dtype=dtype.type, endpoint=endpoint) for size in SIZES]
    flat = np.concatenate([np.atleast_1d(value) for value in values])
    assert flat.dtype == dtype and all(low <= int(value) <= high for value in flat)
    return flat, state_of(rng.bit_generator)


cases = []
for generator in GENERATORS:
    for name in ["int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "bool"]:
        dtype = np.dtype(name)
        for low, high in ranges(dtype):
            values, state = draws(generator, dtype, low, high, True)
            same, same_state = draws(generator, dtype, low, high, False)
            assert np.array_equal(values, same) and state == same_state
            cases.append({
                "generator": generator,
                "dtype": name,
                "low": str(low),
                "high": str(high),
                "first": [str(int(value)) for value in values[:6]],
                "sha256": hashlib.sha256(values.astype(dtype.newbyteorder("<")).tobytes()).hexdigest(),
                "state": state,
            })

print("[" + ",\n ".join(json.dumps(case) for case in cases) + "]")
