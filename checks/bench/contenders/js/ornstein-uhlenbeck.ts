import { ornsteinUhlenbeckInput, ornsteinUhlenbeckInputInto } from "@concord/noise";
import { defaultRng, type RandomGenerator } from "@concord/rng";
import type { Work } from "../../src/worker.ts";

const N = 1_000_000;

/** A million samples of an Ornstein–Uhlenbeck process, in a new array or in one of the caller's. */
export default function make(kind: string): Work {
  const out = new Float64Array(N);
  const input = (n: number, rng: RandomGenerator): Float64Array =>
    kind === "into" ? ornsteinUhlenbeckInputInto(out.subarray(0, n), 220, 22, 0.01, 0.001, rng) : ornsteinUhlenbeckInput(n, 220, 22, 0.01, 0.001, rng);
  const rng = defaultRng(1);
  return {
    answer: () => input(8, defaultRng(42)),
    batch: () => (input(N, rng), N),
  };
}
