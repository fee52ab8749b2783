#!/usr/bin/env python3
"""Prints numpy-steps.json: trajectories of a straight NumPy translation of the two steps.

    python3 numpy-steps.py > numpy-steps.json        (Debian: python3-numpy; made with NumPy 1.24.2)

The right-hand sides use + - * / only, so that every machine gives the same bits; test/systems.ts has the same ones.
"""

import json

import numpy as np


def rk4_step(f, y, t, dt, *args):
    k1 = f(y, t, *args)
    k2 = f(y + dt / 2 * k1, t + dt / 2, *args)
    k3 = f(y + dt / 2 * k2, t + dt / 2, *args)
    k4 = f(y + dt * k3, t + dt, *args)
    return y + dt / 6 * (k1 + 2 * k2 + 2 * k3 + k4)


def euler_maruyama_step(f, g, y, t, dt, rng, *args):
    dW = rng.standard_normal(y.shape)
    return y + f(y, t, *args) * dt + g(y, t, *args) * np.sqrt(dt) * dW


def lorenz(y, t, sigma, rho, beta):
    return np.array([sigma * (y[1] - y[0]), y[0] * (rho - y[2]) - y[1], y[0] * y[1] - beta * y[2]])


def forced_duffing(y, t, damping):
    return np.array([y[1], y[0] - y[0] * y[0] * y[0] - damping * y[1] + t * (1 - t) / (1 + t * t)])


def ring(y, t):
    return np.array([y[(i + 1) % 40] * 0.2 - y[i] * (1 + y[i] * y[i]) / (1 + t) for i in range(40)])


def multiplicative(y, t, sigma, rho, beta):
    return 0.1 * y


def additive(y, t, damping):
    return 0.3


def by_time(y, t):
    return np.array([(i + 1) / 40 + t for i in range(40)])


CASES = [
    ("lorenz", lorenz, multiplicative, [1.0, 1.0, 1.05], 0.01, [10.0, 28.0, 8 / 3]),
    ("forcedDuffing", forced_duffing, additive, [0.5, -0.25], 0.05, [0.3]),
    ("ring", ring, by_time, [(i - 20) / 10 for i in range(40)], 1 / 64, []),
]

golden = {}
for name, f, g, y0, dt, args in CASES:
    y = np.array(y0)
    z = np.array(y0)
    rng = np.random.default_rng(12345)
    rk4, em = [], []
    for step in range(200):
        y = rk4_step(f, y, step * dt, dt, *args)
        z = euler_maruyama_step(f, g, z, step * dt, dt, rng, *args)
        if step in (0, 1, 9, 199):
            rk4.append(y.tolist())
            em.append(z.tolist())
    golden[name] = {"y0": y0, "dt": dt, "args": args, "steps": [1, 2, 10, 200], "rk4": rk4, "eulerMaruyama": em}

print(json.dumps(golden, indent=1))
