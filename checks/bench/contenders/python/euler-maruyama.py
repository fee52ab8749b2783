"""The NumPy translation of euler_maruyama_step."""

import numpy as np
from harness import run

DT = 1e-4
DIFFUSION = np.array([0, 0, 0, 0, 650.0, 0])


def sigmoid(v):
    return 5 / (1 + np.exp(0.56 * (6 - v)))


def f(y, t, p):
    s1, s2, s3 = sigmoid(y[1] - y[2]), sigmoid(135 * y[0]), sigmoid(33.75 * y[0])
    return np.array([
        y[3], y[4], y[5],
        325 * s1 - 200 * y[3] - 10000 * y[0],
        325 * (p + 108 * s2) - 200 * y[4] - 10000 * y[1],
        37125 * s3 - 100 * y[5] - 2500 * y[2],
    ])


def euler_maruyama_step(f, g, y, t, dt, rng, *args):
    dW = rng.standard_normal(y.shape)
    return y + f(y, t, *args) * dt + g(y, t, *args) * np.sqrt(dt) * dW


def steps(y, n, rng):
    for i in range(n):
        y = euler_maruyama_step(f, lambda y, t, p: DIFFUSION, y, i * DT, DT, rng, 220.0)
    return y


state, rng = np.zeros(6), np.random.default_rng(1)


def batch():
    global state
    state = steps(state, 1000, rng)
    return 1000


run(lambda: steps(np.zeros(6), 1000, np.random.default_rng(42)), batch)
