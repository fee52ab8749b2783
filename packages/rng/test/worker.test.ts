import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";
import { defaultRng, PCG64, RandomGenerator } from "../src/index.ts";

it("a generator goes on in a worker and comes back: its state is cloned both ways", async () => {
  const rng = defaultRng([7, 2n ** 70n]);
  rng.standardNormal(10);
  rng.integers(10); // leaves half a word
  const worker = new Worker(join(import.meta.dirname, "continue-in-worker.mjs"));
  worker.postMessage(rng.toJSON());
  const [{ draws, child, state }] = await once(worker, "message");

  const stayed = RandomGenerator.fromJSON(rng.toJSON(), [PCG64]);
  expect(draws).toEqual(stayed.standardNormal(1000));
  expect(child).toBe(stayed.spawn(1)[0].random());
  const back = RandomGenerator.fromJSON(state, [PCG64]);
  expect(back.toJSON()).toEqual(stayed.toJSON());
  expect([back.integers(1000), back.spawn(2)[1].random()]).toEqual([stayed.integers(1000), stayed.spawn(2)[1].random()]);
});
