// -DFUNCTION=exp and its siblings over 10⁴ numbers from -DFROM to -DTO; -DFUNCTION=power is pow with the exponent 2.3.
#include "harness.h"

#define COUNT 10000

static double x[COUNT], out[COUNT];

__attribute__((unused)) static double power(double base) { return pow(base, 2.3); }

static void fill(void) {
  for (int i = 0; i < COUNT; i++) out[i] = FUNCTION(x[i]);
}

static int answer(double *numbers) {
  for (long i = 0; i < COUNT; i++) x[i] = FROM + ((TO) - (FROM)) * (double)((i * 7919) % COUNT) / COUNT;
  fill();
  memcpy(numbers, out, 8 * sizeof *numbers);
  return 8;
}

static long batch(void) {
  for (int i = 0; i < 30; i++) {
    fill();
    __asm__ volatile("" : : "r"(out) : "memory");
  }
  return 30L * COUNT;
}
