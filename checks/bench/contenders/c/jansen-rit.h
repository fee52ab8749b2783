// The Jansen–Rit derivative at the published parameters; operations as in contenders/js/jansen-rit.ts.
#include "harness.h"

static inline double sigmoid(double v) {
  double z = 0.56 * (6 - v);
  z = z < -500 ? -500 : z > 500 ? 500 : z;
  return 5 / (1 + exp(z));
}

static inline void derivative(const double *y, double p, double *dydt) {
  double s1 = sigmoid(y[1] - y[2]), s2 = sigmoid(135 * y[0]), s3 = sigmoid(33.75 * y[0]);
  dydt[0] = y[3];
  dydt[1] = y[4];
  dydt[2] = y[5];
  dydt[3] = 325 * s1 - 200 * y[3] - 10000 * y[0];
  dydt[4] = 325 * (p + 108 * s2) - 200 * y[4] - 10000 * y[1];
  dydt[5] = 37125 * s3 - 100 * y[5] - 2500 * y[2];
}
