/** How a stochastic integral is meant: the same f and g have different solutions in the two. */
export type Calculus = "Ito" | "Stratonovich";

/**
 * What is known of a scheme: one frozen object beside each step, from which tables and choices can be made. `ItoScheme` and
 * `StratonovichScheme` are those of one calculus, so that a function can ask for the right kind.
 */
export interface SchemeDescriptor<C extends Calculus | null = Calculus | null> {
  /** The function that takes the step. */
  readonly name: string;
  /** Null for ordinary differential equations. With additive noise both calculi have the same solutions. */
  readonly calculus: C;
  /** Additive: g depends on t alone. Diagonal: g_i on t and y_i. General: g is a matrix, of t and y. */
  readonly noise: "none" | "additive" | "diagonal" | "general";
  /** Order at which the paths converge: the error is O(dt^order). */
  readonly strongOrder: number | null;
  /** Order at which means of functions of the state converge; null where no test shows it. */
  readonly weakOrder: number | null;
  /** Order without noise. */
  readonly deterministicOrder: number;
  /** Calls of each function in a step. */
  readonly evaluations: Readonly<Record<string, number>>;
  /** Where the scheme was published. */
  readonly reference: string;
}

export type ItoScheme = SchemeDescriptor<"Ito">;
export type StratonovichScheme = SchemeDescriptor<"Stratonovich">;

/** The descriptor, frozen through and through. */
export function frozenScheme<C extends Calculus | null>(scheme: SchemeDescriptor<C>): SchemeDescriptor<C> {
  Object.freeze(scheme.evaluations);
  return Object.freeze(scheme);
}
