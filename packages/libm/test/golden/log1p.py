#!/usr/bin/env python3
"""Prints log1p.json: ln(1 + x) to far more than 53 bits, for x of every size.

    python3 log1p.py > log1p.json        (Debian: python3-mpmath; made with mpmath 1.2.1)
"""

import random

from mpmath import log1p, mpf

from references import print_rows, row

random.seed(20260101)

# Largest errors found by a search over 6e7 arguments against 64-bit long doubles.
WORST = (
    0.007753223330726193, 0.007765084319289267, 0.0076427034046291295, 0.007788676841533011, 0.007716573313634172,
    0.007698077739380553, 0.007789329784645291, 0.007736686037165277, 0.007548473683704225, 0.007784240843711612,
    0.007805735987060955, 0.007543322719328824
)


def arguments():
    yield from (1.0, -0.5, 10.0, 1e300, 1.7976931348623157e308, -1 + 2.0**-53, -0.9999, 5e-324, -5e-324, 2.3e-308, -1e-200)
    yield from (sign * 2.0**-k for k in range(1, 80) for sign in (1, -1))
    yield from (2.0**k + sign for k in range(1, 60) for sign in (1.0, -1.0))
    yield from WORST
    for _ in range(500):
        yield random.uniform(-0.01, 0.01)
    for _ in range(500):
        yield random.uniform(-1, 1)
    for _ in range(500):
        yield random.uniform(0.5, 1) * 2.0 ** random.randrange(-60, 1025)


print_rows(row(log1p, x) for x in arguments())
