#!/usr/bin/env python3
"""Prints transfers.json: for each function of the family, rows [argument, parameters…, value], computed with 240 bits, rounded once.

    python3 transfers.py > transfers.json        (Debian: python3-mpmath; made with mpmath 1.2.1)
"""

import json
import random

from mpmath import erf, exp, log, mp, mpf, sqrt, tanh

mp.prec = 240
random.seed(20260101)


def sigmoid_derivative(v, e0, v0, r):
    e = exp(max(mpf(-500), min(mpf(500), r * (v0 - v))))
    return 2 * e0 * r * e / (1 + e) ** 2


FUNCTIONS = {
    "sigmoidDerivative": (sigmoid_derivative, lambda: (random.uniform(-60, 60), random.uniform(0.1, 50), random.uniform(-10, 10), random.uniform(-3, 3))),
    "sigmoidInverse": (
        lambda s, e0, v0, r: v0 - log(2 * e0 / s - 1) / r,
        lambda: (random.uniform(0.001, 0.999) * 5, 2.5, random.uniform(-10, 10), random.uniform(0.1, 3)),
    ),
    "wilsonCowanTransfer": (
        lambda x, a, theta: 1 / (1 + exp(-a * (x - theta))) - 1 / (1 + exp(a * theta)),
        lambda: (random.uniform(-10, 20), random.uniform(0.5, 3), random.uniform(1, 5)),
    ),
    "logisticTransfer": (
        lambda v, maximum, theta, sigma: maximum / (1 + exp(-(v - theta) / sigma)),
        lambda: (random.uniform(-50, 80), random.uniform(100, 400), random.uniform(5, 20), random.uniform(2, 8)),
    ),
    "tanhTransfer": (lambda x, gain: tanh(gain * x), lambda: (random.uniform(-5, 5), random.uniform(-3, 3))),
    "erfTransfer": (
        lambda v, maximum, theta, sigma: maximum / 2 * (1 + erf((v - theta) / (sqrt(mpf(2)) * sigma))),
        lambda: (random.uniform(-20, 60), random.uniform(100, 400), random.uniform(5, 20), random.uniform(2, 8)),
    ),
}

# Rates close to a half of the maximum, to the maximum and to 0, where a quotient or a logarithm could lose the digits of the potential.
SHARES = [1 + sign * delta for delta in (2**-52, 2**-40, 2**-30, 1e-6, 1e-3, 0.1, 0.3, 0.499, 0.6, 0.9, 1 - 1e-9, 1 - 2**-52) for sign in (1, -1)]
FIXED = {"sigmoidInverse": [(e0 * share, e0, 0.0, 1.0) for e0 in (2.0, 0.25) for share in [*SHARES, 2**-1022, 1e-300, 1e-20]]}

print("{")
blocks = []
for name, (function, draw) in FUNCTIONS.items():
    rows = [draw() for _ in range(100)] + FIXED.get(name, [])
    lines = ",\n".join("  " + json.dumps([*row, float(function(*map(mpf, row)))]) for row in rows)
    blocks.append(f'"{name}": [\n{lines}\n]')
print(",\n".join(blocks))
print("}")
