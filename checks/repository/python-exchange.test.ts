import { execFileSync } from "node:child_process";
import { MT19937, PCG64, PCG64DXSM, Philox, RandomGenerator, SFC64 } from "@concord/rng";
import { hasPythonLibraries, PYTHON } from "@concord/testing/python";
import { describe, expect, it } from "vitest";
import { codeBlocks } from "./documentation.ts";

/** The recipe that readers are told: the Python functions `to_json` and `from_json`. */
const RECIPE = codeBlocks("packages/rng/README.md").find(({ language }) => language === "py")!.code;

/** Mixed draws of a generator, in both languages: of 64 and of 32 bits, some of which leave half a word behind. */
const DRAWS = `
def draws(rng, n):
    values = []
    for _ in range(n // 5):
        values += [rng.standard_normal(), float(rng.integers(10)), rng.random(), rng.standard_exponential(), rng.normal(220, 22)]
    return values + [float(rng.integers(10))]
`;

function draws(rng: RandomGenerator, n: number): number[] {
  const values: number[] = [];
  for (let i = 0; i < n / 5; i++) values.push(rng.standardNormal(), rng.integers(10), rng.random(), rng.standardExponential(), rng.normal(220, 22));
  return [...values, rng.integers(10)];
}

/** What a Python program prints after the recipe. */
const python = (program: string, input = ""): string =>
  execFileSync(PYTHON, ["-c", `import sys\n${RECIPE}${DRAWS}${program}`], { encoding: "utf8", input, maxBuffer: 1 << 28 });

const SEEDS = ["42", "2**100 + 7", "[1, 2**40, 3]", "np.random.SeedSequence(5, spawn_key=(3, 1), pool_size=8)"];
const CLASSES = [PCG64, PCG64DXSM, Philox, SFC64, MT19937];
const CASES = CLASSES.flatMap(({ bitGenerator }) => (bitGenerator === "PCG64" ? SEEDS : SEEDS.slice(2)).map((seed) => `${bitGenerator}(${seed})`));

const canRun = hasPythonLibraries();
if (!canRun) console.warn(`SKIPPED: the exchange with Python; it needs ${PYTHON} with numpy`);

describe.skipIf(!canRun)("a generator of Python's", () => {
  it.each(CASES)("on %s goes on in TypeScript for 1e5 mixed draws, and then in Python again", (bits) => {
    const { state, expected, after } = JSON.parse(
      python(`
rng = np.random.Generator(np.random.${bits})
rng.spawn(2) if hasattr(rng, "spawn") else rng.bit_generator._seed_seq.spawn(2)
first = draws(rng, 10)
state = to_json(rng)
expected = draws(rng, 100_000)
child = np.random.Generator(type(rng.bit_generator)(rng.bit_generator._seed_seq.spawn(1)[0]))
print(json.dumps({"state": state, "expected": expected + [child.random()], "after": draws(rng, 100)}))`),
    );
    const rng = RandomGenerator.fromJSON(JSON.parse(state), CLASSES);
    expect([...draws(rng, 100_000), rng.spawn(1)[0].random()]).toEqual(expected);

    const back = JSON.parse(
      python(
        `
rng = from_json(sys.stdin.read())
values = draws(rng, 100)
print(json.dumps({"values": values, "child": rng.bit_generator._seed_seq.spawn(1)[0].spawn_key[-1]}))`,
        JSON.stringify(rng),
      ),
    );
    expect(back).toEqual({ values: after, child: 3 });
  });

  it("without a seed sequence goes on too, but has no children", () => {
    const { state, expected, after } = JSON.parse(
      python(`
rng = np.random.default_rng(42)
rng.integers(10)
state = json.loads(to_json(rng))
del state["seed_seq"]
expected = draws(rng, 100_000)
print(json.dumps({"state": json.dumps(state), "expected": expected, "after": draws(rng, 100)}))`),
    );
    const rng = RandomGenerator.fromJSON(JSON.parse(state), [PCG64]);
    expect(draws(rng, 100_000)).toEqual(expected);
    expect(() => rng.spawn(1)).toThrow("spawn: the generator was restored from a state without seed_seq");
    expect(JSON.parse(python("print(json.dumps(draws(from_json(sys.stdin.read()), 100)))", JSON.stringify(rng)))).toEqual(after);
  });

  it("on Philox(key) goes on too, and has no children there nor here", () => {
    const { state, expected, after } = JSON.parse(
      python(`
rng = np.random.Generator(np.random.Philox(key=2**127 + 5, counter=2**255))
rng.integers(10)
state = to_json(rng)
print(json.dumps({"state": state, "expected": draws(rng, 1000), "after": draws(rng, 100)}))`),
    );
    const rng = RandomGenerator.fromJSON(JSON.parse(state), CLASSES);
    expect(rng.seedSequence).toBe(undefined);
    expect(draws(rng, 1000)).toEqual(expected);
    expect(JSON.parse(python("print(json.dumps(draws(from_json(sys.stdin.read()), 100)))", JSON.stringify(rng)))).toEqual(after);
  });

  it("whose state was written with bare integers of 128 bits is refused, with the cure", () => {
    const bare = JSON.parse(python(`print(json.dumps(np.random.default_rng(42).bit_generator.state))`));
    expect(() => RandomGenerator.fromJSON(bare, [PCG64])).toThrow(
      new TypeError("PCG64.fromJSON: state.state must be a decimal string (as a bare number it is rounded; use str() in Python), got 2.746741143345405e+38"),
    );
  });
});
