#!/usr/bin/env python3
"""Prints binomial-parts.json: what binomial draws are computed from, with the operations of NumPy's distributions.c in their order.

    python3 binomial-parts.py > binomial-parts.json
        (Debian: python3-mpmath)

The hat of random_binomial_btpe and the ratio of densities by recursion, which are the same on every machine; and the logarithm of
that ratio as NumPy before 2.5 computes it, with logarithms that are rounded right.
"""

import json
import math

import mpmath as mp

mp.mp.prec = 200
log = lambda x: float(mp.log(x))


def hat(n, r):
    q = 1.0 - r
    fm = n * r + r
    m = math.floor(fm)
    p1 = math.floor(2.195 * math.sqrt(n * r * q) - 4.6 * q) + 0.5
    xm = m + 0.5
    xl = xm - p1
    xr = xm + p1
    c = 0.134 + 20.5 / (15.3 + m)
    a = (fm - xl) / (fm - xl * r)
    laml = a * (1.0 + a / 2.0)
    a = (xr - fm) / (xr * q)
    lamr = a * (1.0 + a / 2.0)
    p2 = p1 * (1.0 + 2.0 * c)
    p3 = p2 + c / laml
    return dict(n=n, p=r, q=q, m=m, p1=p1, xm=xm, xl=xl, xr=xr, c=c, laml=laml, lamr=lamr, p2=p2, p3=p3, p4=p3 + c / lamr)


def ratio(h, y):
    s = h["p"] / h["q"]
    a = s * (h["n"] + 1)
    f = 1.0
    for i in range(h["m"] + 1, y + 1):
        f *= a / i - s
    for i in range(y + 1, h["m"] + 1):
        f /= a / i - s
    return f


def rest(x):
    x2 = x * x
    return (13680.0 - (462.0 - (132.0 - (99.0 - 140.0 / x2) / x2) / x2) / x2) / x / 166320.0


def log_ratio(h, y):
    n, m = h["n"], h["m"]
    x1, f1, z, w = float(y + 1), float(m + 1), float(n + 1 - m), float(n - y + 1)
    return (
        h["xm"] * log(f1 / x1)
        + (n - m + 0.5) * log(z / w)
        + (y - m) * log(w * h["p"] / (x1 * h["q"]))
        + rest(f1) + rest(z) + rest(x1) + rest(w)
    )  # fmt: skip


results = []
for n, p in [(61, 0.5), (100, 0.4), (317, 0.11), (2000, 0.27), (100000, 0.3), (10**12, 0.001)]:
    h = hat(n, p)
    spread = math.sqrt(n * p * h["q"])
    places = sorted({min(n, max(0, h["m"] + round(k * spread))) for k in (-30, -6, -3, -2, -1, -0.3, 0, 0.1, 0.7, 1, 2, 3, 6, 30)})
    near = [y for y in places if abs(y - h["m"]) < 5000]
    results.append({"hat": h, "ratios": [[y, ratio(h, y)] for y in near], "logarithms": [[y, log_ratio(h, y)] for y in places]})
print("[\n" + ",\n".join(" " + json.dumps(result) for result in results) + "\n]")
