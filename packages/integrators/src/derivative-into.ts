/**
 * dy/dt = f(y, t, ...args), written into dydt, shape (n,). It returns nothing, so that a derivative which returns an array does
 * not compile here. It must write every value, and neither change nor keep its arrays, which are used again; a step within it needs
 * work of its own.
 */
export type DerivativeInto<A extends unknown[]> = (y: Float64Array, t: number, dydt: Float64Array, ...args: A) => void | undefined;

/** The diffusion g(y, t, ...args), written into an array of n values, as a `DerivativeInto` writes its own. */
export type DiffusionInto<A extends unknown[]> = (y: Float64Array, t: number, diffusion: Float64Array, ...args: A) => void | undefined;
