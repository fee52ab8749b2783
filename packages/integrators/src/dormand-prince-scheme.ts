// Dormand & Prince (1980), J. Comput. Appl. Math. 6, 19–26; Hairer, Nørsett & Wanner, Solving ODEs I, table II.5.2.
// Stage i is f(y + dt·(Ai1·k1 + Ai2·k2 + …), t + Ci·dt).

export const C2: number = 1 / 5;
export const C3: number = 3 / 10;
export const C4: number = 4 / 5;
export const C5: number = 8 / 9;
// C6 = C7 = 1

export const A21: number = 1 / 5;
export const A31: number = 3 / 40;
export const A32: number = 9 / 40;
export const A41: number = 44 / 45;
export const A42: number = -56 / 15;
export const A43: number = 32 / 9;
export const A51: number = 19372 / 6561;
export const A52: number = -25360 / 2187;
export const A53: number = 64448 / 6561;
export const A54: number = -212 / 729;
export const A61: number = 9017 / 3168;
export const A62: number = -355 / 33;
export const A63: number = 46732 / 5247;
export const A64: number = 49 / 176;
export const A65: number = -5103 / 18656;

/** Weights of the result, of order 5: also the row of stage 7, so that k7 is the first slope of the next step. */
export const B1: number = 35 / 384;
export const B3: number = 500 / 1113;
export const B4: number = 125 / 192;
export const B5: number = -2187 / 6784;
export const B6: number = 11 / 84;

/** Weights of the error estimate: those of the result less those of the embedded result of order 4. */
export const E1: number = 71 / 57600;
export const E3: number = -71 / 16695;
export const E4: number = 71 / 1920;
export const E5: number = -17253 / 339200;
export const E6: number = 22 / 525;
export const E7: number = -1 / 40;
