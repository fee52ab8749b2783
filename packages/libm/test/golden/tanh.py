#!/usr/bin/env python3
"""Prints tanh.json: tanh(x) to far more than 53 bits, on both sides of 1/8 and out to where it is 1.

    python3 tanh.py > tanh.json        (Debian: python3-mpmath; made with mpmath 1.2.1)
"""

import random

from mpmath import tanh

from references import print_rows, row

random.seed(20260101)

# Largest errors found by a search over 6e7 arguments against 64-bit long doubles.
WORST = (
    -0.12498364316400976, -0.12493198624559379, -0.12464890807881124, -0.1249225737846204, -0.12482468575199396,
    -0.12476574054327982, -0.1245743168661751, -0.12419687190341036, -0.12466546959535427, -0.12419714951485616,
    0.12442752861885688, 0.12473588008203816
)


def arguments():
    yield from (1.0, 0.125, -0.125, 10.0, 19.0, 19.06, 19.07, 20.0, 20.5, -30.0, 700.0, 5e-324, -2.3e-308)
    yield from (sign * 2.0**-k for k in range(1, 80) for sign in (1, -1))
    yield from WORST
    for _ in range(500):
        yield random.uniform(-0.15, 0.15)
    for _ in range(500):
        yield random.uniform(-1, 1)
    for _ in range(500):
        yield random.uniform(-20, 20)


print_rows(row(tanh, x) for x in arguments())
