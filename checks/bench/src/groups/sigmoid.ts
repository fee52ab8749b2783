import type { Group } from "../group.ts";
import { SIGMOID_PEERS } from "./peers.ts";

/** S(v) over arrays of n numbers. */
export const sigmoid = (n: number): Group => ({
  name: `sigmoid-${n}`,
  title: `The sigmoid of ${n} potentials`,
  operation: "potential",
  base: "C, libm",
  contenders: [
    { name: "C, libm", file: "c/sigmoid.c", args: [`-DN=${n}`] },
    { name: "C, libmvec", file: "c/sigmoid.c", args: [`-DN=${n}`, "-ffast-math"] },
    { name: "sigmoidInto", file: "js/sigmoid.ts", args: [String(n), "into"], processes: 3 },
    { name: "sigmoidInto, WebAssembly refused", file: "js/sigmoid.ts", args: [String(n), "refused"], processes: 3 },
    { name: "sigmoidInto, a threshold for each node", file: "js/sigmoid.ts", args: [String(n), "nodes"] },
    { name: "sigmoid, new array", file: "js/sigmoid.ts", args: [String(n), "new"] },
    { name: "sigmoidScalar", file: "js/sigmoid.ts", args: [String(n), "scalar"] },
    { name: "NumPy with np.clip", file: "python/sigmoid.py", args: [String(n), "expression"], needs: "apt-get install python3-numpy" },
    { name: "SciPy expit", file: "python/sigmoid.py", args: [String(n), "expit"], needs: "apt-get install python3-scipy" },
    ...SIGMOID_PEERS(n),
  ],
});
