"""Draws of NumPy's default_rng: a million into an array; normals also by Generator.normal."""

import sys

import numpy as np
from harness import run

METHODS = {
    "normals": lambda rng, n: rng.standard_normal(n),
    "uniforms": lambda rng, n: rng.random(n),
    "exponentials": lambda rng, n: rng.standard_exponential(n),
    "input": lambda rng, n: rng.normal(220, 22, n),
}
draw = METHODS[sys.argv[1]]
rng = np.random.default_rng(1)


def batch():
    draw(rng, 1_000_000)
    return 1_000_000


run(lambda: draw(np.random.default_rng(42), 8), batch)
