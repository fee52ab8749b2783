def derivative(y, t, p, A, B, a, b, C1, C2, C3, C4, e0, v0, r):
    pyramidal = sigmoid(y[1] - y[2], e0, v0, r)
    excitatory = sigmoid(C1 * y[0], e0, v0, r)
    inhibitory = sigmoid(C3 * y[0], e0, v0, r)
    return np.array([
        y[3],
        y[4],
        y[5],
        A * a * pyramidal - 2 * a * y[3] - a * a * y[0],
        A * a * (p + C2 * excitatory) - 2 * a * y[4] - a * a * y[1],
        B * b * C4 * inhibitory - 2 * b * y[5] - b * b * y[2],
    ])
