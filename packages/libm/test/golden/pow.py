#!/usr/bin/env python3
"""Prints pow.json: x^y to far more than 53 bits, with results of every size, subnormal ones included.

    python3 pow.py > pow.json        (Debian: python3-mpmath; made with mpmath 1.2.1)
"""

import math
import random

from mpmath import power

from references import print_rows, row

random.seed(20260101)

# Largest errors found by a search over 6e7 arguments against 64-bit long doubles.
WORST = (
    (1.0071590673663353, 95707.42497596945), (1.0071588293304297, 96282.66971744863),
    (1.007344494572505, 91661.54975345102), (1.0076298527252103, 66913.77745207367),
    (1.007218784829868, -86054.99640943223), (1.0073375468810986, -89029.92903616208),
    (1.0077362895952129, 65015.118001875606), (1.0073142901006795, 95675.11136350679),
    (1.007792817594849, 91346.00632705828), (1.007769819627972, -66187.86820039879),
    (1.0075714635040114, -91457.89615236408), (1.0076035757426862, 74376.22597092284)
)


def arguments():
    yield from ((2.0, 0.5), (10.0, -3.0), (0.5, 1074.0), (2.0, 1023.0), (2.0, -1074.0), (5e-324, 0.3), (5e-324, 1.0), (1e-310, -0.99))
    yield from ((1 + sign * 2.0**-52, scale) for scale in (3e18, -3e18, 1e15, 7.0, 1e-3) for sign in (1, -0.5))
    yield from ((1.7976931348623157e308, y) for y in (1.0, 0.999, -1.0, -1.04, 1e-18, 2.0**-64))
    yield from WORST
    for _ in range(500):
        yield random.uniform(0, 10), random.uniform(-20, 20)
    for _ in range(500):  # results out to both limits
        x = random.uniform(0.5, 1) * 2.0 ** random.randrange(-1070, 1025)
        yield x, random.uniform(-745, 709.7) / math.log(x)
    for _ in range(500):  # bases near 1, where the exponent magnifies most
        x = 1 + random.uniform(-1, 1) * 2.0 ** -random.randrange(1, 50)
        yield x, random.uniform(-745, 709.7) / math.log(x)


print_rows(row(power, x, y) for x, y in arguments())
