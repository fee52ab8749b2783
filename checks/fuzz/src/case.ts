import fc from "fast-check";
import type { Entry, Parameter } from "./entry.ts";
import { code, type Value } from "./value.ts";

// Around the lengths where a kernel takes over, and where a block ends.
const LENGTHS = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(0, 1, 2, 3, 6) }, { weight: 1, arbitrary: fc.constantFrom(17, 2049) });

/** Arguments of a call: mostly right ones, up to two of which are wrong, or another argument of the call; now and then one is missing. */
export function argumentsOf({ parameters }: Entry): fc.Arbitrary<Value[]> {
  const places = parameters.flatMap(({ hostile }, place) => (hostile === undefined ? [] : [place]));
  return LENGTHS.chain((n) => fc.tuple(fc.tuple(...parameters.map(({ usual }) => usual(n))), replacements(parameters, places), fc.nat(30))).map(([values, replaced, missing]) => {
    const all = values.map((value, place) => (isCount(values, replaced.get(place)) ? value : replaced.get(place) ?? value));
    return missing === 1 && places.includes(all.length - 1) ? all.slice(0, -1) : all;
  });
}

/** Whether a value is another argument that is a number: as a count or a size it would only take time. */
function isCount(values: readonly Value[], value: Value | undefined): boolean {
  const place = value?.text.match(/^args\[(\d)\]$/)?.[1];
  return place !== undefined && typeof values[Number(place)].make({ call: () => undefined, args: [] }) === "number";
}

function replacements(parameters: readonly Parameter[], places: readonly number[]): fc.Arbitrary<Map<number, Value>> {
  return fc.shuffledSubarray([...places], { maxLength: Math.min(2, places.length) }).chain((chosen) =>
    fc.tuple(...chosen.map((place) => fc.tuple(fc.constant(place), replacement(parameters[place].hostile!, place)))).map((pairs) => new Map(pairs)),
  );
}

function replacement(hostile: readonly Value[], place: number): fc.Arbitrary<Value> {
  const wrong = fc.constantFrom(...hostile);
  const another = place === 0 ? [] : [{ weight: 1, arbitrary: fc.nat(place - 1).map((other) => code(`args[${other}]`)) }];
  return fc.oneof({ weight: 15, arbitrary: wrong }, ...another);
}
