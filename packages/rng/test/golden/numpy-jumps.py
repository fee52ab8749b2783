#!/usr/bin/env python3
"""Prints numpy-jumps.json: states of NumPy's bit generators after advance, and of those that jumped.

    python3 numpy-jumps.py > numpy-jumps.json        (Debian: python3-numpy; made with NumPy 1.24.2)

Before each, an odd number of 32-bit draws leaves half a word behind, which advance drops. Of MT19937's key a state has the
SHA-256.
"""

import json

import numpy as np

from state import state_of

DELTAS = [0, 1, -1, 2, 1000, 2**32, 2**53 - 1, 2**64, -(2**64), 2**127, 2**128 - 1, 2**128 + 5, -(3 * 2**128) - 7]
# The period of Philox is 2^256 blocks of four words; delta counts blocks.
DELTAS_OF_PHILOX = [*DELTAS, 2**200, 2**256 - 1, 2**256 + 5, -(3 * 2**256) - 7]
JUMPS = [0, 1, 2, 7, 1000, -1, 2**70]
# A jump of MT19937 takes its time, and starts from the place of the next word in its key.
JUMPS_OF_MT19937 = [(0, 1), (1, 1), (3, 1), (7, 2), (1, 2), (1, 622), (1, 624), (2, 625), (1, 1500)]


def generator(name, words=1):
    bits = getattr(np.random, name)(42)
    rng = np.random.Generator(bits)
    for _ in range(words):
        rng.integers(10)
    return bits


def advanced(name, deltas):
    return [{"delta": str(delta), "state": state_of(generator(name).advance(delta))} for delta in deltas]


def jumped(name):
    return [{"jumps": str(jumps), "state": state_of(generator(name).jumped(jumps))} for jumps in JUMPS]


print(json.dumps({
    "PCG64": {"advance": advanced("PCG64", DELTAS), "jumped": jumped("PCG64")},
    "PCG64DXSM": {"advance": advanced("PCG64DXSM", DELTAS), "jumped": jumped("PCG64DXSM")},
    "Philox": {"advance": advanced("Philox", DELTAS_OF_PHILOX), "jumped": jumped("Philox")},
    "MT19937": [
        {"jumps": jumps, "words": words, "state": state_of(generator("MT19937", words).jumped(jumps))}
        for jumps, words in JUMPS_OF_MT19937
    ],
}, indent=1))
