// Classic Runge–Kutta steps; with -DPOINTER the derivative is called through a pointer that the compiler cannot follow.
#include "jansen-rit.h"

#ifdef POINTER
typedef void (*Derivative)(const double *, double, double *);
static volatile Derivative hidden = derivative;
#define DERIVATIVE Derivative f = hidden;
#else
#define DERIVATIVE
#define f derivative
#endif

static void steps(double *y, long n) {
  const double dt = 1e-4;
  double k1[6], k2[6], k3[6], k4[6], w[6];
  DERIVATIVE
  for (long i = 0; i < n; i++) {
    f(y, 220, k1);
    for (int j = 0; j < 6; j++) w[j] = y[j] + dt / 2 * k1[j];
    f(w, 220, k2);
    for (int j = 0; j < 6; j++) w[j] = y[j] + dt / 2 * k2[j];
    f(w, 220, k3);
    for (int j = 0; j < 6; j++) w[j] = y[j] + dt * k3[j];
    f(w, 220, k4);
    for (int j = 0; j < 6; j++) y[j] += dt / 6 * (k1[j] + 2 * k2[j] + 2 * k3[j] + k4[j]);
  }
}

static int answer(double *numbers) {
  memset(numbers, 0, 6 * sizeof *numbers);
  steps(numbers, 1000);
  return 6;
}

static double state[6];

static long batch(void) {
  steps(state, 100000);
  return 100000;
}
