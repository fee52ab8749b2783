import type { Contender, Group } from "../group.ts";
import { GAMMA_PEERS, PERMUTATION_PEERS, poissonPeers } from "./peers.ts";

/** Draws from a distribution, as an array and one by one; answers are compared bit for bit. */
const distribution = (kind: string, title: string, peers: readonly Contender[], operation = "draw"): Group => ({
  name: kind,
  title,
  operation,
  base: "NumPy",
  contenders: [
    { name: "NumPy", file: "python/distributions.py", args: [kind], needs: "apt-get install python3-numpy" },
    { name: "array", file: "js/distributions.ts", args: [kind], tolerance: 0, processes: 3 },
    { name: "array without WebAssembly", file: "js/distributions.ts", args: [kind, "javascript"], tolerance: 0, processes: 3 },
    ...(operation === "draw" ? [{ name: "one by one", file: "js/distributions.ts", args: [`${kind} one by one`], tolerance: 0, processes: 3 }] : []),
    ...peers,
  ],
});

export const DISTRIBUTIONS: readonly Group[] = [
  distribution("poisson-4.5", "Poisson draws of mean 4.5", poissonPeers("poisson-4.5")),
  distribution("poisson-100", "Poisson draws of mean 100", poissonPeers("poisson-100")),
  distribution("gamma", "Gamma draws of shape 2", GAMMA_PEERS),
  distribution("permutation", "A permutation of a million", PERMUTATION_PEERS, "element"),
];
