#!/usr/bin/env python3
"""Prints distributions.json: what NumPy draws from the distributions, in the cases of distribution-cases.json.

    python3 distributions.py > distributions.json
        (Debian: python3-numpy; made with NumPy 1.24.2, glibc 2.36, x86-64 with FMA; NumPy 2.4.6 prints the same)

For each case, from default_rng(20260101): the first 8 values, SHA-256 of the little-endian bytes of all as float64, 10^6 unless
the case says another size, and the state afterwards. The same for a start of it, which is quick to test: 1000 draws, 20,000 of
the integers that take several paths, or 3 repetitions. Multivariate normals have the last bits of the LAPACK that is installed, so they are rounded and not hashed.
"""

import hashlib
import json

from distribution_cases import CASES, draws, state



def start(case):
    if "repeat" in case:
        return {**case, "repeat": 3}
    return {**case, "size": 20_000 if case["call"][0] in ("binomial", "poisson") else 1000}


def drawn(case):
    values, rng = draws(case)
    hashed = hashlib.sha256(values.astype("<f8").tobytes()).hexdigest()
    first = values[:8].tolist()
    if case["call"][0] == "multivariateNormal":
        hashed, first = "", [float(f"{value:.10g}") for value in first]
    return {**case, "first": first, "sha256": hashed, "state": state(rng)}


results = []
for case in CASES:
    result = drawn(case)
    if case["call"] != ["permutation", 1_000_000]:  # which has no shorter start
        of_start = drawn(start(case))
        result["start"] = {key: of_start[key] for key in ("size", "repeat", "sha256", "state") if key in of_start}
    results.append(result)
print("[\n" + ",\n".join(" " + json.dumps(result) for result in results) + "\n]")
