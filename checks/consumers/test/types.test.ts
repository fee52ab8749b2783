import { describe, expect, it } from "vitest";
import { TYPESCRIPT } from "./programs.ts";
import { createProject, typecheck } from "./project.ts";

const path = createProject("npm");
const RESOLUTIONS = ["node16", "nodenext", "bundler"];

describe.each(["typescript", "typescript-5.4"])("%s, strict and with the libraries checked,", (compiler) => {
  it.each(RESOLUTIONS)("understands the packages under moduleResolution %s", (resolution) => {
    expect(typecheck(path, compiler, resolution, "use.mts", TYPESCRIPT)).toBe("");
    if (resolution !== "bundler") expect(typecheck(path, compiler, resolution, "use.cts", TYPESCRIPT)).toBe("");
  });

  it("does not let a wrong use pass", () => {
    const wrong = `import { sigmoid } from "@concord/models-utils";\nsigmoid("6");\n`;
    expect(typecheck(path, compiler, "nodenext", "wrong.mts", wrong)).toContain("No overload matches this call");
  });
});
