// npm @stdlib/math-base-special-expit, one number at a time into an array that is used again; without the clip,
// which the library has no need of.
import expit from "@stdlib/math-base-special-expit";
import type { Work } from "../../src/worker.ts";
import { sigmoidLoop } from "./sigmoid-loop.ts";

export default function make(n: string): Work {
  return sigmoidLoop(Number(n), (v) => 5 * expit(-(0.56 * (6 - v))));
}
