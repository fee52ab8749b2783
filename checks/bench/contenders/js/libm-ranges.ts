/** Where each function is measured: the same as in c/libm.c. The exponent of pow is 2.3. */
export const LIBM_RANGES = {
  exp: [-20, 20],
  expm1: [-5, 5],
  log: [0.001, 100],
  log1p: [-0.9, 10],
  pow: [0.01, 10],
  tanh: [-4, 4],
  erf: [-3, 3],
} as const;
