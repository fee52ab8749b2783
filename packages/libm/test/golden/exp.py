#!/usr/bin/env python3
"""Prints exp.json: e^x to far more than 53 bits, for arguments where a table-driven exponential errs most.

    python3 exp.py > exp.json        (Debian: python3-mpmath; made with mpmath 1.2.1)
"""

import random

from mpmath import exp, log, mpf

from references import print_rows, row

random.seed(20260101)

STEP = log(mpf(2)) / 128  # distance of the table's rows
SMALLEST, LARGEST = -745.1332191019411, 709.782712893384  # first and last argument with a finite result above 0

# Largest errors found by a search over 3e8 arguments against 64-bit long doubles, non-FMA arithmetic: up to 0.5093 ulp.
WORST = (
    74.835527582588568, 2.0063351644807939, 155.13799502440736, 137.09963601742547, 12.436036554900033, 
    0.60379497957240214, 0.60379415778213419, -691.08669027435144, -652.99067333932658, -4.3457090211134721, 
    -3.5388436797463321, -2.8348634139434137, -2.7964807267436287, -151.1250359501887, 9.5825623761429135, 
    701.40267261250415
)


def arguments():
    yield from (0.0, 1.0, -1.0, 0.5, 2.0, 10.0, -10.0, 500.0, -500.0)
    yield from (LARGEST, SMALLEST, -745.0, -708.3964185322641, -708.3964185322642, -708.0, 708.0, 709.0, 709.5)
    yield from (sign * 2.0**-k for k in range(1, 60, 4) for sign in (1, -1))
    yield from WORST
    for _ in range(1500):  # halfway between two rows, where the reduced argument is largest
        k = random.randrange(-137000, 130800)
        yield float((k + mpf("0.5")) * STEP) * (1 + random.uniform(-1e-9, 1e-9))
    for _ in range(1000):
        yield random.uniform(-708, 709)
    for _ in range(1000):
        yield random.uniform(-10, 10)
    for _ in range(500):  # subnormal results
        yield random.uniform(SMALLEST, -708.3964185322641)


print_rows(row(exp, x) for x in arguments())
