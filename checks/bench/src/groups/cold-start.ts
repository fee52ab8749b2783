import type { Group } from "../group.ts";

const contender = (name: string, program: string) => ({ name, file: "js/cold-start.ts", args: [program] });

export const firstDraw: Group = {
  name: "first-draw",
  title: "The first normal draw after the import, in a new process",
  operation: "draw",
  base: "defaultRng and standardNormal",
  contenders: [
    { name: "defaultRng and standardNormal", file: "js/first-draw.ts", args: ["webassembly"] },
    { name: "without WebAssembly", file: "js/first-draw.ts", args: ["javascript"] },
  ],
};

export const coldStart: Group = {
  name: "cold-start",
  title: "Cold start: a new process, its imports and its first result",
  operation: "process",
  base: "Node.js alone",
  contenders: [
    contender("Node.js alone", "empty"),
    contender("sigmoid", "sigmoid"),
    contender("rk4Step", "rk4Step"),
    contender("defaultRng and standardNormal", "standardNormal"),
    contender("gaussianInput through the umbrella", "umbrella"),
  ],
};
