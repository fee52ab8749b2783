import { describe, expect, it } from "vitest";
import { exp, expTable } from "../src/index.ts";

describe("expTable", () => {
  it("gives the powers of two between 1 and 2, which exp gives as well", () => {
    // exp of the rounded j/128·ln2 is off by half an ulp of that, below 0.35 · 2^-52, its own 0.51 ulp, and the head's 0.5 ulp.
    for (let j = 0; j < 128; j++) expect(Math.abs(expTable()[2 * j + 1] - exp((j / 128) * Math.LN2))).toBeLessThanOrEqual(2 * Number.EPSILON);
  });

  it("gives a copy: who writes into it changes nothing", () => {
    const e = exp(1);
    expTable().fill(0);
    expect(exp(1)).toBe(e);
    expect(expTable()[1]).toBe(1);
  });
});
