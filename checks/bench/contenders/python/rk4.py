"""The NumPy translation of rk4_step, plain, with the clip of the Python package, or compiled by numba."""

import sys

import numpy as np
from harness import run

KIND = sys.argv[1]
DT = 1e-4


def sigmoid(v):
    z = 0.56 * (6 - v)
    if KIND == "clip":
        z = np.clip(z, -500, 500)
    return 5 / (1 + np.exp(z))


def derivative(y, t, p):
    s1, s2, s3 = sigmoid(y[1] - y[2]), sigmoid(135 * y[0]), sigmoid(33.75 * y[0])
    return np.array([
        y[3], y[4], y[5],
        325 * s1 - 200 * y[3] - 10000 * y[0],
        325 * (p + 108 * s2) - 200 * y[4] - 10000 * y[1],
        37125 * s3 - 100 * y[5] - 2500 * y[2],
    ])


def rk4_step(f, y, t, dt, *args):
    k1 = f(y, t, *args)
    k2 = f(y + dt / 2 * k1, t + dt / 2, *args)
    k3 = f(y + dt / 2 * k2, t + dt / 2, *args)
    k4 = f(y + dt * k3, t + dt, *args)
    return y + dt / 6 * (k1 + 2 * k2 + 2 * k3 + k4)


def steps(y, n):
    for i in range(n):
        y = rk4_step(derivative, y, i * DT, DT, 220.0)
    return y


batch_steps = 300
if KIND == "numba":
    from numba import njit

    sigmoid, derivative, rk4_step = njit(sigmoid), njit(derivative), njit(rk4_step)

    @njit
    def steps(y, n):
        for i in range(n):
            k1 = derivative(y, i * DT, 220.0)
            k2 = derivative(y + DT / 2 * k1, i * DT, 220.0)
            k3 = derivative(y + DT / 2 * k2, i * DT, 220.0)
            k4 = derivative(y + DT * k3, i * DT, 220.0)
            y = y + DT / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
        return y

    batch_steps = 20_000

state = np.zeros(6)


def batch():
    global state
    state = steps(state, batch_steps)
    return batch_steps


run(lambda: steps(np.zeros(6), 1000), batch)
