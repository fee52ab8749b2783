import type { Group } from "../group.ts";

export const eulerMaruyama: Group = {
  name: "euler-maruyama",
  title: "Euler–Maruyama steps of a Jansen–Rit column, n = 6, six draws each",
  operation: "step",
  base: "C with a ziggurat",
  contenders: [
    { name: "C with a ziggurat", file: "c/euler-maruyama.c", needs: "apt-get install gcc" },
    { name: "eulerMaruyamaStepInto", file: "js/euler-maruyama-into.ts", processes: 3 },
    { name: "eulerMaruyamaStep, number[]", file: "js/euler-maruyama.ts", args: ["array"], processes: 3 },
    { name: "eulerMaruyamaStep, Float64Array", file: "js/euler-maruyama.ts", args: ["float64"], processes: 3 },
    { name: "NumPy", file: "python/euler-maruyama.py", needs: "apt-get install python3-numpy" },
  ],
};
