import { describe, expect, it } from "vitest";
import { CJS, ESM, RESULTS } from "./programs.ts";
import { createProject, type Manager, runProgram } from "./project.ts";

describe.each<Manager>(["npm", "pnpm", "yarn"])("installed by %s, the packages", (manager) => {
  const path = createProject(manager);

  it("work by import", () => {
    expect(runProgram(path, "use.mjs", ESM)).toEqual(RESULTS);
  });

  it("work by require", () => {
    expect(runProgram(path, "use.cjs", CJS)).toEqual(RESULTS);
  });
});
