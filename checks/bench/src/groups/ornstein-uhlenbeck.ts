import type { Group } from "../group.ts";

export const ornsteinUhlenbeck: Group = {
  name: "ornstein-uhlenbeck",
  title: "Ornstein–Uhlenbeck input",
  operation: "sample",
  base: "C with a ziggurat",
  contenders: [
    { name: "C with a ziggurat", file: "c/ornstein-uhlenbeck.c", needs: "apt-get install gcc" },
    { name: "ornsteinUhlenbeckInput", file: "js/ornstein-uhlenbeck.ts", args: ["new"], processes: 3 },
    { name: "ornsteinUhlenbeckInputInto", file: "js/ornstein-uhlenbeck.ts", args: ["into"], processes: 3 },
  ],
};
