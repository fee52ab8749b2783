// Euler–Maruyama steps of a Jansen–Rit column, a draw for each of its six components: NumPy's PCG64 and ziggurat in C.
#include "jansen-rit.h"
#include "ziggurat.h"

static void steps(double *y, long n) {
  const double dt = 1e-4, sqrt_dt = sqrt(dt), g[6] = {0, 0, 0, 0, 650, 0};
  double k[6];
  for (long i = 0; i < n; i++) {
    derivative(y, 220, k);
    for (int j = 0; j < 6; j++) y[j] = y[j] + k[j] * dt + g[j] * sqrt_dt * standard_normal();
  }
}

static int answer(double *numbers) {
  seed_42();
  memset(numbers, 0, 6 * sizeof *numbers);
  steps(numbers, 1000);
  return 6;
}

static double column[6];

static long batch(void) {
  steps(column, 100000);
  return 100000;
}
