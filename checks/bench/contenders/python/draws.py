"""Draws of NumPy's default_rng: a million into an array; normals also by Generator.normal. Or ten thousand generators."""

import sys

import numpy as np
from harness import run

METHODS = {
    "normals": lambda rng, n: rng.standard_normal(n),
    "uniforms": lambda rng, n: rng.random(n),
    "exponentials": lambda rng, n: rng.standard_exponential(n),
    "seeding": lambda rng, n: [np.random.default_rng(seed).random() for seed in range(n)],
    "input": lambda rng, n: rng.normal(220, 22, n),
}
draw = METHODS[sys.argv[1]]
rng = np.random.default_rng(1)


n = 10_000 if sys.argv[1] == "seeding" else 1_000_000


def batch():
    draw(rng, n)
    return n


run(lambda: draw(np.random.default_rng(42), 8), batch)
