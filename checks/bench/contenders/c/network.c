// Classic Runge–Kutta steps of a ring of 1000 Jansen–Rit columns, structure of arrays, exp of libm: one at a time.
#include "jansen-rit.h"

#define NODES 1000
#define N (6 * NODES)

static void network(const double *y, double *restrict dydt) {
  static double v[3 * NODES], s[3 * NODES];
  for (int i = 0; i < NODES; i++) {
    v[i] = y[NODES + i] - y[2 * NODES + i];
    v[NODES + i] = 135 * y[i];
    v[2 * NODES + i] = 33.75 * y[i];
  }
  for (int i = 0; i < 3 * NODES; i++) s[i] = sigmoid(v[i]);
  for (int i = 0; i < NODES; i++) {
    double p = 200 + 10 * s[i == 0 ? NODES - 1 : i - 1];
    dydt[i] = y[3 * NODES + i];
    dydt[NODES + i] = y[4 * NODES + i];
    dydt[2 * NODES + i] = y[5 * NODES + i];
    dydt[3 * NODES + i] = 325 * s[i] - 200 * y[3 * NODES + i] - 10000 * y[i];
    dydt[4 * NODES + i] = 325 * (p + 108 * s[NODES + i]) - 200 * y[4 * NODES + i] - 10000 * y[NODES + i];
    dydt[5 * NODES + i] = 37125 * s[2 * NODES + i] - 100 * y[5 * NODES + i] - 2500 * y[2 * NODES + i];
  }
}

static void steps(double *y, long n) {
  const double dt = 1e-4;
  static double k1[N], k2[N], k3[N], k4[N], w[N];
  for (long i = 0; i < n; i++) {
    network(y, k1);
    for (int j = 0; j < N; j++) w[j] = y[j] + dt / 2 * k1[j];
    network(w, k2);
    for (int j = 0; j < N; j++) w[j] = y[j] + dt / 2 * k2[j];
    network(w, k3);
    for (int j = 0; j < N; j++) w[j] = y[j] + dt * k3[j];
    network(w, k4);
    for (int j = 0; j < N; j++) y[j] += dt / 6 * (k1[j] + 2 * k2[j] + 2 * k3[j] + k4[j]);
  }
}

static double state[N];

static void start(void) {
  for (int i = 0; i < N; i++) state[i] = i % 7 * 0.01;
}

static int answer(double *numbers) {
  start();
  steps(state, 100);
  for (int i = 0; i < 60; i++) numbers[i] = state[100 * i];
  return 60;
}

static long batch(void) {
  steps(state, 200);
  return 200;
}
