/** What `permutation` and `choice` copy elements of, as arrays of the same kind. */
export type TypedArray =
  | Float64Array
  | Float32Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | BigInt64Array
  | BigUint64Array;

/** Whether it is an array or a typed array, of any realm. */
export function isPopulation(x: unknown): x is TypedArray | readonly unknown[] {
  return Array.isArray(x) || (ArrayBuffer.isView(x) && "length" in x);
}

/** A copy; of typed arrays by their common method, since a Buffer's own `slice` is a view. */
export function copied(population: TypedArray | readonly unknown[]): TypedArray | unknown[] {
  return Array.isArray(population) ? population.slice() : Float64Array.prototype.slice.call(population);
}

/** A new array, of the population's kind, of the elements at some places. */
export function elementsAt(population: TypedArray | readonly unknown[], places: Float64Array): TypedArray | unknown[] {
  if (Array.isArray(population)) return Array.from(places, (place) => population[place]);
  const { [Symbol.species]: Kind } = (population as TypedArray).constructor as unknown as { [Symbol.species]: new (length: number) => TypedArray }; // what a copy is made by
  const elements = new Kind(places.length);
  for (let i = 0; i < places.length; i++) elements[i] = (population as TypedArray)[places[i]];
  return elements;
}
