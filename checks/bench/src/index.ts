export { ContenderProcess } from "./contender-process.ts";
export type { Group } from "./group.ts";
export { describeMachine, type Machine } from "./machine.ts";
export { type GroupResult, withContenders } from "./measure.ts";
export type { Work } from "./worker.ts";
