import { hasPythonLibraries, PYTHON } from "@concord/testing/python";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differing, type Program, programs, runHere, runInNumPy, shrunk } from "./numpy-programs.ts";

const canRun = hasPythonLibraries();
if (!canRun) console.warn(`SKIPPED: programs in both languages; it needs ${PYTHON} with numpy`);

describe.skipIf(!canRun)("a program of draws, spawns, saves and restores, of jumps and advances", () => {
  it("draws the same bits here and in NumPy, 1e5 times", () => {
    // Not by fc.assert: all of them run in one process of Python's.
    const found = differing(fc.sample(programs, 1e5));
    expect(found.slice(0, 3).map((program) => shrunk(program))).toEqual([]);
  });

  it("would show a difference", () => {
    const program: Program = { bits: "PCG64", seed: ["42"], operations: [["random", 0, 3], ["save", 0], ["normal", 0, 1, 2, 3], ["spawn", 0, 2]] };
    const longer: Program = { ...program, operations: [...program.operations, ["random", 1, 1]] };
    expect(runInNumPy([program, longer])).toEqual([runHere(program), runHere(longer)]);
    expect(runHere(program)).not.toBe(runHere(longer));
  });

  it("is shown by what of it makes the difference", () => {
    const program: Program = { bits: "PCG64", seed: ["42"], operations: [["random", 0, 3], ["save", 0], ["normal", 0, 1, 2, 3], ["spawn", 0, 2], ["random", 0, 3]] };
    const differ = (programs: readonly Program[]): Program[] => programs.filter(({ operations }) => operations.some(([name]) => name === "save") && operations.some(([name]) => name === "spawn"));
    expect(shrunk(program, differ).operations).toEqual([["save", 0], ["spawn", 0, 2]]);
  });
});
