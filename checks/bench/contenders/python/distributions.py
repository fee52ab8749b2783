"""Draws of NumPy's default_rng from distributions: a million into an array, or a permutation of a million."""

import sys

import numpy as np
from harness import run

METHODS = {
    "poisson-4.5": lambda rng, n: rng.poisson(4.5, n),
    "poisson-100": lambda rng, n: rng.poisson(100, n),
    "gamma": lambda rng, n: rng.gamma(2, 10, n),
    "permutation": lambda rng, n: rng.permutation(n),
}
draw = METHODS[sys.argv[1]]
rng = np.random.default_rng(1)
N = 1_000_000


def batch():
    draw(rng, N)
    return N


run(lambda: draw(np.random.default_rng(42), 8), batch)
