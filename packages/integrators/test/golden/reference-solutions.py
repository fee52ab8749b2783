#!/usr/bin/env python3
"""Prints reference-solutions.json: where the test problems of the literature end, to 16 digits.

    python3 reference-solutions.py > reference-solutions.json        (Debian: python3-mpmath; made with mpmath 1.2.1)

Gragg's method extrapolated in h² (Hairer, Nørsett & Wanner, Solving ODEs I, sec. II.9) in 24-digit arithmetic, each step to
1e-18. The problems are those of test/problems.ts: the numbers below are read as doubles there, and so they are here.

arenstorf, brusselator: Hairer, Nørsett & Wanner, eq. II.0.1 and I.16.12; DETEST without its C5: Hull, Enright, Fellen &
Sedgwick (1972), SIAM J. Numer. Anal. 9, 603-637.
"""

import json

from mpmath import cos, mp, mpf, sin, sqrt

mp.dps = 24
TOLERANCE = mpf(10) ** -18
COLUMNS = 9


def modified_midpoint(f, t, y, H, n):
    h = H / n
    before, now = y, [a + h * b for a, b in zip(y, f(y, t))]
    for i in range(1, n):
        before, now = now, [a + 2 * h * b for a, b in zip(before, f(now, t + i * h))]
    return [(a + b + h * c) / 2 for a, b, c in zip(before, now, f(now, t + H))]


def extrapolated(f, t, y, H):
    """The end of a step, and an estimate of its error."""
    row = []
    for j in range(COLUMNS):
        previous, row = row, [modified_midpoint(f, t, y, H, 2 * (j + 1))]
        for k in range(j):
            ratio = mpf(j + 1) / (j - k)
            row.append([a + (a - b) / (ratio * ratio - 1) for a, b in zip(row[k], previous[k])])
    return row[-1], max(abs(a - b) / (1 + abs(a)) for a, b in zip(row[-1], row[-2]))


def solve(f, y, end):
    t, H, end, y = mpf(0), mpf(0.25), mpf(end), [mpf(a) for a in y]
    while t < end:
        H = min(H, end - t)
        new, error = extrapolated(f, t, y, H)
        if error <= TOLERANCE:
            t, y = t + H, new
        H *= min(mpf(4), max(mpf(0.1), 0.8 * (TOLERANCE / (error + TOLERANCE / 10**9)) ** (mpf(1) / (2 * COLUMNS - 1))))
    return y


def arenstorf(y, t):
    m = mpf(0.012277471)
    n = 1 - m
    d1, d2 = (y[0] + m) ** 2 + y[1] ** 2, (y[0] - n) ** 2 + y[1] ** 2
    d1, d2 = d1 * sqrt(d1), d2 * sqrt(d2)
    return [
        y[2],
        y[3],
        y[0] + 2 * y[3] - n * (y[0] + m) / d1 - m * (y[0] - n) / d2,
        y[1] - 2 * y[2] - n * y[1] / d1 - m * y[1] / d2,
    ]


def brusselator(y, t):
    return [1 + y[0] * y[0] * y[1] - 4 * y[0], 3 * y[0] - y[0] * y[0] * y[1]]


def van_der_pol(y, t):
    return [y[1], (1 - y[0] * y[0]) * y[1] - y[0]]


def stiffer_van_der_pol(y, t):
    return [y[1], 5 * (1 - y[0] * y[0]) * y[1] - y[0]]


def lorenz(y, t):
    return [10 * (y[1] - y[0]), y[0] * (28 - y[2]) - y[1], y[0] * y[1] - mpf(8 / 3) * y[2]]


def b4(y, t):
    r = sqrt(y[0] * y[0] + y[1] * y[1])
    return [-y[1] - y[0] * y[2] / r, y[0] - y[1] * y[2] / r, y[0] / r]


def chain(y, t):
    return [-y[0]] + [y[i - 1] - y[i] for i in range(1, 9)] + [y[8]]


def faster_chain(y, t):
    return [-y[0]] + [i * y[i - 1] - (i + 1) * y[i] for i in range(1, 9)] + [9 * y[8]]


def diffusion(y, t):
    return [(y[i - 1] if i > 0 else 0) - 2 * y[i] + (y[i + 1] if i + 1 < len(y) else 0) for i in range(len(y))]


def orbit(y, t):
    r = y[0] * y[0] + y[1] * y[1]
    r *= sqrt(r)
    return [y[2], y[3], -y[0] / r, -y[1] / r]


def perihelion(e):
    return [1 - e, 0, 0, ((1 + e) / (1 - e)) ** 0.5]


PROBLEMS = {
    "arenstorf": (arenstorf, [0.994, 0, 0, -2.00158510637908252240537862224], 17.0652165601579625588917206249),
    "brusselator": (brusselator, [1.5, 3], 20),
    "vanDerPol": (stiffer_van_der_pol, [2, 0], 10),
    "lorenz": (lorenz, [-8, 8, 27], 10),
    "detestA1": (lambda y, t: [-y[0]], [1], 20),
    "detestA2": (lambda y, t: [-y[0] * y[0] * y[0] / 2], [1], 20),
    "detestA3": (lambda y, t: [y[0] * cos(t)], [1], 20),
    "detestA4": (lambda y, t: [y[0] / 4 * (1 - y[0] / 20)], [1], 20),
    "detestA5": (lambda y, t: [(y[0] - t) / (y[0] + t)], [4], 20),
    "detestB1": (lambda y, t: [2 * (y[0] - y[0] * y[1]), -(y[1] - y[0] * y[1])], [1, 3], 20),
    "detestB2": (lambda y, t: [-y[0] + y[1], y[0] - 2 * y[1] + y[2], y[1] - y[2]], [2, 0, 1], 20),
    "detestB3": (lambda y, t: [-y[0], y[0] - y[1] * y[1], y[1] * y[1]], [1, 0, 0], 20),
    "detestB4": (b4, [3, 0, 0], 20),
    "detestB5": (lambda y, t: [y[1] * y[2], -y[0] * y[2], -mpf(0.51) * y[0] * y[1]], [0, 1, 1], 20),
    "detestC1": (chain, [1] + [0] * 9, 20),
    "detestC2": (faster_chain, [1] + [0] * 9, 20),
    "detestC3": (diffusion, [1] + [0] * 9, 20),
    "detestC4": (diffusion, [1] + [0] * 50, 20),
    "detestD1": (orbit, perihelion(0.1), 20),
    "detestD2": (orbit, perihelion(0.3), 20),
    "detestD3": (orbit, perihelion(0.5), 20),
    "detestD4": (orbit, perihelion(0.7), 20),
    "detestD5": (orbit, perihelion(0.9), 20),
    "detestE1": (
        lambda y, t: [y[1], -(y[1] / (t + 1) + (1 - mpf(0.25) / ((t + 1) * (t + 1))) * y[0])],
        [0.6713967071418030, 0.09540051444747446],
        20,
    ),
    "detestE2": (van_der_pol, [2, 0], 20),
    "detestE3": (lambda y, t: [y[1], y[0] ** 3 / 6 - y[0] + 2 * sin(mpf(2.78535) * t)], [0, 0], 20),
    "detestE4": (lambda y, t: [y[1], mpf(0.032) - mpf(0.4) * y[1] * y[1]], [30, 0], 20),
    "detestE5": (lambda y, t: [y[1], sqrt(1 + y[1] * y[1]) / (25 - t)], [0, 0], 20),
}

golden = {}
for name, (f, y0, end) in PROBLEMS.items():
    golden[name] = {"y0": y0, "end": end, "y": [float(a) for a in solve(f, y0, end)]}
print(json.dumps(golden, indent=1))
