import type { Contender, Group } from "../group.ts";
import { EXPONENTIAL_PEERS, NORMAL_PEERS, UNIFORM_PEERS } from "./peers.ts";

const NUMPY = "apt-get install python3-numpy";

/** Draws of one distribution, as arrays and one by one; answers are compared bit for bit. */
const draws = (kind: string, peers: readonly Contender[]): Group => ({
  name: kind,
  title: `Standard ${kind}`,
  operation: "draw",
  base: "NumPy",
  contenders: [
    { name: "NumPy", file: "python/draws.py", args: [kind], needs: NUMPY },
    { name: "fill", file: "js/draws.ts", args: [kind], tolerance: 0, processes: 3 },
    { name: "fill without WebAssembly", file: "js/draws.ts", args: [kind, "javascript"], tolerance: 0, processes: 3 },
    { name: "one by one", file: "js/draws.ts", args: [`${kind} one by one`], tolerance: 0, processes: 3 },
    { name: "one by one, eight generators", file: "js/draws.ts", args: [`${kind} of eight`], tolerance: 0, processes: 3 },
    ...peers,
  ],
});

export const normals: Group = draws("normals", NORMAL_PEERS);
export const uniforms: Group = draws("uniforms", UNIFORM_PEERS);
export const exponentials: Group = draws("exponentials", EXPONENTIAL_PEERS);

export const seeding: Group = {
  name: "seeding",
  title: "Making a seeded generator",
  operation: "generator",
  base: "NumPy",
  contenders: [
    { name: "NumPy", file: "python/draws.py", args: ["seeding"], needs: NUMPY },
    { name: "defaultRng", file: "js/draws.ts", args: ["seeding"], tolerance: 0 },
  ],
};

export const gaussianInput: Group = {
  name: "gaussianInput",
  title: "Gaussian input",
  operation: "sample",
  base: "NumPy",
  contenders: [
    { name: "NumPy", file: "python/draws.py", args: ["input"], needs: NUMPY },
    { name: "gaussianInput", file: "js/draws.ts", args: ["input"], tolerance: 0 },
  ],
};
