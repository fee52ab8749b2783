import type { Group } from "../group.ts";

export const network: Group = {
  name: "network",
  title: "Classic Runge–Kutta steps of a ring of 1000 Jansen–Rit columns, n = 6000",
  operation: "step",
  base: "C, exp of libm",
  contenders: [
    { name: "C, exp of libm", file: "c/network.c", needs: "apt-get install gcc" },
    { name: "rk4StepInto with sigmoidInto", file: "js/network.ts", processes: 3 },
  ],
};
