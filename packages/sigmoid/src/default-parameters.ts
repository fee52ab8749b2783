// Jansen & Rit (1995), Biol. Cybern. 73, after Freeman; the defaults of the Python package.

/** Half of the maximum firing rate (Hz). */
export const E0 = 2.5;

/** Potential at half of the maximum rate (mV). */
export const V0 = 6;

/** Slope of the exponent (1/mV). */
export const R = 0.56;
