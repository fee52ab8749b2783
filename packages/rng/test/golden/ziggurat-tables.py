#!/usr/bin/env python3
"""Prints ziggurat-tables.json, NumPy's tables for 256 strips of equal area (see NOTICE).

    python3 ziggurat-tables.py > ziggurat-tables.json        (Debian: python3-mpmath)

Both ziggurats have strips i = 1 … 255 from the top down to x[255] = the start of the tail, and strip 0 for base and tail.
They follow from  f(x[i]) = f(x[i+1]) + area/x[i+1].

The tables were first published with 52-bit integers for the normal and 53-bit integers for the exponential
distribution. How each was computed shows in its last bits:
- the exponential one exactly, its thresholds truncated to 52 bits and doubled;
- the normal one in double arithmetic from a rounded area, its thresholds rounded to nearest even; at strip 38 the exp of
  the day was one unit in the last place too large. That unit runs through all strips above and is kept here.
"""

import json
from math import inf, nextafter, sqrt

from mpmath import exp, floor, log, mp, mpf

mp.prec = 200


def rounded(function):
    """A correctly rounded function of doubles."""
    return lambda x: float(function(mpf(x)))


def normal():
    scale = 2.0**52
    area = 0.004928673233974652
    density = lambda x: rounded(exp)(-0.5 * x * x)
    x = [0.0] * 255 + [3.6541528853610088]
    f = [1.0] + [0.0] * 254 + [density(x[255])]
    for i in range(254, 0, -1):
        x[i] = sqrt(-2 * rounded(log)(area / x[i + 1] + f[i + 1]))
        f[i] = density(x[i]) if i != 38 else nextafter(density(x[i]), inf)
    x[0] = area / f[255]
    k = [round(x[255] / x[0] * scale), 0] + [round(x[i - 1] / x[i] * scale) for i in range(2, 256)]
    return k, [value / scale for value in x], f


def exponential():
    scale = mpf(2) ** 53
    x = [mpf(0)] * 255 + [mpf("7.69711747013104971404462804811408952334")]
    area = (x[255] + 1) * exp(-x[255])
    for i in range(254, 0, -1):
        x[i] = -log(area / x[i + 1] + exp(-x[i + 1]))
    x[0] = area / exp(-x[255])
    ratios = [x[255] / x[0], 0] + [x[i - 1] / x[i] for i in range(2, 256)]
    k = [2 * int(floor(ratio * scale / 2)) for ratio in ratios]
    return k, [float(value / scale) for value in x], [1.0] + [float(exp(-value)) for value in x[1:]]


def tables(k, w, f):
    return {"thresholds": k, "widths": w, "densities": f}


print(json.dumps({"normal": tables(*normal()), "exponential": tables(*exponential())}, indent=0))
