/**
 * A Float64Array on a buffer of its own. `Float64Array.of` names that type for every TypeScript; since 5.7 plain
 * `Float64Array` is a wider one, which a variable that began as `new Float64Array(n)` does not take.
 */
export type NewFloat64Array = ReturnType<typeof Float64Array.of>;
