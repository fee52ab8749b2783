// S(v) over an array of -DN numbers: libm's exp; with -ffast-math gcc turns the loop into libmvec's.
#include "harness.h"

static double v[N], out[N];

static void sigmoid(void) {
  for (int i = 0; i < N; i++) {
    double z = 0.56 * (6 - v[i]);
    z = z < -500 ? -500 : z;
    z = z > 500 ? 500 : z;
    out[i] = 5 / (1 + exp(z));
  }
}

static int answer(double *numbers) {
  for (long i = 0; i < N; i++) v[i] = -20 + 40.0 * ((i * 7919) % N) / N;
  sigmoid();
  int n = N < 8 ? N : 8;
  memcpy(numbers, out, n * sizeof *numbers);
  return n;
}

static long batch(void) {
  int repeats = 1 + 1000000 / N;
  for (int i = 0; i < repeats; i++) {
    sigmoid();
    __asm__ volatile("" : : "r"(out) : "memory");
  }
  return (long)repeats * N;
}
