#!/usr/bin/env python3
"""Prints poisson-parts.json: what Poisson draws are computed from, with the operations of NumPy's distributions.c in their order.

    python3 poisson-parts.py > poisson-parts.json
        (Debian: python3-mpmath)

Logarithms are rounded right, so that the results are the same on every machine.
"""

import json
import math

import mpmath as mp

mp.mp.prec = 200
log = lambda x: float(mp.log(x))

A = [8.333333333333333e-02, -2.777777777777778e-03, 7.936507936507937e-04, -5.952380952380952e-04, 8.417508417508418e-04,
     -1.917526917526918e-03, 6.410256410256410e-03, -2.955065359477124e-02, 1.796443723688307e-01, -1.39243221690590e00]  # fmt: skip


def random_loggam(x):
    if x in (1.0, 2.0):
        return 0.0
    n = int(7 - x) if x < 7.0 else 0
    x0 = x + n
    x2 = (1.0 / x0) * (1.0 / x0)
    gl0 = A[9]
    for k in range(8, -1, -1):
        gl0 *= x2
        gl0 += A[k]
    gl = gl0 / x0 + 0.5 * 1.8378770664093453e00 + (x0 - 0.5) * log(x0) - x0
    for _ in range(n):
        gl -= log(x0 - 1.0)
        x0 -= 1.0
    return gl


def ptrs(lam):
    b = 0.931 + 2.53 * math.sqrt(lam)
    return {"lam": lam, "a": -0.059 + 0.02483 * b, "b": b, "inverseAlpha": 1.1239 + 1.1328 / (b - 3.4), "vr": 0.9277 - 3.6224 / (b - 2)}


ARGUMENTS = [1, 2, 3, 4, 5, 6, 6.5, 6.999999999999999, 7, 7.25, 8, 11, 12.5, 18, 31, 100, 1000.5, 12345, 1e6, 1e9, 1e15] + [1 + i / 7 for i in range(60)]
LAMS = [10, 10.5, 11, 13.37, 20, 50, 99.9, 100, 1000, 1e5, 1e9, 9e15] + [10 + i / 8 for i in range(3, 120)]
results = {"stirling": A, "logGamma": [[x, random_loggam(float(x))] for x in ARGUMENTS], "hats": [ptrs(float(lam)) for lam in LAMS], "logs": [[x, log(x)] for x in [2**-53, 0.1, 0.5, 0.7071, 0.7072, 1 - 2**-53, 1, 1 + 2**-52, 1.4142, 1.4143, 2, 10, 1e9, 9e15]]}  # fmt: skip
print(json.dumps(results, indent=1))
