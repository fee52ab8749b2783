#!/usr/bin/env python3
"""Prints erf.json: erf(x) to far more than 53 bits, on both sides of 1/2 and out to where it is 1.

    python3 erf.py > erf.json        (Debian: python3-mpmath; made with mpmath 1.2.1)
"""

import random

from mpmath import erf

from references import print_rows, row

random.seed(20260101)

# Largest errors found by a search over 6e7 arguments against 64-bit long doubles.
WORST = (
    -0.05534544887880339, -0.001711967654548344, -0.00021586669212125237, 0.0008604444854285376, 0.05491066867857133,
    0.05518423057868569, 0.027662127604859775, -0.027073535341584964, 0.055380907167746414, 1.0503083718082401e-07,
    -1.0361778320358625e-07, 5.258165819772939e-08
)


def arguments():
    yield from (1.0, 0.5, -0.5, 5.0, 5.9, 5.92, 5.93, 5.95, 6.0, -10.0, 5e-324, -2.3e-308)
    yield from (sign * 2.0**-k for k in range(1, 80) for sign in (1, -1))
    for j in range(8, 96):  # farthest from the table's points
        yield (j + 0.5) / 16
        yield (j + 0.5) / 16 * (1 - 2.0**-53)
    yield from WORST
    for _ in range(500):
        yield random.uniform(-0.6, 0.6)
    for _ in range(1000):
        yield random.uniform(-6, 6)


print_rows(row(erf, x) for x in arguments())
