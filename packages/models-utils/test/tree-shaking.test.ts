import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import * as integrators from "@concord/integrators";
import * as noise from "@concord/noise";
import * as rng from "@concord/rng";
import * as distributions from "@concord/rng/distributions";
import * as sigmoid from "@concord/sigmoid";

/** All that esbuild makes of importing one name. Identifiers keep their names, whose minified forms depend on what was left out. */
async function bundle(name: string, from: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from "${from}";`, resolveDir: import.meta.dirname },
    bundle: true,
    format: "esm",
    minifySyntax: true,
    minifyWhitespace: true,
    write: false,
  });
  return outputFiles[0].text;
}

const names = Object.entries({ integrators, noise, rng, sigmoid }).flatMap(([name, exports]) =>
  Object.keys(exports).map((export_) => [export_, `@concord/${name}`, "@concord/models-utils"]),
);
const distributionNames = Object.keys(distributions).map((name) => [name, "@concord/rng/distributions", "@concord/models-utils/distributions"]);

describe("importing one name through the umbrella", () => {
  it.each([...names, ...distributionNames])("%s bundles to the same code as from %s", async (name, from, umbrella) => {
    const same = (await bundle(name, umbrella)) === (await bundle(name, from));
    expect(same).toBe(true); // not toBe on the code: a failure would print all of it
  });

  it("takes along nothing but what the name needs", async () => {
    expect((await bundle("sigmoidScalar", "@concord/models-utils")).length).toBeLessThan(8000); // exp's table is 5.4 kB of it
    expect((await bundle("rk4Step", "@concord/models-utils")).length).toBeLessThan(4000);
    expect(await bundle("gaussianInput", "@concord/models-utils")).not.toContain("PCG64");
    expect(await bundle("poisson", "@concord/models-utils/distributions")).not.toMatch(/PCG64|binomial/);
  });
});
