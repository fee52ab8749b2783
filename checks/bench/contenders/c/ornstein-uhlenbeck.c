// A million samples of an Ornstein–Uhlenbeck process, in its exact discretisation, from NumPy's normals in C.
#include "harness.h"
#include "ziggurat.h"

#define N 1000000

static double samples[N];

static void input(double *out, long n) {
  const double mean = 220, std = 22, step = 0.1; // dt/tau
  const double rho = exp(-step), innovation = std * sqrt(-expm1(-2 * step));
  double x = out[0] = mean + std * standard_normal();
  for (long i = 1; i < n; i++) out[i] = x = mean + rho * (x - mean) + innovation * standard_normal();
}

static int answer(double *numbers) {
  seed_42();
  input(numbers, 8);
  return 8;
}

static long batch(void) {
  input(samples, N);
  return N;
}
