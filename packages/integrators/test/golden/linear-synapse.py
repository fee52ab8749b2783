#!/usr/bin/env python3
"""Prints linear-synapse.json: coefficients of the linear synapse to 17 digits, and steps of a NumPy translation.

    python3 linear-synapse.py > linear-synapse.json        (Debian: python3-numpy python3-mpmath; made with NumPy 1.24.2, mpmath 1.2.1)

The coefficients are integrals of the matrix exponential, by quadrature in 80-digit arithmetic, and the moments of the noise; a and
dt are read as doubles. The steps are of the second-order scheme for three synapses, with coefficients that are plain fractions, so
that only + - * / are used.
"""

import json

import numpy as np
from mpmath import exp, mp, mpf, quad

mp.dps = 80


def coefficients(a, h, s):
    a, h, s = mpf(a), mpf(h), mpf(s)
    # In units of the step, so that the integrands are of the size of 1; beyond 40/x nothing is left of them.
    x = a * h
    points = [mpf(0)] + [p for p in (1 / x, 5 / x, 20 / x) if p < 1] + [mpf(1)]

    def integral(f):
        return quad(f, points)

    decay = exp(-x)
    held = integral(lambda r: r * exp(-x * r))
    ramp = integral(lambda r: r * (1 - r) * exp(-x * r))
    c11 = integral(lambda r: r * r * exp(-2 * x * r))
    c12 = integral(lambda r: r * (1 - x * r) * exp(-2 * x * r))
    c22 = integral(lambda r: (1 - x * r) ** 2 * exp(-2 * x * r))
    return {
        "e11": decay * (1 + x),
        "e12": decay * h,
        "e21": -decay * x * a,
        "e22": decay * (1 - x),
        "f1": h * h * held,
        "f2": h * integral(lambda r: (1 - x * r) * exp(-x * r)),
        "g1": h * h * ramp,
        "g2": h * integral(lambda r: (1 - r) * (1 - x * r) * exp(-x * r)),
        "c11": s * s * h**3 * c11,
        "c12": s * s * h**2 * c12,
        "c22": s * s * h * c22,
    }


def etd2_step(coefficients, u, y, t, dt, rng):
    e11, e12, e21, e22, f1, f2, g1, g2, l11, l12, l21 = coefficients
    n = len(y) // 2
    y1, y4 = y[:n], y[n:]
    z = rng.standard_normal(2 * n)
    u1 = u(y, t)
    ahead = np.concatenate(
        [
            e11 * y1 + e12 * y4 + f1 * u1 + (l11 * z[0::2] + l12 * z[1::2]),
            e21 * y1 + e22 * y4 + f2 * u1 + l21 * z[0::2],
        ]
    )
    rise = u(ahead, t + dt) - u1
    return ahead + np.concatenate([g1 * rise, g2 * rise])


def inputs(y, t):
    return np.array([y[(i + 1) % 3] * y[3 + i] / (1 + y[i] * y[i]) + t for i in range(3)])


CASES = [(100.0, dt, 650.0) for dt in (1e-12, 1e-8, 1e-5, 1e-4, 1e-3, 2e-3, 0.005, 0.01, 0.02, 0.1, 0.5)]
CASES += [(50.0, 1e-3, 0.0), (0.1, 1e-13, 1.0), (1.0, 0.999, 3.0), (1.0, 1.001, 3.0), (3.0, 0.67, 1.0), (1e-3, 1.0, 2.0)]

FRACTIONS = [
    [15 / 16, 1 / 32, -1 / 8, 13 / 16, 1 / 64, 1 / 33, 1 / 99, 1 / 50, 1 / 7, 1 / 9, 1 / 3],
    [7 / 8, 1 / 30, -1 / 7, 3 / 4, 1 / 65, 1 / 34, 1 / 98, 1 / 51, 1 / 6, 1 / 8, 1 / 5],
    [9 / 11, 1 / 31, -1 / 9, 5 / 6, 1 / 66, 1 / 35, 1 / 97, 1 / 52, 1 / 5, 1 / 7, 1 / 4],
]
rng = np.random.default_rng(12345)
y = np.array([0.5, -0.25, 1.0, 0.1, 0.2, -0.3])
trajectory = []
for i in range(50):
    y = etd2_step(np.array(FRACTIONS).T, inputs, y, i * 0.125, 0.125, rng)
    trajectory.append(y.tolist())

golden = {
    "coefficients": [
        {"a": a, "dt": dt, "noise": s, **{name: float(value) for name, value in coefficients(a, dt, s).items()}}
        for a, dt, s in CASES
    ],
    "etd2": {"coefficients": FRACTIONS, "dt": 0.125, "states": trajectory},
}
print(json.dumps(golden, indent=1))
