"""What the documentation says of the Python package, for the programs that readers are shown beside TypeScript."""
import numpy as np


def sigmoid(v, e0=2.5, v0=6.0, r=0.56):
    return 2 * e0 / (1 + np.exp(np.clip(r * (v0 - np.asarray(v)), -500, 500)))


def rk4_step(f, y, t, dt, *args):
    k1 = f(y, t, *args)
    k2 = f(y + dt / 2 * k1, t + dt / 2, *args)
    k3 = f(y + dt / 2 * k2, t + dt / 2, *args)
    k4 = f(y + dt * k3, t + dt, *args)
    return y + dt / 6 * (k1 + 2 * k2 + 2 * k3 + k4)


def euler_maruyama_step(f, g, y, t, dt, rng, *args):
    drift, diffusion = f(y, t, *args), g(y, t, *args)
    return y + drift * dt + diffusion * np.sqrt(dt) * rng.standard_normal(y.shape)


def gaussian_input(n_samples, mean, std, rng):
    return rng.normal(mean, std, n_samples)
