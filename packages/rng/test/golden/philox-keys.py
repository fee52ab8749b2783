#!/usr/bin/env python3
"""Prints philox-keys.json: what NumPy's Philox draws for keys and counters, over carries of the counter and of the products.

    python3 philox-keys.py > philox-keys.json        (Debian: python3-numpy; made with NumPy 1.24.2)
"""

import json

import numpy as np

from state import state_of

ONES = 2**64 - 1
CASES = [
    (None, 2**96 + 2**33 + 2**17 + 2**9, 0),
    (None, 2**128 - 1, 2**256 - 1),
    (None, 0, 2**64 - 2),
    (None, 1, 2**128 - 2),
    (None, 2**64, 2**192 - 2),
    (None, [5, 2**63], [ONES, 0, ONES, 7]),
    (None, [ONES, ONES], [0, ONES, ONES, ONES]),
    (None, [2**32 - 1 - 0x7F4A7C15, 2**32 - 1 - 0x84CAA73B], 0),  # keys whose lower halves move on to 2^32 - 1, and to 2^32
    (None, [2**32 - 0x7F4A7C15, 2**32 - 0x84CAA73B], 0),
    (42, None, 2**32 - 2),
    (42, None, [ONES, ONES - 1, 2**32, 2**31]),
]


def text(value):
    return value if value is None else [str(v) for v in value] if isinstance(value, list) else str(value)


def array(value):
    return np.array(value, np.uint64) if isinstance(value, list) else value


results = []
for seed, key, counter in CASES:
    bits = np.random.Philox(seed, counter=array(counter), key=array(key))
    words = [str(word) for word in bits.random_raw(14)]
    results.append({"seed": seed, "key": text(key), "counter": text(counter), "words": words, "state": state_of(bits)})

print(json.dumps(results, indent=1))
