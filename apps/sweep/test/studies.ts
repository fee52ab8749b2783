import { jansenRit } from "../src/models/jansen-rit.ts";
import type { Study } from "../src/study.ts";

/** A study of Jansen–Rit columns on a grid, with the command's defaults for what is left out. */
export function study(parts: Partial<Study> & Pick<Study, "axes">): Study {
  const points = parts.axes.reduce((product, { count = 1 }) => product * count, 1);
  return { model: "jansen-rit", design: "grid", points, fixed: {}, start: jansenRit.start, seconds: 10, transient: 2, dt: 1e-3, seed: "42", ...parts };
}
