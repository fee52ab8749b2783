#!/usr/bin/env python3
"""Prints tanh.json: tanh(x) to far more than 53 bits, on both sides of 1/8 and 1.2 and out to where it is 1.

    python3 tanh.py > tanh.json        (Debian: python3-mpmath; made with mpmath 1.2.1)
"""

import random

from mpmath import tanh

from references import print_rows, row

random.seed(20260101)

# Largest errors found by a search over 6e7 arguments against 64-bit long doubles.
WORST = (
    1.3583652028131017, 1.356437286577526, -1.3579961471492767, -1.2017506751073974, -1.2042815787119112, 1.203098617117263,
    -1.2001080412547351, 1.2020128815049504, 1.2005983237616082, -1.2016802128596002, -1.200132890372219,
    1.2018250603888594, 1.2000137743610275
)


def arguments():
    yield from (1.0, 0.125, -0.125, 1.2, -1.2, 10.0, 19.0, 19.06, 19.07, 20.0, 20.5, -30.0, 700.0, 5e-324, -2.3e-308)
    yield from (sign * 2.0**-k for k in range(1, 80) for sign in (1, -1))
    yield from WORST
    for _ in range(500):
        yield random.uniform(-0.15, 0.15)
    for _ in range(500):
        yield random.uniform(-1, 1)
    for _ in range(500):
        yield random.uniform(-20, 20)


print_rows(row(tanh, x) for x in arguments())
