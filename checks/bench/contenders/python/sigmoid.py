"""S(v) over an array of n numbers: the expression of the Python package, or SciPy's expit."""

import sys

import numpy as np
from harness import run

n, kind = int(sys.argv[1]), sys.argv[2]
v = -20 + 40 * ((np.arange(n) * 7919) % n) / n


def expression():
    return 5 / (1 + np.exp(np.clip(0.56 * (6 - v), -500, 500)))


def scipy_expit():
    return 5 * expit(-0.56 * (6 - v))


if kind == "expit":
    from scipy.special import expit
sigmoid = scipy_expit if kind == "expit" else expression


def batch():
    repeats = 1 + (1_000_000 if n >= 100 else 100_000) // n
    for _ in range(repeats):
        sigmoid()
    return repeats * n


run(lambda: sigmoid()[:8], batch)
