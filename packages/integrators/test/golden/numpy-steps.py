#!/usr/bin/env python3
"""Prints numpy-steps.json: trajectories of a straight NumPy translation of the steps.

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


def euler_step(f, y, t, dt, *args):
    return y + dt * f(y, t, *args)


def midpoint_step(f, y, t, dt, *args):
    return y + dt * f(y + dt / 2 * f(y, t, *args), t + dt / 2, *args)


def heun_step(f, y, t, dt, *args):
    k1 = f(y, t, *args)
    k2 = f(y + dt * k1, t + dt, *args)
    return y + dt / 2 * (k1 + k2)


def bogacki_shampine_step(f, y, t, dt, *args):
    k1 = f(y, t, *args)
    k2 = f(y + dt * (1 / 2 * k1), t + 1 / 2 * dt, *args)
    k3 = f(y + dt * (3 / 4 * k2), t + 3 / 4 * dt, *args)
    new = y + dt * (2 / 9 * k1 + 1 / 3 * k2 + 4 / 9 * k3)
    k4 = f(new, t + dt, *args)
    return new, dt * (-5 / 72 * k1 + 1 / 12 * k2 + 1 / 9 * k3 + -1 / 8 * k4), k4


def dormand_prince_step(f, y, t, dt, *args):
    k1 = f(y, t, *args)
    k2 = f(y + dt * (1 / 5 * k1), t + 1 / 5 * dt, *args)
    k3 = f(y + dt * (3 / 40 * k1 + 9 / 40 * k2), t + 3 / 10 * dt, *args)
    k4 = f(y + dt * (44 / 45 * k1 + -56 / 15 * k2 + 32 / 9 * k3), t + 4 / 5 * dt, *args)
    k5 = f(
        y + dt * (19372 / 6561 * k1 + -25360 / 2187 * k2 + 64448 / 6561 * k3 + -212 / 729 * k4), t + 8 / 9 * dt, *args
    )
    k6 = f(
        y + dt * (9017 / 3168 * k1 + -355 / 33 * k2 + 46732 / 5247 * k3 + 49 / 176 * k4 + -5103 / 18656 * k5),
        t + dt,
        *args,
    )
    new = y + dt * (35 / 384 * k1 + 500 / 1113 * k3 + 125 / 192 * k4 + -2187 / 6784 * k5 + 11 / 84 * k6)
    k7 = f(new, t + dt, *args)
    error = dt * (
        71 / 57600 * k1 + -71 / 16695 * k3 + 71 / 1920 * k4 + -17253 / 339200 * k5 + 22 / 525 * k6 + -1 / 40 * k7
    )
    return new, error, k7


def euler_maruyama_step(f, g, y, t, dt, rng, *args):
    dW = rng.standard_normal(y.shape)
    return y + f(y, t, *args) * dt + g(y, t, *args) * np.sqrt(dt) * dW


def euler_maruyama_general_step(f, g, y, t, dt, rng, *args):
    dW = np.sqrt(dt) * rng.standard_normal(2)
    G = g(y, t, *args)
    return y + f(y, t, *args) * dt + G[:, 0] * dW[0] + G[:, 1] * dW[1]


def heun_stratonovich_step(f, g, y, t, dt, rng, *args):
    dW = np.sqrt(dt) * rng.standard_normal(y.shape)
    f1, g1 = f(y, t, *args), g(y, t, *args)
    predictor = y + f1 * dt + g1 * dW
    f2, g2 = f(predictor, t + dt, *args), g(predictor, t + dt, *args)
    return y + dt / 2 * (f1 + f2) + 0.5 * (g1 + g2) * dW


def milstein_step(f, g, dgdy, y, t, dt, rng, *args):
    dW = np.sqrt(dt) * rng.standard_normal(y.shape)
    G = g(y, t, *args)
    return y + f(y, t, *args) * dt + G * dW + 0.5 * G * dgdy(y, t, *args) * (dW * dW - dt)


def milstein_platen_step(f, g, y, t, dt, rng, *args):
    dW = np.sqrt(dt) * rng.standard_normal(y.shape)
    F, G = f(y, t, *args), g(y, t, *args)
    supporting = g(y + F * dt + G * np.sqrt(dt), t, *args)
    return y + F * dt + G * dW + (supporting - G) / (2 * np.sqrt(dt)) * (dW * dW - dt)


def milstein_stratonovich_step(f, g, y, t, dt, rng, *args):
    dW = np.sqrt(dt) * rng.standard_normal(y.shape)
    G = g(y, t, *args)
    above, below = g(y + G * np.sqrt(dt), t, *args), g(y - G * np.sqrt(dt), t, *args)
    return y + f(y, t, *args) * dt + G * dW + (above - below) / (4 * np.sqrt(dt)) * (dW * dW)


def increment_pairs(rng, y, dt):
    """dW and dZ/dt from z1 and z2 of each component; the number is 1/sqrt(3), correctly rounded."""
    z = rng.standard_normal(2 * len(y))
    return np.sqrt(dt) * z[0::2], 0.5 * (np.sqrt(dt) * (z[0::2] + 0.5773502691896257 * z[1::2]))


def sra1_step(f, g, y, t, dt, rng, *args):
    dW, dZ = increment_pairs(rng, y, dt)
    k1 = f(y, t, *args)
    g1, g2 = g(y, t + dt, *args), g(y, t, *args)
    k2 = f(y + dt * (3 / 4 * k1) + 3 / 2 * g1 * dZ, t + 3 / 4 * dt, *args)
    return y + dt * (1 / 3 * k1 + 2 / 3 * k2) + (dW - dZ) * g1 + dZ * g2


def sriw1_step(f, g, y, t, dt, rng, *args):
    dW, dZ = increment_pairs(rng, y, dt)
    k1, g1 = f(y, t, *args), g(y, t, *args)
    g2 = g(y + dt * (1 / 4 * k1) + np.sqrt(dt) * (1 / 2 * g1), t + 1 / 4 * dt, *args)
    g3 = g(y + dt * k1 + np.sqrt(dt) * -g1, t + dt, *args)
    g4 = g(y + dt * (1 / 4 * k1) + np.sqrt(dt) * (-5 * g1 + 3 * g2 + 1 / 2 * g3), t + 1 / 4 * dt, *args)
    k2 = f(y + dt * (3 / 4 * k1) + 3 / 2 * g1 * dZ, t + 3 / 4 * dt, *args)
    double = (dW * dW - dt) / (2 * np.sqrt(dt))
    triple = (dW * dW - 3 * dt) * dW / (6 * dt)
    return (
        y
        + dt * (1 / 3 * k1 + 2 / 3 * k2)
        + (-dW + -double + 2 * dZ + -2 * triple) * g1
        + (4 / 3 * dW + 4 / 3 * double + -4 / 3 * dZ + 5 / 3 * triple) * g2
        + (2 / 3 * dW + -1 / 3 * double + -2 / 3 * dZ + -2 / 3 * triple) * g3
        + triple * g4
    )


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


def slope_of(g):
    """The derivative of each g_i by y_i."""
    return lambda y, t, *args: 0.1 if g is multiplicative else 0.0


def by_two(g):
    """g for the first of two processes, half of it for the second."""

    def matrix(y, t, *args):
        column = np.broadcast_to(g(y, t, *args), y.shape)
        return np.stack([column, column / 2], axis=1)

    return matrix


CASES = [
    ("lorenz", lorenz, multiplicative, [1.0, 1.0, 1.05], 0.01, [10.0, 28.0, 8 / 3]),
    ("forcedDuffing", forced_duffing, additive, [0.5, -0.25], 0.05, [0.3]),
    ("ring", ring, by_time, [(i - 20) / 10 for i in range(40)], 1 / 64, []),
]

golden = {}
for name, f, g, y0, dt, args in CASES:
    case = {"y0": y0, "dt": dt, "args": args, "steps": [1, 2, 10, 200]}

    def with_noise(step, *diffusion):
        rng = np.random.default_rng(12345)
        return lambda f, y, t, dt, *args: step(f, *diffusion, y, t, dt, rng, *args)

    steps = {
        "rk4": rk4_step,
        "eulerMaruyama": with_noise(euler_maruyama_step, g),
        "euler": euler_step,
        "midpoint": midpoint_step,
        "heun": heun_step,
        "bogackiShampine": bogacki_shampine_step,
        "dormandPrince": dormand_prince_step,
        "eulerMaruyamaGeneral": with_noise(euler_maruyama_general_step, by_two(g)),
        "heunStratonovich": with_noise(heun_stratonovich_step, g),
        "milstein": with_noise(milstein_step, g, slope_of(g)),
        "milsteinPlaten": with_noise(milstein_platen_step, g),
        "milsteinStratonovich": with_noise(milstein_stratonovich_step, g),
        "sra1": with_noise(sra1_step, g),
        "sriw1": with_noise(sriw1_step, g),
    }
    for scheme, step in steps.items():
        y = np.array(y0)
        case[scheme] = []
        for i in range(200):
            result = step(f, y, i * dt, dt, *args)
            y = result[0] if isinstance(result, tuple) else result
            if i in (0, 1, 9, 199):
                case[scheme].append([part.tolist() for part in result] if isinstance(result, tuple) else y.tolist())
    golden[name] = case

print(json.dumps(golden, indent=1))
