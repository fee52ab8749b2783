def derivative(y, t, p, A, B, G, a, b, g, C, e0, v0, r):
    pyramidal = sigmoid(y[1] - y[2] - y[3], e0, v0, r)
    excitatory = sigmoid(C * y[0], e0, v0, r)
    slow = sigmoid(0.25 * C * y[0], e0, v0, r)
    fast = sigmoid(0.3 * C * y[0] - 0.1 * C * y[4], e0, v0, r)
    return np.array([
        y[5],
        y[6],
        y[7],
        y[8],
        y[9],
        A * a * pyramidal - 2 * a * y[5] - a * a * y[0],
        A * a * (p + 0.8 * C * excitatory) - 2 * a * y[6] - a * a * y[1],
        B * b * 0.25 * C * slow - 2 * b * y[7] - b * b * y[2],
        G * g * 0.8 * C * fast - 2 * g * y[8] - g * g * y[3],
        B * b * slow - 2 * b * y[9] - b * b * y[4],
    ])
