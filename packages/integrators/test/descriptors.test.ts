import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tableOfSchemes } from "../scripts/schemes-table.mjs";
import * as integrators from "../src/index.ts";
import type { SchemeDescriptor } from "../src/index.ts";
import { SCHEMES } from "./schemes.ts";
import { STOCHASTIC_SCHEMES } from "./stochastic-schemes.ts";

const DESCRIPTORS = Object.entries(integrators).filter((entry): entry is [string, SchemeDescriptor] => entry[0].endsWith("Scheme"));

describe("the descriptors", () => {
  it("are one for each step, by its name", () => {
    const steps = Object.keys(integrators).filter((name) => name.endsWith("Step"));
    expect(DESCRIPTORS.map(([, { name }]) => name).sort()).toEqual(steps.sort());
    for (const [name, descriptor] of DESCRIPTORS) expect(name).toBe(descriptor.name.replace(/Step$/, "Scheme"));
  });

  it.each(DESCRIPTORS)("%s is frozen, and has a calculus and orders if and only if it takes noise", (_, descriptor) => {
    expect([Object.isFrozen(descriptor), Object.isFrozen(descriptor.evaluations)]).toEqual([true, true]);
    const isStochastic = descriptor.noise !== "none";
    expect([descriptor.calculus !== null, descriptor.strongOrder !== null]).toEqual([isStochastic, isStochastic]);
  });

  it.each(DESCRIPTORS)("%s says where to read about it", (_, { reference }) => {
    expect(reference).toMatch(/^[A-Z].*(\(\d{4}\)|Solving ODEs)/);
  });

  // Of stochastic schemes strong-order.test.ts, moments.test.ts, noise-steps.test.ts and etd2-order.test.ts show what they tell.
  it("tell the orders and calls that are tested", () => {
    for (const { name, order, stages } of SCHEMES) {
      const [, descriptor] = DESCRIPTORS.find(([, candidate]) => candidate.name === name)!;
      expect([descriptor.deterministicOrder, descriptor.evaluations]).toEqual([order, { f: stages }]);
    }
    expect(integrators.exponentialEulerScheme).toMatchObject({ deterministicOrder: 1, evaluations: { f: 1 } });
    expect(integrators.etd2Scheme.evaluations).toEqual({ u: 2 });
    expect(integrators.linearSynapseScheme).toMatchObject({ strongOrder: Infinity, weakOrder: Infinity, deterministicOrder: Infinity, evaluations: {} });
    expect(SCHEMES.length + STOCHASTIC_SCHEMES.length + 3).toBe(DESCRIPTORS.length);
  });

  it("make the table of the README: node scripts/schemes-table.mjs writes it", () => {
    const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
    expect(readme).toContain(tableOfSchemes(DESCRIPTORS.map(([, descriptor]) => descriptor)));
  });
});
