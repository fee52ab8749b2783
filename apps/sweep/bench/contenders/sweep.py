"""The same sweep in Python: NumPy draws a point's input at once, from the point's own stream; numba compiles the rest."""

import json
from pathlib import Path

import numpy as np
from harness import run
from numba import njit

HERE = Path(__file__).parent
POINTS = json.loads((HERE / "points.json").read_text())
COUNT, TRANSIENT, STEPS = POINTS["count"], POINTS["transient"], POINTS["steps"]


@njit
def sigmoid(v):
    z = 0.56 * (6 - v)
    z = -500.0 if z < -500 else 500.0 if z > 500 else z
    return 5 / (1 + np.exp(z))


@njit
def derivative(y, p, C, k):
    s1, s2, s3 = sigmoid(y[1] - y[2]), sigmoid(C * y[0]), sigmoid(0.25 * C * y[0])
    k[0], k[1], k[2] = y[3], y[4], y[5]
    k[3] = 325 * s1 - 200 * y[3] - 10000 * y[0]
    k[4] = 325 * (p + 0.8 * C * s2) - 200 * y[4] - 10000 * y[1]
    k[5] = 1100 * (0.25 * C) * s3 - 100 * y[5] - 2500 * y[2]


@njit
def rk4_step(y, p, dt, C, k1, k2, k3, k4, w):
    derivative(y, p, C, k1)
    for j in range(6):
        w[j] = y[j] + dt / 2 * k1[j]
    derivative(w, p, C, k2)
    for j in range(6):
        w[j] = y[j] + dt / 2 * k2[j]
    derivative(w, p, C, k3)
    for j in range(6):
        w[j] = y[j] + dt * k3[j]
    derivative(w, p, C, k4)
    for j in range(6):
        y[j] += dt / 6 * (k1[j] + 2 * k2[j] + 2 * k3[j] + k4[j])


@njit
def point(C, inputs, transient, dt, times, values):
    """Frequency, lowest and highest value of y1 - y2, as src/rhythm.ts defines them."""
    y, k1, k2, k3, k4, w = np.zeros(6), np.zeros(6), np.zeros(6), np.zeros(6), np.zeros(6), np.zeros(6)
    before, last, low, high, n = np.nan, np.nan, np.inf, -np.inf, 0
    for i in range(len(inputs)):
        if i >= transient:
            x = y[1] - y[2]
            if (last > before and last >= x) or (last < before and last <= x):
                rise, fall = last - before, last - x
                value = last + (rise - fall) * (rise - fall) / (8 * (rise + fall))
                times[n] = i - transient - 1 + (rise - fall) / (2 * (rise + fall))
                values[n] = value
                n += 1
                low, high = min(low, value), max(high, value)
            low, high = min(low, x), max(high, x)
            before, last = last, x
        rk4_step(y, inputs[i], dt, C, k1, k2, k3, k4, w)
    least = (high - low) / 8
    peaks, first, latest, top, top_time, bottom, rising = 0, np.nan, np.nan, -np.inf, 0.0, np.inf, -1
    for i in range(n):
        time, value = times[i], values[i]
        if rising != 0 and value > top:
            top, top_time = value, time
        if rising != 1 and value < bottom:
            bottom = value
        if rising != 0 and top - value >= least:
            if rising == 1:
                if peaks == 0:
                    first = top_time
                latest = top_time
                peaks += 1
            rising, bottom = 0, value
        elif rising != 1 and value - bottom >= least:
            rising, top, top_time = 1, value, time
    frequency = (peaks - 1) / ((latest - first) * dt) if peaks > 1 else 0.0
    return frequency, low, high


def sweep(std):
    times, values = np.zeros(STEPS), np.zeros(STEPS)
    results = []
    for k, (C, p) in enumerate((C, p) for C in np.linspace(*POINTS["C"], COUNT) for p in np.linspace(*POINTS["p"], COUNT)):
        rng = np.random.default_rng(np.random.SeedSequence(42, spawn_key=(k,)))
        results += point(C, rng.normal(p, std, TRANSIENT + STEPS), TRANSIENT, 1e-3, times, values)
    return results


def batch():
    sweep(POINTS["std"])
    return COUNT**2 * (TRANSIENT + STEPS)


run(lambda: sweep(0)[:96], batch)
