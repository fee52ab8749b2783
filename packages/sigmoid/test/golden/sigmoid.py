#!/usr/bin/env python3
"""Prints sigmoid.json: rows [v, e0, v0, r, S(v)], S computed with 200 bits and rounded once.

    python3 sigmoid.py > sigmoid.json        (Debian: python3-mpmath; made with mpmath 1.2.1)
"""

import json
import random

from mpmath import exp, mp, mpf

mp.prec = 200
random.seed(20260101)


def sigmoid(v, e0, v0, r):
    z = max(mpf(-500), min(mpf(500), mpf(r) * (mpf(v0) - mpf(v))))
    return float(2 * mpf(e0) / (1 + exp(z)))


jansen_rit = [(v, 2.5, 6.0, 0.56) for v in (0.0, 6.0, 3.12, 5.52, 10.0, -6.0, 60.0, -880.0, -887.0, -1e6, 1e6)]
others = [
    (random.uniform(-30, 30), random.uniform(0.1, 50), random.uniform(-10, 10), random.uniform(-3, 3)) for _ in range(300)
]
print("[")
print(",\n".join(json.dumps([*row, sigmoid(*row)]) for row in jansen_rit + others))
print("]")
