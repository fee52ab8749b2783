def derivative(y, t, x0, y0, tau0, tau2, Irest1, Irest2, gamma, sigma1, sigma2):
    x1, y1, z, x2, y2, u = y
    f1 = x1 * x1 * x1 - 3 * x1 * x1 if x1 < 0 else (x2 - 0.6 * (z - 4) * (z - 4)) * x1
    f2 = 0 if x2 < -0.25 else 6 * (x2 + 0.25)
    return np.array([
        y1 - f1 - z + Irest1,
        y0 - 5 * x1 * x1 - y1,
        (4 * (x1 - x0) - z) / tau0,
        -y2 + x2 - x2 * x2 * x2 + Irest2 + 2 * u - 0.3 * (z - 3.5),
        (f2 - y2) / tau2,
        -gamma * (u - 0.1 * x1),
    ])


def diffusion(y, t, x0, y0, tau0, tau2, Irest1, Irest2, gamma, sigma1, sigma2):
    return np.array([sigma1 * sigma1, sigma1 * sigma1, 0, sigma2 * sigma2, sigma2 * sigma2, 0])
