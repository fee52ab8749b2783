/** State of a system, shape (n,). */
export type State = Float64Array | readonly number[];

/**
 * What a step from Y returns: a new state of the same container kind. `Float64Array.of` names the type of a Float64Array on
 * a buffer of its own for every TypeScript; since 5.7 plain `Float64Array` is a wider one, which y could not be set to.
 */
export type NewState<Y extends State> = Y extends Float64Array ? ReturnType<typeof Float64Array.of> : number[];

/**
 * dy/dt = f(y, t, ...args): returns n values, in a buffer that it may use again. It must neither change y nor keep it: between
 * the stages of a step y is a buffer that is used again, too.
 */
export type Derivative<Y extends State, A extends unknown[]> = (y: Y, t: number, ...args: A) => ArrayLike<number>;

/** A state to be overwritten, of y's length and container kind. */
export function newStateLike<Y extends State>(y: Y): NewState<Y> {
  return (Array.isArray(y) ? y.slice() : new Float64Array(y.length)) as NewState<Y>;
}
