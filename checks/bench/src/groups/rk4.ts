import type { Group } from "../group.ts";
import { RK4_PEERS } from "./peers.ts";

const NUMPY = "apt-get install python3-numpy";

export const rk4: Group = {
  name: "rk4",
  title: "Classic Runge–Kutta steps of a Jansen–Rit column, n = 6",
  operation: "step",
  base: "C, inlined",
  contenders: [
    { name: "C, inlined", file: "c/rk4.c", needs: "apt-get install gcc" },
    { name: "C, through a function pointer", file: "c/rk4.c", args: ["-DPOINTER"], needs: "apt-get install gcc" },
    { name: "rk4StepInto", file: "js/rk4-into.ts", args: ["one"], processes: 3 },
    { name: "rk4StepInto, eight models", file: "js/rk4-into.ts", args: ["eight"], processes: 3 },
    { name: "rk4Step, number[]", file: "js/rk4.ts", args: ["array"], processes: 3 },
    { name: "rk4Step, Float64Array", file: "js/rk4.ts", args: ["float64"], processes: 3 },
    { name: "rk4Step, number[], eight models", file: "js/rk4.ts", args: ["eight"], processes: 3 },
    { name: "NumPy", file: "python/rk4.py", args: ["plain"], needs: NUMPY },
    { name: "NumPy with np.clip", file: "python/rk4.py", args: ["clip"], needs: NUMPY },
    { name: "numba, allocating", file: "python/rk4.py", args: ["numba"], needs: "apt-get install python3-numba" },
    ...RK4_PEERS,
  ],
};
