"""The cases of distribution-cases.json as calls of NumPy."""

import json
import pathlib
import re

import numpy as np

SEED = 20_260_101
N = 1_000_000

CASES = json.loads(pathlib.Path(__file__).with_name("distribution-cases.json").read_text())


def state(rng):
    dictionary = rng.bit_generator.state
    dictionary["state"] = {key: str(value) for key, value in dictionary["state"].items()}
    return dictionary


def call(rng, name, *arguments, size=None):
    """The draws, flat, as float64."""
    method = re.sub("[A-Z]", lambda letter: "_" + letter[0].lower(), name)
    if name == "shuffle":
        values = np.arange(arguments[0])
        rng.shuffle(values)
    elif name == "permutation":
        values = rng.permutation(*arguments)
    elif name == "choice":
        values = rng.choice(arguments[0], size, **arguments[1])
    elif name == "multivariateNormal":
        mean, cov = arguments
        values = rng.multivariate_normal(mean, np.reshape(cov, (len(mean), -1)), size, method="cholesky")
    else:
        values = getattr(rng, method)(*arguments, size=size)
    return np.ravel(np.asarray(values, dtype=np.float64))


def draws(case):
    """All draws of a case, and the generator after them."""
    rng = np.random.default_rng(SEED)
    values = [call(rng, *case["call"], size=case.get("size", N)) for _ in range(case.get("repeat", 1))]
    return np.concatenate(values), rng
