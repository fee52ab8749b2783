/** State of a system, shape (n,). */
export type State = Float64Array | readonly number[];

/** What a step from Y returns: a new state of the same container kind. */
export type NewState<Y extends State> = Y extends Float64Array ? Float64Array : number[];

/** dy/dt = f(y, t, ...args): returns n values, in a buffer that it may use again; must not change y. */
export type Derivative<Y extends State, A extends unknown[]> = (y: Y, t: number, ...args: A) => ArrayLike<number>;

/** A state to be overwritten, of y's length and container kind. */
export function newStateLike<Y extends State>(y: Y): NewState<Y> {
  return (Array.isArray(y) ? y.slice() : new Float64Array(y.length)) as NewState<Y>;
}
