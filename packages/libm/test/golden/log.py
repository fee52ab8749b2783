#!/usr/bin/env python3
"""Prints log.json: ln(x) to far more than 53 bits, near 1, at the table's edges, among the subnormals and everywhere.

    python3 log.py > log.json        (Debian: python3-mpmath; made with mpmath 1.2.1)
"""

import random

from mpmath import log

from references import print_rows, row

random.seed(20260101)

# Largest errors found by a search over 6e7 arguments against 64-bit long doubles.
WORST = (
    1.0078039942348749, 1.007766955852954, 1.0078016121838242, 1.0077561023176562, 1.0077637584305266,
    1.007709790374717, 1.0077574576551098, 1.007793299741853, 1.0077987378251814, 1.0076889491833103,
    1.0075597121792985, 1.0077510930197282
)


def arguments():
    yield from (1.0, 2.0, 10.0, 0.5, 1e300, 1.7976931348623157e308, 2.2250738585072014e-308, 2.2250738585072009e-308, 5e-324, 1e-310)
    yield from (1 + sign * 2.0**-k for k in range(1, 53) for sign in (1, -1))
    for j in range(128):  # edges of the table's intervals
        edge = 0.6875 + j / 256 if j < 80 else 1 + (j - 80) / 128
        yield edge
        yield edge * (1 - 2.0**-53)
    yield from WORST
    for _ in range(500):
        yield 1 + random.uniform(-0.01, 0.01)
    for _ in range(500):
        yield random.uniform(0.5, 2)
    for _ in range(500):
        yield random.uniform(0.5, 1) * 2.0 ** random.randrange(-1022, 1025)
    for _ in range(100):
        yield random.uniform(0, 2.2250738585072009e-308)


print_rows(row(log, x) for x in arguments())
