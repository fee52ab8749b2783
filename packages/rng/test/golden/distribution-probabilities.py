#!/usr/bin/env python3
"""Prints distribution-probabilities.json: how probable draws are, from the distributions' definitions.

    python3 distribution-probabilities.py > distribution-probabilities.json
        (Debian: python3-numpy python3-mpmath; computed with 30 digits, so that versions do not matter)

For continuous distributions: limits between 50 bins, and the cumulative probability at each. For discrete ones: the first integer of
those that a billion draws would see, and the probabilities of it and the ones after it. With mean and standard deviation, if they exist.
"""

import json

import mpmath as mp
import numpy as np

from distribution_cases import call

mp.mp.dps = 30


def gamma(shape, scale):
    return lambda x: mp.gammainc(shape, 0, x / mp.mpf(scale), regularized=True), shape * scale, mp.sqrt(shape) * scale


def beta(a, b):
    a, b = mp.mpf(a), mp.mpf(b)
    return lambda x: mp.betainc(a, b, 0, x, regularized=True), a / (a + b), mp.sqrt(a * b / (a + b + 1)) / (a + b)


def student(df):
    half = lambda x: mp.betainc(mp.mpf(df) / 2, 0.5, 0, df / (df + mp.mpf(x) ** 2), regularized=True) / 2
    return lambda x: 1 - half(x) if x > 0 else half(x), 0, mp.sqrt(mp.mpf(df) / (df - 2))


def lognormal(mean, sigma):
    first = mp.exp(mean + mp.mpf(sigma) ** 2 / 2)
    return lambda x: mp.ncdf((mp.log(x) - mean) / sigma), first, first * mp.sqrt(mp.expm1(mp.mpf(sigma) ** 2))


def laplace(loc, scale):
    return lambda x: mp.exp((x - loc) / scale) / 2 if x < loc else 1 - mp.exp((loc - x) / scale) / 2, loc, mp.sqrt(2) * scale


def weibull(a):
    first = mp.gamma(1 + 1 / mp.mpf(a))
    return lambda x: 1 - mp.exp(-mp.mpf(x) ** a), first, mp.sqrt(mp.gamma(1 + 2 / mp.mpf(a)) - first**2)


def triangular(left, mode, right):
    base = right - left
    cumulative = lambda x: (x - left) ** 2 / mp.mpf(base * (mode - left)) if x < mode else 1 - (right - x) ** 2 / mp.mpf(base * (right - mode))
    squares = left**2 + mode**2 + right**2 - left * mode - left * right - mode * right
    return cumulative, mp.mpf(left + mode + right) / 3, mp.sqrt(mp.mpf(squares) / 18)


CONTINUOUS = [
    [["gamma", 2, 10], gamma(2, 10)],
    [["gamma", 0.3, 1], gamma(mp.mpf(0.3), 1)],
    [["gamma", 1, 1], gamma(1, 1)],
    [["gamma", 1e4, 1], gamma(10000, 1)],
    [["beta", 2, 3], beta(2, 3)],
    [["beta", 0.5, 0.7], beta(0.5, 0.7)],
    [["beta", 0.2, 4], beta(0.2, 4)],
    [["chisquare", 3], gamma(mp.mpf(3) / 2, 2)],
    [["chisquare", 1], gamma(mp.mpf(1) / 2, 2)],
    [["standardT", 5], student(5)],
    [["standardCauchy"], (lambda x: mp.mpf(1) / 2 + mp.atan(x) / mp.pi, None, None)],
    [["lognormal", 1, 0.5], lognormal(1, 0.5)],
    [["laplace", 3, 2.5], laplace(3, 2.5)],
    [["logistic", 3, 2.5], (lambda x: 1 / (1 + mp.exp((3 - x) / 2.5)), 3, 2.5 * mp.pi / mp.sqrt(3))],
    [["gumbel", 3, 2.5], (lambda x: mp.exp(-mp.exp((3 - x) / 2.5)), 3 + 2.5 * mp.euler, 2.5 * mp.pi / mp.sqrt(6))],
    [["weibull", 1.5], weibull(1.5)],
    [["rayleigh", 2], (lambda x: 1 - mp.exp(-mp.mpf(x) ** 2 / 8), 2 * mp.sqrt(mp.pi / 2), 2 * mp.sqrt(2 - mp.pi / 2))],
    [["triangular", 0, 1, 4], triangular(0, 1, 4)],
]


def poisson(lam):
    lam = mp.mpf(lam)
    return lambda k: lam**k * mp.exp(-lam) / mp.factorial(k), 0, lam, mp.sqrt(lam)


def binomial(n, p):
    p = mp.mpf(p)
    return lambda k: mp.binomial(n, k) * p**k * (1 - p) ** (n - k), 0, n * p, mp.sqrt(n * p * (1 - p))


def geometric(p):
    p = mp.mpf(p)
    return lambda k: p * (1 - p) ** (k - 1), 1, 1 / p, mp.sqrt(1 - p) / p


DISCRETE = [["poisson", 0.3], ["poisson", 4.5], ["poisson", 10], ["poisson", 100], ["binomial", 10, 0.3], ["binomial", 50, 0.9], ["binomial", 100, 0.4], ["binomial", 1000, 0.3], ["geometric", 0.35], ["geometric", 0.05]]  # fmt: skip


def rounded(values):
    return [float(mp.nstr(mp.mpf(value), 12)) for value in values]


def limits(case):
    """Where 50 bins have similar counts: the quantiles of some draws, to 4 digits."""
    draws = np.sort(call(np.random.default_rng(1), *case, size=5000))
    return [float(f"{draws[100 * i]:.4g}") for i in range(1, 50)]


results = {"continuous": [], "discrete": []}
for case, (cumulative, mean, std) in CONTINUOUS:
    between = limits(case)
    moments = None if mean is None else rounded([mean, std])
    results["continuous"].append({"call": case, "limits": between, "cumulative": rounded(map(cumulative, between)), "moments": moments})
for case in DISCRETE:
    probability, first, mean, std = {"poisson": poisson, "binomial": binomial, "geometric": geometric}[case[0]](*case[1:])
    while probability(first) < 1e-9:
        first += 1
    last = first
    while probability(last + 1) > 1e-9 or last < mean:
        last += 1
    results["discrete"].append({"call": case, "first": first, "probabilities": rounded(map(probability, range(first, last + 1))), "moments": rounded([mean, std])})
lines = [f' "{kind}": [\n' + ",\n".join("  " + json.dumps(entry) for entry in entries) + "\n ]" for kind, entries in results.items()]
print("{\n" + ",\n".join(lines) + "\n}")
