#!/usr/bin/env python3
"""Prints numpy-jumps.json: states of NumPy's PCG64 after advance and jumped.

    python3 numpy-jumps.py > numpy-jumps.json        (Debian: python3-numpy; made with NumPy 1.24.2)

Before each, an odd number of 32-bit draws leaves half a word behind, which advance drops.
"""

import json

import numpy as np

DELTAS = [0, 1, -1, 2, 1000, 2**32, 2**53 - 1, 2**64, -(2**64), 2**127, 2**128 - 1, 2**128 + 5, -(3 * 2**128) - 7]
JUMPS = [0, 1, 2, 7, 1000, -1, 2**70]


def generator():
    rng = np.random.default_rng(42)
    rng.integers(10)
    return rng.bit_generator


def state(bits):
    dictionary = bits.state
    dictionary["state"] = {key: str(value) for key, value in dictionary["state"].items()}
    return dictionary


print(json.dumps({
    "advance": [{"delta": str(delta), "state": state(generator().advance(delta))} for delta in DELTAS],
    "jumped": [{"jumps": str(jumps), "state": state(generator().jumped(jumps))} for jumps in JUMPS],
}, indent=1))
