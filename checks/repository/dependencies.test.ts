import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow, PACKAGES, read } from "./repository.ts";

/** Who may import whom; `types` for those whose types alone may be imported. There are no other arrows. */
const ARROWS: Record<string, { values?: string[]; types?: string[] }> = {
  libm: {},
  sigmoid: { values: ["libm"] },
  rng: { values: ["libm"] },
  noise: { values: ["libm"], types: ["rng"] },
  integrators: { values: ["libm"], types: ["rng"] },
  "models-utils": { values: ["integrators", "noise", "rng", "sigmoid"] },
};

const INTERNAL = filesBelow("internal", "package.json").map((file) => JSON.parse(read(file)).name as string);

it("there are six packages", () => {
  expect(PACKAGES).toEqual(Object.keys(ARROWS).sort());
});

describe.each(PACKAGES)("@concord/%s", (name) => {
  const { values = [], types = [] } = ARROWS[name];

  it("depends on what the arrows allow, and on nothing of others", () => {
    const { dependencies = {}, peerDependencies, optionalDependencies } = JSON.parse(read(`packages/${name}/package.json`));
    const expected = [...values, ...types].sort().map((dependency) => [`@concord/${dependency}`, "workspace:^"]);
    expect(Object.entries(dependencies)).toEqual(expected);
    expect([peerDependencies, optionalDependencies]).toEqual([undefined, undefined]);
  });

  it("imports that, types where only types are allowed, and the internal packages that are bundled into it", () => {
    for (const file of filesBelow(`packages/${name}/src`, ".ts")) {
      for (const [statement, typeOnly, specifier] of read(file).matchAll(/^(?:import|export) (type )?[^;]*?from "([^"]+)";/gm)) {
        const [packageName] = /^@[\w-]+\/[\w-]+/.exec(specifier) ?? [specifier]; // an import of its own is its package's
        if (staysInside(name, file, specifier) || INTERNAL.includes(packageName)) continue;
        const imported = packageName.replace("@concord/", "");
        const allowed = values.includes(imported) || (types.includes(imported) && typeOnly !== undefined);
        expect(allowed, `${file}: ${statement}`).toBe(true);
      }
    }
  });
});

/** Whether a relative import leads to the same package's sources. */
function staysInside(name: string, file: string, specifier: string): boolean {
  return specifier.startsWith(".") && join(dirname(file), specifier).startsWith(join("packages", name, "src", "/"));
}
