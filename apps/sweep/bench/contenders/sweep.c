// The same sweep in C: one column after the other, everything inlined, exp of libm; all points draw from one stream.
#include "harness.h"
#include "ziggurat.h"

// As in points.json.
#define COUNT 16
#define TRANSIENT 500
#define STEPS 2000
#define STD 22

static inline double sigmoid(double v) {
  double z = 0.56 * (6 - v);
  z = z < -500 ? -500 : z > 500 ? 500 : z;
  return 5 / (1 + exp(z));
}

static inline void derivative(const double *y, double p, double C, double *k) {
  double s1 = sigmoid(y[1] - y[2]), s2 = sigmoid(C * y[0]), s3 = sigmoid(0.25 * C * y[0]);
  k[0] = y[3];
  k[1] = y[4];
  k[2] = y[5];
  k[3] = 325 * s1 - 200 * y[3] - 10000 * y[0];
  k[4] = 325 * (p + 0.8 * C * s2) - 200 * y[4] - 10000 * y[1];
  k[5] = 1100 * (0.25 * C) * s3 - 100 * y[5] - 2500 * y[2];
}

static inline void rk4_step(double *y, double p, double dt, double C) {
  double k1[6], k2[6], k3[6], k4[6], w[6];
  derivative(y, p, C, k1);
  for (int j = 0; j < 6; j++) w[j] = y[j] + dt / 2 * k1[j];
  derivative(w, p, C, k2);
  for (int j = 0; j < 6; j++) w[j] = y[j] + dt / 2 * k2[j];
  derivative(w, p, C, k3);
  for (int j = 0; j < 6; j++) w[j] = y[j] + dt * k3[j];
  derivative(w, p, C, k4);
  for (int j = 0; j < 6; j++) y[j] += dt / 6 * (k1[j] + 2 * k2[j] + 2 * k3[j] + k4[j]);
}

// Frequency, lowest and highest value of y1 - y2, as src/rhythm.ts defines them.
static void point(double C, double p, double std, double *result) {
  static double times[STEPS], values[STEPS];
  const double dt = 1e-3;
  double y[6] = {0}, before = NAN, last = NAN, low = INFINITY, high = -INFINITY;
  int n = 0;
  for (int i = 0; i < TRANSIENT + STEPS; i++) {
    if (i >= TRANSIENT) {
      double x = y[1] - y[2];
      if ((last > before && last >= x) || (last < before && last <= x)) {
        double rise = last - before, fall = last - x;
        double value = last + (rise - fall) * (rise - fall) / (8 * (rise + fall));
        times[n] = i - TRANSIENT - 1 + (rise - fall) / (2 * (rise + fall));
        values[n++] = value;
        low = value < low ? value : low;
        high = value > high ? value : high;
      }
      low = x < low ? x : low;
      high = x > high ? x : high;
      before = last;
      last = x;
    }
    rk4_step(y, p + std * standard_normal(), dt, C);
  }
  double least = (high - low) / 8, first = NAN, latest = NAN, top = -INFINITY, top_time = 0, bottom = INFINITY;
  int peaks = 0, rising = -1;
  for (int i = 0; i < n; i++) {
    double time = times[i], value = values[i];
    if (rising != 0 && value > top) top = value, top_time = time;
    if (rising != 1 && value < bottom) bottom = value;
    if (rising != 0 && top - value >= least) {
      if (rising == 1) {
        if (peaks++ == 0) first = top_time;
        latest = top_time;
      }
      rising = 0, bottom = value;
    } else if (rising != 1 && value - bottom >= least) {
      rising = 1, top = value, top_time = time;
    }
  }
  result[0] = peaks > 1 ? (peaks - 1) / ((latest - first) * dt) : 0;
  result[1] = low;
  result[2] = high;
}

static double results[3 * COUNT * COUNT];

static void sweep(double std) {
  seed_42();
  for (int k = 0; k < COUNT * COUNT; k++) point(50 + k / COUNT * (450.0 / (COUNT - 1)), k % COUNT * (400.0 / (COUNT - 1)), std, results + 3 * k);
}

static int answer(double *numbers) {
  sweep(0);
  memcpy(numbers, results, 96 * sizeof *numbers);
  return 96;
}

static long batch(void) {
  sweep(STD);
  return COUNT * COUNT * (TRANSIENT + STEPS);
}
