import type { Group } from "../group.ts";

const contender = (name: string, program: string) => ({ name, file: "js/cold-start.ts", args: [program] });

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
