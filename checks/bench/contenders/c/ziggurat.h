// NumPy's PCG64 and its ziggurat for normals, in C.
#include "ziggurat-tables.h"

typedef unsigned __int128 uint128;
#define U128(high, low) (((uint128)(high) << 64) | (low))

static uint128 state, increment;

static uint64_t next64(void) {
  state = state * U128(0x2360ed051fc65da4, 0x4385df649fccf645) + increment;
  uint64_t folded = (uint64_t)(state >> 64) ^ (uint64_t)state;
  unsigned rotation = state >> 122;
  return folded >> rotation | folded << (-rotation & 63);
}

static double next_double(void) { return (next64() >> 11) * 0x1p-53; }

static double standard_normal(void) {
  for (;;) {
    uint64_t bits = next64();
    int strip = bits & 255;
    uint64_t place = bits >> 9 & 0xfffffffffffff;
    double x = place * NORMAL_WIDTHS[strip];
    if (bits >> 8 & 1) x = -x;
    if (place < (uint64_t)NORMAL_THRESHOLDS[strip]) return x;
    if (strip == 0) {
      for (;;) {
        double u = -0.27366123732975827203338247596 * log1p(-next_double()), v = -log1p(-next_double());
        if (v + v > u * u) return place >> 8 & 1 ? -(3.6541528853610087963519472518 + u) : 3.6541528853610087963519472518 + u;
      }
    }
    double bottom = NORMAL_DENSITIES[strip];
    if ((NORMAL_DENSITIES[strip - 1] - bottom) * next_double() + bottom < exp(-0.5 * x * x)) return x;
  }
}

/** The state of default_rng(42). */
static void seed_42(void) {
  state = U128(0xcea44f6798798f2a, 0xacbc7c9d68860ac8);
  increment = U128(0xfa505436c9a8416e, 0x66caf2e28d25abff);
}
