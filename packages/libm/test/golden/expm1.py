#!/usr/bin/env python3
"""Prints expm1.json: e^x − 1 to far more than 53 bits, near 0 and near the table's rows as well as far out.

    python3 expm1.py > expm1.json        (Debian: python3-mpmath; made with mpmath 1.2.1)
"""

import random

from mpmath import expm1

from references import print_rows, row

random.seed(20260101)

# Largest errors found by a search over 6e7 arguments against 64-bit long doubles.
WORST = (
    0.040729545520176914, 0.041080813193778945, 0.04101420297670166, 0.04105697531222913, 0.04088974979919011,
    0.04069751862378113, 0.04115522785429043, 0.04094352615058081, 0.04082998105875077, 0.04065452992246354,
    0.040743916299909026, 0.0413391888073568
)


def arguments():
    yield from (1.0, -1.0, 0.5, 2.0, 10.0, -10.0, 0.03125, -0.03125, 43.9, 44.0, 44.1, 700.0, 709.782712893384, -37.5, -38.0, -50.0)
    yield from (sign * 2.0**-k for k in range(1, 80) for sign in (1, -1))
    yield from (sign * x for x in (5e-324, 1e-310, 2.3e-308, 1e-200) for sign in (1, -1))
    yield from WORST
    for _ in range(500):
        yield random.uniform(-0.04, 0.04)
    for _ in range(500):
        yield random.uniform(-0.4, 0.4)
    for _ in range(500):
        yield random.uniform(-40, 45)


print_rows(row(expm1, x) for x in arguments())
