// Bogacki & Shampine (1989), Appl. Math. Lett. 2, 321–325. Stage i is f(y + dt·(Ai1·k1 + Ai2·k2 + …), t + Ci·dt).

export const C2: number = 1 / 2;
export const C3: number = 3 / 4;
// C4 = 1

export const A21: number = 1 / 2;
export const A32: number = 3 / 4;

/** Weights of the result, of order 3: also the row of stage 4, so that k4 is the first slope of the next step. */
export const B1: number = 2 / 9;
export const B2: number = 1 / 3;
export const B3: number = 4 / 9;

/** Weights of the error estimate: those of the result less those of the embedded result of order 2. */
export const E1: number = -5 / 72;
export const E2: number = 1 / 12;
export const E3: number = 1 / 9;
export const E4: number = -1 / 8;
