export { exp } from "./exp.ts";
