#!/usr/bin/env python3
"""Prints distribution-edges.json: what NumPy draws at the ends of the parameters' ranges.

    python3 distribution-edges.py > distribution-edges.json
        (Debian: python3-numpy; made with NumPy 1.24.2, glibc 2.36, x86-64 with FMA; NumPy 2.4.6 prints the same)

For each call, from default_rng(20260101): 20 draws (one, where there is no size) and the state afterwards. Infinities are strings, as JavaScript reads them.
Where NumPy 2.0 changed the draws, they are made here by what it does since, from NumPy's own uniform draws.
"""

import json
import math

import numpy as np

from distribution_cases import SEED, call, state

EDGES = [
    ["poisson", 0], ["poisson", 5e-324], ["poisson", 1e-3], ["poisson", 9.999999999999998], ["poisson", 10.000000000000002], ["poisson", 1e9],
    ["binomial", 0, 0.5], ["binomial", 7, 0], ["binomial", 7, 1], ["binomial", 7, 5e-324], ["binomial", 7, 0.9999999999999999], ["binomial", 1, 0.5],
    ["binomial", 60, 0.5], ["binomial", 61, 0.5], ["binomial", 60, 0.5000000000000001], ["binomial", 2**53 - 1, 0.5], ["binomial", 2**53 - 1, 1],
    ["geometric", 1], ["geometric", 1 / 3], ["geometric", 0.3333333333333333 - 2**-54], ["geometric", 5e-15], ["geometric", 0.9999999999999999],
    ["gamma", 0, 1], ["gamma", 2, 0], ["gamma", 5e-324, 1], ["gamma", 1e-5, 1], ["gamma", 0.9999999999999999, 1], ["gamma", 1.0000000000000002, 1],
    ["gamma", 1e300, 1], ["gamma", 1.7e308, 1], ["gamma", 1e300, 1e300],
    ["beta", 1, 1], ["beta", 1e-3, 1], ["beta", 1e300, 1], ["beta", 1e-300, 2], ["beta", 1e300, 1e300],
    ["chisquare", 1e-5], ["chisquare", 5e-324], ["chisquare", 1e300], ["standardT", 1e-3], ["standardT", 1e300],
    ["lognormal", 0, 0], ["lognormal", 800, 1], ["lognormal", -800, 1], ["laplace", 3, 0], ["laplace", 0, 1e308], ["logistic", 3, 0], ["logistic", 0, 1e308],
    ["gumbel", 3, 0], ["gumbel", 0, 1e308], ["weibull", 0], ["weibull", 1e-3], ["weibull", 5e-324], ["weibull", 1e300], ["rayleigh", 0], ["rayleigh", 1e308],
    ["triangular", 0, 0, 1], ["triangular", 0, 1, 1], ["triangular", -1, 0, 5e-324], ["triangular", -1e150, 0, 1e150],
    ["multinomial", 0, [0.5, 0.5]], ["multinomial", 9, [1]], ["multinomial", 9, [1, 0, 0]], ["multinomial", 9, [0, 0, 1]], ["multinomial", 9, [0, 1, 0]],
    ["multinomial", 9, [0.5, 0.5, 0, 0]], ["multinomial", 9, [0.5, 0.5, 1e-13, 0.1]], ["multinomial", 9, [0.1, 0.1]], ["multinomial", 2**53 - 1, [0.1, 0.2, 0.7]],
    ["dirichlet", [3]], ["dirichlet", [0.05]], ["dirichlet", [1e300, 1e300]], ["dirichlet", [0.09, 0.05, 0.01]], ["dirichlet", [0.1, 1e-3]],
    ["permutation", 0], ["permutation", 1], ["permutation", 2], ["shuffle", 0], ["shuffle", 1], ["shuffle", 17],
    ["choice", 1, {}], ["choice", 2**32, {}], ["choice", 2**32 + 1, {}], ["choice", 2**53 - 1, {}], ["choice", 20, {"replace": False}],
    ["choice", 20, {"replace": False, "shuffle": False}], ["choice", 2**32 + 10, {"replace": False}], ["choice", 3, {"p": [0, 1, 0]}], ["choice", 1, {"p": [1]}],
]  # fmt: skip


def since_2_0_binomial(rng, n, p):
    """By inversion; P(0) was exp(n·log(1 − p)) before."""
    q, none = 1 - p, math.exp(n * math.log1p(-p))
    bound = int(min(n, n * p + 10 * math.sqrt(n * p * q + 1)))
    k, probability, u = 0, none, rng.random()
    while u > probability:
        k += 1
        if k > bound:
            k, probability, u = 0, none, rng.random()
        else:
            u -= probability
            probability = ((n - k + 1) * p * probability) / (k * q)
    return k


def since_2_0_beta(rng, a, b):
    """For a and b up to 1; the threshold is new, and so is what is done where a power underflows."""
    if a < 3e-103 and b < 3e-103:
        return float((a + b) * rng.random() < a)
    while True:
        u, v = rng.random(), rng.random()
        x, y = math.pow(u, 1 / a), math.pow(v, 1 / b) if b > 0 else 0.0
        if x + y <= 1 and u + v > 0:
            if x > 0 and y > 0:
                return x / (x + y)
            delta = math.log(u) / a - (math.log(v) / b if b > 0 else -math.inf)
            return math.exp(-math.log1p(math.exp(-delta))) if delta > 0 else math.exp(delta - math.log1p(math.exp(delta)))


def since_2_0_dirichlet(rng, alpha):
    """For alphas below 0.1, of which some are 0, which was an error before."""
    shares, left = [0.0] * len(alpha), 1.0
    if sum(alpha) == 0:
        return shares
    for j in range(len(alpha) - 1):
        rest = sum(alpha[j + 1 :])
        part = since_2_0_beta(rng, alpha[j], rest) if alpha[j] > 0 else 0.0
        shares[j] = left * part
        left *= 1 - part
        if rest == 0:
            break
    shares[-1] = left
    return shares


SINCE_2_0 = [
    [since_2_0_binomial, "binomial", 10**13, 1e-12], [since_2_0_binomial, "binomial", 2**53 - 1, 1e-16],
    [since_2_0_beta, "beta", 1e-200, 3e-200], [since_2_0_beta, "beta", 1e-4, 2e-4], [since_2_0_beta, "beta", 0.01, 0.02],
    [since_2_0_dirichlet, "dirichlet", [0, 0, 0]], [since_2_0_dirichlet, "dirichlet", [0.05, 0]], [since_2_0_dirichlet, "dirichlet", [0.02, 0.03, 0]],
]  # fmt: skip


def shown(values):
    return [value if math.isfinite(value) else str(value).replace("inf", "Infinity") for value in values]


results = []
np.seterr(all="ignore")
for edge in EDGES:
    rng = np.random.default_rng(SEED)
    values = call(rng, *edge, size=20)
    results.append({"call": edge, "values": shown(values.tolist()), "state": state(rng)})
for function, *edge in SINCE_2_0:
    rng = np.random.default_rng(SEED)
    values = [float(value) for _ in range(20) for value in np.ravel(function(rng, *edge[1:]))]
    if np.lib.NumpyVersion(np.__version__) >= "2.0.0":
        np.testing.assert_array_equal(call(np.random.default_rng(SEED), *edge, size=20), values)
    results.append({"call": edge, "values": shown(values), "state": state(rng)})
print("[\n" + ",\n".join(" " + json.dumps(result) for result in results) + "\n]")
